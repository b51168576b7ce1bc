import { type Alias, type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type * as z from 'zod';
import { explainIssue } from './explain-issue.js';
import type { Path, Position, Problem } from './problem.js';

/** A validated file, and a way to point at any place in it. */
export interface ParsedFile<Entry> {
  file: string;
  entry: Entry;
  locate: (path: Path) => Position;
}

/** A file that does not fit its schema, and why. */
export interface BrokenFile {
  problems: Problem[];
}

/** Reads one YAML text. Returns what it states, or every problem that keeps it from fitting its schema. */
export function parseYaml<Entry>(
  file: string,
  text: string,
  schema: z.ZodType<Entry>,
): ParsedFile<Entry> | BrokenFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const problemAt = ({ offset, ...words }: Fault): Problem => ({
    ...position(offset),
    severity: 'error',
    ...words,
  });
  const broken = (faults: Fault[]): BrokenFile => ({ problems: faults.map(problemAt) });

  const repeatedKeys = repeatedKeysOf(document);
  const stumbles = stumblesOf(document);
  if (stumbles.length > 0) return broken([...repeatedKeys, ...stumbles]);

  const content: unknown = document.toJS();
  const result = schema.safeParse(content);
  if (result.success && repeatedKeys.length === 0) {
    return { file, entry: result.data, locate: (path) => position(offsetOf(document, path)) };
  }
  const misfits = (result.error?.issues ?? [])
    .flatMap((issue) => explainIssue(issue, content, schema))
    .map(({ path, ...words }) => ({ offset: offsetOf(document, path), ...words }));
  return broken([...repeatedKeys, ...misfits]);
}

interface Fault {
  offset: number;
  message: string;
  fix: string;
}

function repeatedKeysOf(document: Document.Parsed): Fault[] {
  return document.errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos }) => ({ offset: pos[0], message: 'this key is here twice', fix: 'Keep one of the two' }));
}

/** What keeps a text from being read as YAML. Of syntax errors only the first counts; the rest is its echo. */
function stumblesOf(document: Document.Parsed): Fault[] {
  const danglingAliases: Alias[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (!alias.resolve(document)) danglingAliases.push(alias);
    },
  });
  const syntaxErrors = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  return [
    ...syntaxErrors.slice(0, 1).map((error) => ({
      offset: error.pos[0],
      message: `not valid YAML: ${error.message}`,
      fix: 'Mind the indentation, and quote texts that contain ": " or " #"',
    })),
    ...danglingAliases.map((alias) => ({
      offset: alias.range?.[0] ?? 0,
      message: `not valid YAML: *${alias.source} refers to nothing`,
      fix: 'Quote texts that start with "*"',
    })),
  ];
}

/** Where the value at a path starts; for a key of a map the key itself; for something missing, what should hold it. */
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
