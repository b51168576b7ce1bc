import { titleKey } from '../../text/title.js';
import { strengthOfTitle } from '../language/job-titles.js';
import type { FieldName } from '../language/kinds.js';
import type { Language } from '../language/language.js';
import { type Piece, type TableCell, type TextLine, textOfCell } from './piece.js';
import { labelIn } from './tables/cells.js';
import { formIn, titleAbove } from './tables/form-rows.js';
import { LABELLED } from './tree/labels.js';

/** Where a page states a title as a fact: "Job Title: Baker" in a line, below a heading or in a table. */
interface Marker {
  title: string;
  /** The level stated beside the title. */
  level?: string;
  line: number;
  /** The depth of the heading that says "Job Title". */
  depth?: number;
  /** The pieces of its facts, without the title. */
  rest: readonly Piece[];
  /** The place of its first piece. */
  from: number;
  /** The place after its last one. */
  to: number;
}

/**
 * Adds a heading above each job that begins with its title as a fact, and moves the text after it below that heading. Leaves
 * pages that already have such headings as they are.
 */
export function withTitleHeadings(pieces: readonly Piece[], language: Language): readonly Piece[] {
  const markers = findMarkers(pieces, language);
  if (markers.length === 0 || hasHeadings(pieces, markers)) return pieces;
  const out: Piece[] = [];
  let depth = 0;
  let depthBefore = 0;
  /** The depth of the heading above the job. */
  let around: number | undefined;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    const marker = markers.find(({ from }) => from === at);
    if (!marker) {
      if (endsJob(piece, around)) around = undefined;
      if (piece.kind === 'heading') [depthBefore, depth] = [depth, piece.depth];
      out.push(deeper(piece, around));
      continue;
    }
    const { line, rest } = marker;
    const above = out.at(-1);
    if (above?.kind === 'heading' && language.kindOfHeading(above.text) === 'introduction') {
      out[out.length - 1] = { ...above, kind: 'ignored', reason: 'announces the facts of a job' };
      depth = depthBefore;
    }
    around = marker.depth ?? around ?? Math.min(depth + 1, DEEPEST);
    out.push({ kind: 'heading', depth: around, text: headingOf(marker, markers), line });
    out.push(...rest.map((each) => deeper(each, around)));
    at = marker.to - 1;
  }
  return out;
}

/** Bold labels stand deeper than any heading. */
const DEEPEST = 5;

function endsJob(piece: Piece, around: number | undefined): boolean {
  return piece.kind === 'heading' && around !== undefined && piece.depth < around;
}

function deeper(piece: Piece, around: number | undefined): Piece {
  return piece.kind === 'heading' && around !== undefined ? { ...piece, depth: piece.depth + 1 } : piece;
}

/** The title of a job, with its level if another job of the page has the same title. */
function headingOf(marker: Marker, markers: readonly Marker[]): string {
  const { title, level } = marker;
  const hasTwin = markers.some((other) => other !== marker && titleKey(other.title) === titleKey(title));
  return hasTwin && level !== undefined ? `Level ${level}: ${title}` : title;
}

/** Whether a heading above a title is a title itself. The facts are then about that heading. */
function hasHeadings(pieces: readonly Piece[], markers: readonly Marker[]): boolean {
  const headings = pieces.flatMap((piece, at) =>
    piece.kind === 'heading' && strengthOfTitle(piece.text) === 'strong' ? [at] : [],
  );
  return headings.some((at, index) => {
    const end = headings[index + 1] ?? pieces.length;
    return markers.filter(({ from }) => from > at && from < end).length === 1;
  });
}

function findMarkers(pieces: readonly Piece[], language: Language): Marker[] {
  const markers = pieces.flatMap((_, at) => markerAt(pieces, at, language) ?? []);
  const [first] = markers;
  const before = first ? fieldsBefore(pieces, first.from, language) : 0;
  // If there are facts before the first title, each job begins with that many facts.
  return markers.map((marker) => {
    const count = Math.min(before, fieldsBefore(pieces, marker.from, language));
    if (count === 0) return marker;
    const from = marker.from - count * 2;
    const level = levelIn(pieces.slice(from, marker.from), language);
    const facts: Piece = { kind: 'paragraph', lines: linesOf(pieces.slice(from, marker.from)) };
    return { ...marker, from, rest: [facts, ...marker.rest], ...(level !== undefined && { level }) };
  });
}

/** How many headings with one fact below them come right before a place. */
function fieldsBefore(pieces: readonly Piece[], at: number, language: Language): number {
  const name = pieces[at - 2];
  const isField =
    name?.kind === 'heading' &&
    language.fieldOf(name.text) !== undefined &&
    lineOf(pieces[at - 1]) !== undefined;
  return isField ? 1 + fieldsBefore(pieces, at - 2, language) : 0;
}

/** Headings with a fact below them as lines: "Level: 2" for the heading "Level" and the 2 below it. */
function linesOf(facts: readonly Piece[]): TextLine[] {
  return facts.flatMap((name, at) => {
    const value = lineOf(facts[at + 1]);
    return name.kind === 'heading' && value ? [{ ...value, text: `${name.text}: ${value.text}` }] : [];
  });
}

function levelIn(facts: readonly Piece[], language: Language): string | undefined {
  const at = facts.findIndex((piece) => piece.kind === 'heading' && isName(piece.text, 'level', language));
  return at === -1 ? undefined : lineOf(facts[at + 1])?.text;
}

/** Labels of facts about a person or a document. A title after them is that of its author. */
const OF_PERSON =
  /\b(?:names?|authors?|employees?|persons?|contacts?|e-?mails?|owners?|candidates?|by|to|from|subject)\b/i;

function markerAt(pieces: readonly Piece[], at: number, language: Language): Marker | undefined {
  const piece = pieces[at];
  switch (piece?.kind) {
    case 'heading': {
      const title = lineOf(pieces[at + 1])?.text ?? '';
      return isTitleFact(piece.text, title, language)
        ? { title, line: piece.line, depth: piece.depth, rest: [], from: at, to: at + 2 }
        : undefined;
    }
    case 'paragraph': {
      const facts = piece.lines.map(({ text }) => LABELLED.exec(text) ?? undefined);
      const index = facts.findIndex((fact) => fact && isTitleFact(fact[1] ?? '', fact[2] ?? '', language));
      const isLed = facts
        .slice(0, index)
        .every((fact) => fact && (language.fieldOf(fact[1] ?? '') || !OF_PERSON.test(fact[1] ?? '')));
      if (index === -1 || !isLed) return undefined;
      const lines = piece.lines.toSpliced(index, 1);
      const rest: Piece[] = lines.length > 0 ? [{ kind: 'paragraph', lines }] : [];
      const [, , title = ''] = facts[index] ?? [];
      return { title, line: piece.lines[index]?.line ?? 1, rest, from: at, to: at + 1 };
    }
    case 'table': {
      const form = formIn(piece.rows, language);
      if (!form) return undefined;
      const row = form.rows.find(([name, value]) => isTitleFact(labelIn(name), textOfCell(value), language));
      const title = row ? textOfCell(row[1]) : titleAbove(form);
      const above = form.above.filter((cell) => textOfCell(cell) !== title).map(ignoredCell);
      return title === undefined
        ? undefined
        : { title, line: piece.line, rest: [...above, { ...piece, rows: form.rows }], from: at, to: at + 1 };
    }
    default:
      return undefined;
  }
}

function ignoredCell(cell: TableCell): Piece {
  return { kind: 'ignored', text: textOfCell(cell), line: cell.line, reason: 'announces the facts of a job' };
}

function lineOf(piece: Piece | undefined): TextLine | undefined {
  return piece?.kind === 'paragraph' && piece.lines.length === 1 ? piece.lines[0] : undefined;
}

function isName(name: string, field: FieldName, language: Language): boolean {
  return name !== '' && language.fieldOf(name) === field;
}

/** Whether a label states a title. "Role: leads the bakery" does not. */
function isTitleFact(name: string, value: string, language: Language): boolean {
  if (!isName(name, 'title', language) || value === '') return false;
  if (/[.:;!?]$/.test(value) || value.split(' ').length > LONGEST_TITLE) return false;
  return strengthOfTitle(value) === 'strong' || (/\b(?:title|name)\b/i.test(name) && /^\p{Lu}/u.test(value));
}

const LONGEST_TITLE = 10;
