import { type Alias, type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { type FamilyFile, familySchema } from '../schema.js';
import { explainIssue } from './explain-issue.js';
import type { Path, Position, Problem } from './problem.js';

/** A validated file, and a way to point at any place in it. */
export interface ParsedFamily {
  file: string;
  entry: FamilyFile;
  locate: (path: Path) => Position;
}

/** A file that is no valid family: why, and the titles that can be made out in it all the same. */
export interface BrokenFamily {
  problems: Problem[];
  titles: string[];
}

/** Reads one YAML text. Returns the family, or every problem that keeps it from being one. */
export function parseFamily(file: string, text: string): ParsedFamily | BrokenFamily {
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
  const broken = (faults: Fault[]): BrokenFamily => ({
    problems: faults.map(problemAt),
    titles: titlesMadeOut(text),
  });

  const repeatedKeys = repeatedKeysOf(document);
  const stumbles = stumblesOf(document);
  if (stumbles.length > 0) return broken([...repeatedKeys, ...stumbles]);

  const content: unknown = document.toJS();
  const result = familySchema.safeParse(content);
  if (result.success && repeatedKeys.length === 0) {
    return { file, entry: result.data, locate: (path) => position(offsetOf(document, path)) };
  }
  const misfits = (result.error?.issues ?? [])
    .flatMap((issue) => explainIssue(issue, content))
    .map(({ path, ...words }) => ({ offset: offsetOf(document, path), ...words }));
  return broken([...repeatedKeys, ...misfits]);
}

/** A family that an earlier reading of the same text has validated; the text is read again only to point at a place in it. */
export function recallFamily(file: string, text: string, entry: FamilyFile): ParsedFamily {
  let parsed: ParsedFamily | BrokenFamily | undefined;
  return {
    file,
    entry,
    locate: (path) => {
      parsed ??= parseFamily(file, text);
      return 'locate' in parsed ? parsed.locate(path) : { file, line: 1, column: 1 };
    },
  };
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

function titlesMadeOut(text: string): string[] {
  return [...text.matchAll(/^[\s-]*title:(.+)$/gm)].flatMap(([, title]) => title ?? []);
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
