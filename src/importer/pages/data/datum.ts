import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { oneLine } from '../page.js';

/** A value of YAML or JSON, and the line it stands on. */
export type Datum =
  | { kind: 'text'; text: string; line: number }
  | { kind: 'list'; items: readonly Datum[]; line: number }
  | { kind: 'map'; entries: readonly Entry[]; line: number };

export interface Entry {
  key: string;
  value: Datum;
}

/** No person writes ladders that nest deeper. */
const DEEPEST = 30;

/** Whether brackets or dashes nest so deep that a parser could overflow its stack and end the process. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const letter of text) {
    if (letter === '[' || letter === '{') depth++;
    else if (letter === ']' || letter === '}') depth = Math.max(depth - 1, 0);
    if (depth > MOST_NESTED) return true;
  }
  return /(?:[-?:] +){50}/.test(text);
}

const MOST_NESTED = 200;

/** Parses YAML, and JSON, which is YAML too. Undefined for anything else. The text begins on line `firstLine`. */
export function parseDatum(text: string, firstLine = 1): Datum | undefined {
  if (isTooDeep(text)) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  if (document.errors.length > 0 || document.contents === null) return undefined;
  return toDatum(document.contents, (offset) => lines.linePos(offset).line + firstLine - 1, 0);
}

function toDatum(node: Node, lineAt: (offset: number) => number, depth: number): Datum {
  const line = lineAt(node.range?.[0] ?? 0);
  if (depth > DEEPEST || isAlias(node)) return { kind: 'text', text: '', line };
  if (isSeq<Node>(node))
    return { kind: 'list', line, items: node.items.map((item) => toDatum(item, lineAt, depth + 1)) };
  if (isMap<Node, Node | null>(node))
    return {
      kind: 'map',
      line,
      entries: node.items.map(({ key, value }) => ({
        key: isScalar(key) ? String(key.value) : '',
        value: value ? toDatum(value, lineAt, depth + 1) : { kind: 'text', text: '', line },
      })),
    };
  const text = isScalar(node) ? String(node.value ?? '') : '';
  const items = bulletsIn(text);
  if (items.length > 1)
    return { kind: 'list', line, items: items.map((each) => ({ kind: 'text', text: each, line })) };
  return { kind: 'text', text: oneLine(text), line };
}

/** The items of a text that is a list of bullets or of HTML. Empty for any other text. */
function bulletsIn(text: string): string[] {
  if (/^\s*<[uo]l\b[\s\S]*<\/[uo]l>\s*$/i.test(text))
    return text
      .split(/<li\b[^<>]*>/i)
      .slice(1)
      .map((item) => oneLine(item.replace(/<[^<>]*>/g, ' ')))
      .filter((item) => item !== '');
  if (!text.includes('\n')) return [];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const bullet = /^\s*(?:[-*•]|\d{1,2}[.)])\s+/;
  if (!lines.every((line, at) => bullet.test(line) || (at > 0 && /^\s/.test(line)))) return [];
  const items: string[] = [];
  for (const line of lines)
    if (bullet.test(line)) items.push(oneLine(line.replace(bullet, '')));
    else items.push(`${items.pop() ?? ''} ${oneLine(line)}`);
  return items;
}

/** The first text of a map whose key matches and that is not empty. */
export function textAt(datum: Datum, isKey: (key: string) => boolean): string | undefined {
  if (datum.kind !== 'map') return undefined;
  const found = datum.entries.find(
    ({ key, value }) => isKey(key) && value.kind === 'text' && value.text !== '',
  );
  return found?.value.kind === 'text' ? found.value.text : undefined;
}
