import { isDeepStrictEqual } from 'node:util';
import { Document, isScalar, parseDocument, Scalar } from 'yaml';
import type { Path } from '../catalog/files/problem.js';

/** Why a value of a file was not replaced. */
export type NotReplaced =
  /** The file no longer states it there. */
  | { kind: 'changed' }
  /** Several places of the file share the value, by an anchor or an alias. */
  | { kind: 'shared' };

/**
 * Replaces one value in the text of a file. Everything else stays as it is, byte for byte: comments, order, line breaks. The value
 * keeps its style if the style can hold the new text.
 */
export function replaceValue(
  text: string,
  path: Path,
  stated: string,
  wanted: string,
): { kind: 'replaced'; text: string } | NotReplaced {
  const document = parseDocument(text);
  if (document.errors.length > 0) return { kind: 'changed' };
  const node = document.getIn(path, true);
  if (!isScalar(node) || !node.range || String(node.value) !== stated) return { kind: 'changed' };
  if (node.anchor !== undefined) return { kind: 'shared' };
  const [start, end] = node.range;
  const value = typeof node.value === 'number' && PLAIN_NUMBER.test(wanted) ? Number(wanted) : wanted;
  const before = text.slice(0, start);
  const written = writeValue(value, node.type, indentAt(before));
  const changed = `${before}${text.slice(start, end).endsWith('\n') ? `${written}\n` : written}${text.slice(end)}`;
  const expected = document.clone();
  expected.setIn(path, value);
  // YAML may read the value as another one, such as a date. Then nothing is replaced.
  return isDeepStrictEqual(parseDocument(changed).toJS(), expected.toJS())
    ? { kind: 'replaced', text: changed }
    : { kind: 'changed' };
}

/** Excludes "007" and numbers too long for JavaScript, which would come back as another text. */
const PLAIN_NUMBER = /^(?:0|[1-9]\d{0,14})$/;

/** The longest lines of role files. */
const LINE_WIDTH = 120;
const FITS = 100;

/** A value as YAML. Its further lines are indented. */
function writeValue(value: string | number, type: Scalar['type'], indent: number): string {
  const scalar = new Scalar(value);
  const isLong = typeof value === 'string' && value.length > FITS;
  const isBlock = type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL;
  if (isLong) scalar.type = isBlock ? type : Scalar.BLOCK_FOLDED;
  else if (!isBlock && type) scalar.type = type;
  const [first = '', ...others] = new Document([scalar])
    .toString({ lineWidth: LINE_WIDTH - indent })
    .trimEnd()
    .slice('- '.length)
    .split('\n');
  return [
    first,
    ...others.map((line) => (line === '' ? line : `${' '.repeat(indent)}${line.slice(2)}`)),
  ].join('\n');
}

/** How far the further lines of a value are indented: past its key, or past the dashes of its list. `before` is the text before it. */
function indentAt(before: string): number {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const [lead = ''] = /^ *(?:- +)*/.exec(line) ?? [];
  return lead.length === line.length ? lead.length : lead.length + 2;
}
