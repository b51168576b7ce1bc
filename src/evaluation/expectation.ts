import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import { OUTCOMES } from '../answers/answer.js';
import { messageOf } from '../caught.js';

const texts = z.array(z.string().min(1)).min(1);
const outcome = z.enum(OUTCOMES);

/** A regular expression that ignores case. Plain words are one, too. */
const pattern = z
  .string()
  .min(1)
  .transform((source, context) => {
    try {
      return new RegExp(source, 'i');
    } catch (error) {
      context.addIssue({
        code: 'custom',
        message: `is not a regular expression: ${messageOf(error)}`,
      });
      return z.NEVER;
    }
  });
const patterns = z.array(pattern).min(1);

/** What a right answer must be and show. */
const wanted = {
  outcome: z.union([outcome, z.array(outcome).min(1)]).transform((given) => [given].flat()),
  roles: texts.optional().describe('Titles that must be among the roles of the answer.'),
  only: z.boolean().optional().describe('Whether the answer may have no other roles.'),
  says: patterns.optional().describe('What the answer must contain.'),
  never: patterns.optional().describe('What the answer must not contain.'),
};

const turn = z.strictObject({ ask: z.string().describe('What a person types.'), ...wanted });

/** One question, or the turns of a conversation. */
const expectationSchema = z.union([
  turn
    .extend({
      after: z.string().optional().describe('What was asked before in the same conversation.'),
      kind: z.string().min(1).describe('A name for questions that are counted together.'),
    })
    .transform(({ after, kind, ...last }) => ({
      kind,
      before: after === undefined ? [] : [after],
      turns: [last],
    })),
  z
    .strictObject({ name: z.string().min(1), turns: z.array(turn).min(1) })
    .transform(({ turns }) => ({ kind: 'conversation', before: [] as string[], turns })),
]);

/** The questions of one conversation, each with what its answer must contain. The questions in `before` are not judged. */
export type Expectation = z.infer<typeof expectationSchema>;
export type Turn = Expectation['turns'][number];

/** Thrown if a file of questions cannot be used. Its message has one line for each problem. */
export class ExpectationError extends Error {
  override name = 'ExpectationError';
}

/** Parses a YAML list of questions with their expectations. Throws `ExpectationError`. */
export function parseExpectations(file: string, text: string): Expectation[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [broken] = document.errors;
  if (broken) throw new ExpectationError(`${file}:${lines.linePos(broken.pos[0]).line} ${broken.message}`);
  const result = z.array(expectationSchema).safeParse(document.toJS());
  if (result.success) return result.data;
  throw new ExpectationError(
    result.error.issues
      .flatMap(faultsIn)
      .map(
        ({ path, message }) =>
          `${file}:${lineAt(path, document, lines)} ${path.slice(1).join('.') || 'the file'}: ${message}`,
      )
      .join('\n'),
  );
}

interface Fault {
  path: readonly PropertyKey[];
  message: string;
}

/** For a value that fits none of several forms: the faults beside the form that it fits best. */
function faultsIn(issue: z.core.$ZodIssue): readonly Fault[] {
  if (issue.code !== 'invalid_union') return [issue];
  const [nearest = []] = issue.errors.toSorted((a, b) => a.length - b.length);
  return nearest.flatMap(faultsIn).map(({ path, message }) => ({ path: [...issue.path, ...path], message }));
}

/** The line of a value, or of what lacks it. */
function lineAt(path: readonly PropertyKey[], document: Document, lines: LineCounter): number {
  const value = document.getIn(path, true);
  if (isNode(value) && value.range) return lines.linePos(value.range[0]).line;
  return path.length === 0 ? 1 : lineAt(path.slice(0, -1), document, lines);
}
