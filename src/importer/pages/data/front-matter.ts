import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { oneLine } from '../page.js';
import { isTooDeep } from './datum.js';

/** An entry of front matter: its key, its value as data, and where it stands. */
export interface FrontEntry {
  key: string;
  value: unknown;
  /** The entry as written, and on one line. */
  source: string;
  text: string;
  line: number;
}

export interface FrontMatter {
  entries: FrontEntry[];
  /** What it says, if it is no YAML that can be read. */
  broken?: string;
  /** The text after it. */
  body: string;
  /** The line of the file that the body begins on. */
  bodyLine: number;
}

const FENCED = /^(?:\uFEFF)?---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;

/** Front matter in a comment at the top of a page, as some generators of sites have it. */
const IN_COMMENT =
  /^(?:\uFEFF)?(?:\/\*|<!--)[ \t]*\r?\n((?:[ \t]*[A-Za-z][\w -]{0,30}:[ \t].*\r?\n)+)[ \t]*(?:\*\/|-->)[ \t]*(?:\r?\n|$)/;

/** Front matter between plus signs. Its entries have "=" where YAML has ":". */
const IN_PLUSES = /^(?:\uFEFF)?\+\+\+[ \t]*\r?\n([\s\S]*?\r?\n)\+\+\+[ \t]*(?:\r?\n|$)/;

/** Splits front matter off a text. Broken front matter has no entries, and does not belong to the body either. */
export function splitFrontMatter(text: string): FrontMatter {
  const match = FENCED.exec(text) ?? IN_COMMENT.exec(text) ?? withColons(IN_PLUSES.exec(text));
  if (!match) return { entries: [], body: text, bodyLine: 1 };
  const body = text.slice(match[0].length);
  const yaml = match[1] ?? '';
  const entries = entriesIn(yaml);
  const isBroken = entries.length === 0 && yaml.trim() !== '';
  return { entries, body, bodyLine: match[0].split('\n').length, ...(isBroken && { broken: oneLine(yaml) }) };
}

function withColons(match: RegExpExecArray | null): RegExpExecArray | null {
  if (match) match[1] = (match[1] ?? '').replace(/^(\w+)[ \t]*=[ \t]*/gm, '$1: ');
  return match;
}

/** The entries with their lines in the file. Line 1 is the fence. */
function entriesIn(yaml: string): FrontEntry[] {
  if (isTooDeep(yaml)) return [];
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents)) return [];
  const values = valuesOf(document.toJS.bind(document));
  return contents.items.flatMap(({ key, value }) => {
    if (!isScalar(key)) return [];
    const start = key.range?.[0] ?? 0;
    const end =
      typeof value === 'object' && value !== null && 'range' in value
        ? (value.range as number[])[1]
        : undefined;
    const name = String(key.value);
    const source = yaml.slice(start, end);
    return [
      { key: name, value: values[name], source, text: oneLine(source), line: lines.linePos(start).line + 1 },
    ];
  });
}

/** Does not follow aliases: a few of them can stand for gigabytes. */
function valuesOf(toJS: (options: { maxAliasCount: number }) => unknown): Record<string, unknown> {
  try {
    return toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
  } catch {
    return {};
  }
}
