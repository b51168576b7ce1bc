import { Lines, NOT_PLAIN, skipBlanks } from './plain-lines.js';
import { isOpening, NO_TEXT, readPlainScalar, readScalar, WORDS } from './plain-scalar.js';
import type { Path } from './problem.js';

/** A YAML text that is written plainly: its content, and where each part of it stands. */
export interface PlainYaml {
  content: unknown;
  /** Where the value at a path starts; for a key of a map the key itself; undefined inside brackets. */
  offsetOf: (path: Path) => number | undefined;
}

/**
 * Reads what nearly every role file is made of: maps and lists by indentation, and texts without anchors. It takes a tenth
 * of the time of a whole parser. Returns undefined for everything else, and wherever it is not sure.
 */
export function readPlainYaml(text: string, mostTokens: number): PlainYaml | undefined {
  if (UNUSUAL.test(text)) return undefined;
  const places: Places = new Map();
  try {
    const lines = new Lines(text, mostTokens);
    const start = lines.from;
    const content = readBlock(lines, places);
    if (!lines.isAtEnd) return undefined;
    return { content, offsetOf: (path) => offsetOf(path, content, places, start) };
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

/** Tabs, other control characters, and marks of documents. */
const UNUSUAL = /[^\P{Cc}\n]|\ufeff|^(?:---|\.\.\.|%)/mu;

/** For each map the offsets of its keys, for each list those of its items, in their order. */
type Places = Map<unknown, number[]>;

function readBlock(lines: Lines, places: Places): unknown {
  if (lines.isAtEnd) throw NOT_PLAIN;
  return lines.isItem ? readList(lines, places) : readMap(lines, places);
}

function readList(lines: Lines, places: Places): unknown[] {
  const { text, indent } = lines;
  const list: unknown[] = [];
  const offsets: number[] = [];
  while (lines.indent === indent && lines.isItem) {
    const start = skipBlanks(text, lines.from + 1, lines.to);
    offsets.push(start);
    if (isOpening(text[start]) || colonIn(text, start, lines.to) < 0) {
      list.push(readText(lines, start, indent));
    } else {
      lines.enter(start);
      list.push(readMap(lines, places));
    }
  }
  places.set(list, offsets);
  return list;
}

const KEY = /^[A-Za-z_][\w -]{0,99}$/;

function readMap(lines: Lines, places: Places): unknown {
  const { text, indent } = lines;
  const map: Record<string, unknown> = {};
  const offsets: number[] = [];
  while (lines.indent === indent) {
    const colon = colonIn(text, lines.from, lines.to);
    const key = text.slice(lines.from, colon);
    if (colon < 0 || !KEY.test(key) || key.endsWith(' ') || WORDS.has(key) || key in map) throw NOT_PLAIN;
    offsets.push(lines.from);
    const start = skipBlanks(text, colon + 1, lines.to);
    if (start < lines.to) {
      map[key] = readText(lines, start, indent);
    } else {
      lines.next();
      const isNested = lines.indent > indent || (lines.indent === indent && lines.isItem);
      map[key] = isNested ? readBlock(lines, places) : null;
    }
  }
  places.set(map, offsets);
  return map;
}

/** Reads a value that begins on a line, and goes on to the line after it. It belongs to something with an indent. */
function readText(lines: Lines, from: number, indent: number): unknown {
  const written = lines.text.slice(from, lines.to);
  lines.next();
  if (written === '>-' || written === '|-') return readFolded(lines, indent, written === '>-' ? ' ' : '\n');
  if (lines.indent <= indent) return readScalar(lines, written);
  return readPlainScalar([written, ...readFurther(lines, indent)].join(' '));
}

/** The lines of a text that are written below its key, all with the same indent. */
function readFolded(lines: Lines, indent: number, joint: string): string {
  const { indent: own } = lines;
  const pieces: string[] = [];
  if (own <= indent || lines.isApart || lines.comment >= 0) throw NOT_PLAIN;
  do {
    if (lines.isPadded) throw NOT_PLAIN;
    pieces.push(lines.text.slice(lines.from, lines.to));
    lines.next();
  } while (lines.indent === own && !lines.isApart && lines.comment < 0);
  // An empty line in it, a further indent, or what looks like a comment.
  if (lines.indent >= own || lines.comment >= own) throw NOT_PLAIN;
  return pieces.join(joint);
}

/** The lines on which a plain text goes on. */
function readFurther(lines: Lines, indent: number): string[] {
  const pieces: string[] = [];
  while (lines.indent > indent) {
    const piece = lines.text.slice(lines.from, lines.to);
    if (lines.isApart || lines.comment >= 0 || NO_TEXT.test(piece)) throw NOT_PLAIN;
    pieces.push(piece);
    lines.next();
  }
  return pieces;
}

/** Where the first colon stands that ends a key; -1 where there is none. */
function colonIn(text: string, from: number, to: number): number {
  for (let at = text.indexOf(':', from); at >= 0 && at < to; at = text.indexOf(':', at + 1))
    if (at + 1 === to || text[at + 1] === ' ') return at;
  return -1;
}

/** As deep into a path as the content goes. */
function offsetOf(path: Path, content: unknown, places: Places, start: number): number | undefined {
  let offset = start;
  let holder = content;
  for (const step of path) {
    if (typeof holder !== 'object' || holder === null) return offset;
    const offsets = places.get(holder);
    if (!offsets) return undefined;
    const at = Array.isArray(holder) ? Number(step) : Object.keys(holder).indexOf(String(step));
    const found = offsets[at];
    if (found === undefined) return offset;
    offset = found;
    holder = (holder as Record<PropertyKey, unknown>)[step];
  }
  return offset;
}
