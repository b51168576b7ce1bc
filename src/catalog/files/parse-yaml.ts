import {
  Composer,
  type CST,
  type Document,
  isMap,
  isNode,
  isScalar,
  Lexer,
  LineCounter,
  type ParsedNode,
  Parser,
  YAMLParseError,
} from 'yaml';
import type * as z from 'zod';
import { explainIssue } from './explain-issue.js';
import { knownKeysOf } from './known-keys.js';
import { type Path, type Position, type Problem, problemAt, problemOf } from './problem.js';
import { aliasesIn, type PlacedFault, repeatedKeysOf, stumblesIn, tooManyAliases } from './yaml-faults.js';

/** A validated file, and a way to point at any place in it. */
export interface ParsedFile<Entry> {
  file: string;
  entry: Entry;
  locate: (path: Path) => Position;
}

/** The problems of a file that does not fit its schema. */
export interface BrokenFile {
  problems: Problem[];
}

/** YAML tokens in a file: more than any family has. Parsing many more takes seconds. */
const MOST_TOKENS = 150_000;
/** Anchors are slow to parse: many more take seconds, however few tokens there are. */
const MOST_ANCHORS = 2000;
/** Nobody fixes more at a time. */
const MOST_FAULTS = 100;

/** Parses one YAML text and validates it. Returns its content, or its problems, at most 100. */
export function parseYaml<Entry>(
  file: string,
  text: string,
  schema: z.ZodType<Entry>,
): ParsedFile<Entry> | BrokenFile {
  const tokens = tokensOf(text);
  if (!tokens) return { problems: [tooManyTokens(file)] };
  const lines = new LineCounter();
  const document = compose(tokens, lines, text.length);
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const broken = (faults: PlacedFault[]): BrokenFile => ({
    problems: faults.slice(0, MOST_FAULTS).map((fault) => problemAt(position(fault.offset), fault)),
  });

  const repeatedKeys = repeatedKeysOf(document);
  const aliases = aliasesIn(document, text);
  const stumbles = stumblesIn(document, text, aliases);
  if (stumbles.length > 0) return broken([...repeatedKeys, ...stumbles]);

  const content = contentOf(document);
  if (content instanceof ReferenceError) return broken([tooManyAliases(aliases)]);
  const result = schema.safeParse(content);
  if (result.success && repeatedKeys.length === 0) {
    return { file, entry: result.data, locate: (path) => position(offsetOf(document, path)) };
  }
  const keys = knownKeysOf(schema);
  const misfits = (result.error?.issues ?? [])
    .slice(0, MOST_FAULTS)
    .flatMap((issue) => explainIssue(issue, content, keys))
    .slice(0, MOST_FAULTS)
    .map(({ path, change, ...fault }) => ({
      ...fault,
      offset: offsetOf(document, path),
      ...(change && { repairs: [{ file, at: path, change }] }),
    }));
  return broken([...repeatedKeys, ...misfits]);
}

/** The tokens of a text; undefined if there are too many to parse in a second. */
function tokensOf(text: string): string[] | undefined {
  const tokens: string[] = [];
  let anchors = 0;
  for (const token of new Lexer().lex(text)) {
    tokens.push(token);
    if (token.startsWith('&')) anchors += 1;
    if (tokens.length > MOST_TOKENS || anchors > MOST_ANCHORS) return undefined;
  }
  return tokens;
}

/** Makes a document of tokens. The library's own function would split the text into tokens again. */
function compose(tokens: readonly string[], lines: LineCounter, length: number): Document.Parsed {
  const composer = new Composer<ParsedNode>({ prettyErrors: false, uniqueKeys: false, lineCounter: lines });
  const [document, another] = composer.compose(parsed(tokens, lines), true, length);
  if (!document) throw new Error('The parser returned no document, which it does even for an empty text.');
  if (another)
    document.errors.push(
      new YAMLParseError(
        [another.range[0], another.range[1]],
        'MULTIPLE_DOCS',
        'the file has several documents',
      ),
    );
  return document;
}

function* parsed(tokens: readonly string[], { addNewLine }: LineCounter): Generator<CST.Token, void> {
  const parser = new Parser(addNewLine);
  addNewLine(0);
  for (const token of tokens) yield* parser.next(token);
  yield* parser.end();
}

function tooManyTokens(file: string): Problem {
  return problemOf(file, {
    code: 'file-too-large',
    message: 'this file has more entries than any family of roles',
    fix: 'Remove what is not a fact about a role, or split the family into several',
  });
}

/** The content as plain data; a `ReferenceError` if aliases of aliases stand for too much data. */
function contentOf(document: Document.Parsed): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (error instanceof ReferenceError) return error;
    throw error;
  }
}

/** The offset of the value at a path. For a value of a map, the offset of its key; for a missing value, of its holder. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const holder = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    if (isMap(holder)) {
      const pair = holder.items.find(({ key }) => isScalar(key) && key.value === last);
      if (pair && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return document.contents?.range?.[0] ?? 0;
}
