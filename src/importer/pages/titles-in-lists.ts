import { isBareLevel, strengthOfTitle } from '../language/job-titles.js';
import type { Language } from '../language/language.js';
import { isLevelOfCode, splitCode } from '../language/level-codes.js';
import { areLevelsOfOneJob } from '../language/titles/one-ladder.js';
import type { Piece, TableCell } from './piece.js';

type Item = Extract<Piece, { kind: 'item' }>;

/** The kinds of headings below which a list of titles may be a list of roles. In a list of duties, titles are themes. */
const MAY_HAVE_ROLES = new Set(['other', 'levels', 'introduction']);

/** "Positions & Responsibilities" */
const ROLES_AND_DUTIES = /\b(?:roles|positions|officers) (?:and|&) (?:responsibilities|duties)\b/i;

/**
 * Makes labels of the titles and levels in a list, where each has a list of its own below it. A list of the levels of one job
 * becomes a table of them.
 */
export function withTitlesInLists(pieces: readonly Piece[], language: Language): Piece[] {
  const found: Piece[] = [];
  let isOpen = true;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    if (piece.kind === 'heading')
      isOpen = MAY_HAVE_ROLES.has(language.kindOfHeading(piece.text)) || ROLES_AND_DUTIES.test(piece.text);
    if (piece.kind !== 'item') {
      found.push(piece);
      continue;
    }
    const items: Item[] = [];
    for (let next: Piece | undefined = piece; next?.kind === 'item'; next = pieces[++at]) items.push(next);
    at--;
    found.push(...(isOpen ? (asTable(items) ?? asLabels(items)) : items));
  }
  return found;
}

/** A table with a title in each row, for a list that has nothing else. A list of links is a menu. */
function asTable(items: readonly Item[]): Piece[] | undefined {
  const titles = items.map(({ text }) => text.replace(/[;,.]$/, ''));
  if (items.every(({ isLink }) => isLink) || !areLevelsOfOneJob(titles)) return undefined;
  const rowOf = (text: string, line: number): TableCell[] => [{ line, lines: [{ text, isLink: false }] }];
  const line = items[0]?.line ?? 1;
  const rows = items.map((item, at) => rowOf(titles[at] ?? '', item.line));
  return [{ kind: 'table', line, rows: [rowOf('Title', line), ...rows] }];
}

function asLabels(items: readonly Item[]): readonly Piece[] {
  const top = Math.min(...items.map(({ depth }) => depth));
  const names = items.filter(({ depth }) => depth === top);
  const areRoles =
    names.length > 1 &&
    items.every(
      (item, at) =>
        item.depth > top || (namesRole(item.text.replace(/:$/, '')) && (items[at + 1]?.depth ?? top) > top),
    );
  if (!areRoles) return items;
  return items.map((item): Piece => {
    if (item.depth > top) return { ...item, depth: item.depth - top - 1 };
    const { text, line, isLink } = item;
    return {
      kind: 'paragraph',
      lines: [{ text: text.replace(/:$/, ''), line, isLink, isBold: true, isItalic: false, isBroken: true }],
    };
  });
}

function namesRole(text: string): boolean {
  const { title, code } = splitCode(text);
  if (title === '') return code !== undefined && isLevelOfCode(text, code);
  return isBareLevel(title) || strengthOfTitle(title) === 'strong';
}
