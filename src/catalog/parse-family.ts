import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { explainIssue } from './explain-issue.js';
import type { Position, Problem } from './problem.js';
import { type FamilyFile, familySchema } from './schema.js';

export type Path = readonly PropertyKey[];

/** A validated file, and a way to point at any place in it. */
export interface ParsedFamily {
  file: string;
  entry: FamilyFile;
  locate: (path: Path) => Position;
}

/** Reads one YAML text. Returns the family, or every problem that keeps it from being one. */
export function parseFamily(file: string, text: string): ParsedFamily | Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  if (document.errors.length > 0) {
    return document.errors.map((error) => ({
      ...position(error.pos[0]),
      severity: 'error',
      message: `not valid YAML: ${error.message}`,
      fix: 'Mind the indentation, and quote texts that contain ": " or " #"',
    }));
  }

  const locate = (path: Path): Position => position(offsetOf(document, path));
  const result = familySchema.safeParse(document.toJS());
  if (result.success) return { file, entry: result.data, locate };
  return result.error.issues
    .flatMap((issue) => explainIssue(issue, document.toJS()))
    .map(({ path, message, fix }) => ({ ...locate(path), severity: 'error', message, fix }));
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
