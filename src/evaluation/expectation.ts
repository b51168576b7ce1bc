import { LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import type { Outcome } from '../answers/answer.js';

const OUTCOMES = [
  'answered',
  'not_documented',
  'ambiguous',
  'not_found',
  'not_understood',
  'help',
] as const satisfies readonly Outcome[];

const texts = z.array(z.string().min(1)).min(1);

/** A question, and what a right answer to it must be and show. */
const expectationSchema = z.strictObject({
  ask: z.string().describe('What a person types.'),
  after: z.string().optional().describe('What was asked before in the same conversation.'),
  outcome: z.enum(OUTCOMES),
  roles: texts
    .optional()
    .describe('Titles. The roles asked about, in order; of a list or an ambiguous question, all of them.'),
  says: texts.optional().describe('Texts that must stand in the answer, in any case.'),
  never: texts.optional().describe('Texts that must not stand in it.'),
  kind: z.string().min(1).describe('A name to count alike questions by.'),
});

export type Expectation = z.infer<typeof expectationSchema>;

/** Thrown for a file of questions that cannot be used. Its message has one line for each problem. */
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
      .map(({ path, message }) => `${file}: ${path.join('.') || 'the file'}: ${message}`)
      .join('\n'),
  );
}
