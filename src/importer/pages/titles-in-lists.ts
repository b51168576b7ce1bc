import { isBareLevel, strengthOfTitle } from '../language/job-titles.js';
import { isDuty } from '../language/kinds.js';
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
    found.push(...(isOpen ? (asTable(items) ?? asParts(items, language) ?? asLabels(items)) : items));
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

/**
 * The parts of a job, where a list has them: "Responsibilities" with a list of its own, beside "Learning: asks questions". Parts
 * without a list come first, since a label holds all that follows it.
 */
function asParts(items: readonly Item[], language: Language): Piece[] | undefined {
  const top = Math.min(...items.map(({ depth }) => depth));
  const parts = items.flatMap((item, at) => {
    if (item.depth > top) return [];
    const end = items.findIndex(({ depth }, index) => index > at && depth === top);
    const [, label = '', text = ''] = LABELLED_PART.exec(item.text) ?? [];
    return [{ item, label, text, inside: items.slice(at + 1, end === -1 ? undefined : end) }];
  });
  const areParts = parts.every(
    ({ label, text, inside }) => label !== '' && (text === '') === inside.length > 0,
  );
  const haveDuties = parts.some(
    ({ label, inside }) => inside.length > 0 && isDuty(language.kindOfHeading(label)),
  );
  if (parts.length < 2 || !areParts || !haveDuties) return undefined;
  const isList = ({ label, inside }: (typeof parts)[number]): boolean =>
    inside.length > 0 || isDuty(language.kindOfHeading(label));
  return [
    ...parts.filter((part) => !isList(part)).map(({ item }) => lineOf(item, item.text, false)),
    ...parts
      .filter(isList)
      .flatMap(({ item, label, text, inside }) => [
        lineOf(item, label, true),
        ...(text === '' ? [] : [{ ...item, text, depth: 0 }]),
        ...inside.map((each) => ({ ...each, depth: each.depth - top - 1 })),
      ]),
  ];
}

/** "Responsibilities", "Responsibilities:", "Learning: asks questions" */
const LABELLED_PART = /^(\p{Lu}[^:.;!?]{1,40})(?::\s*(.*))?$/u;

function lineOf({ line, isLink }: Item, text: string, isBold: boolean): Piece {
  return { kind: 'paragraph', lines: [{ text, line, isLink, isBold, isItalic: false, isBroken: true }] };
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
    return lineOf(item, item.text.replace(/:$/, ''), true);
  });
}

function namesRole(text: string): boolean {
  const { title, code } = splitCode(text);
  if (title === '') return code !== undefined && isLevelOfCode(text, code);
  return isBareLevel(title) || strengthOfTitle(title) === 'strong';
}
