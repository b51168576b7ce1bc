import type { Catalog, Role } from '../../catalog/catalog.js';
import { allItems, DUTY_KINDS, type DutyKind, dutiesOf, itemKey } from '../../catalog/duties.js';
import { capital, quoted } from '../../text/prose.js';
import type { Part } from '../parts/part.js';

/** The changes in a list of items from one role to another. */
interface Difference {
  gained: string[];
  dropped: string[];
  shared: string[];
}

/** The changes in the duties from one role to another: a summary, and the items. */
export function compareDuties(catalog: Catalog, from: Role, to: Role): { summary: string; parts: Part[] } {
  const compared = DUTY_KINDS.map((kind) => ({ kind, difference: differenceIn(catalog, from, to, kind) }));
  const summary = compared.map(({ kind, difference }) =>
    difference ? `${capital(kind)}: ${tally(difference, from, to)}.` : unwrittenLine(catalog, from, to, kind),
  );
  const parts = compared.flatMap(({ kind, difference }) =>
    difference && !isNone(difference) ? differenceParts(kind, difference, from, to) : [],
  );
  return { summary: summary.join(' '), parts };
}

/** The changes in one kind of duties; undefined if either page has no such list. */
export function differenceIn(catalog: Catalog, from: Role, to: Role, kind: DutyKind): Difference | undefined {
  const before = itemsOf(catalog, from, kind);
  const after = itemsOf(catalog, to, kind);
  if (before.length === 0 || after.length === 0) return undefined;
  const had = new Set(before.map(({ key }) => key));
  const has = new Set(after.map(({ key }) => key));
  const textOf = ({ text }: Item): string => text;
  return {
    gained: after.filter(({ key }) => !had.has(key)).map(textOf),
    dropped: before.filter(({ key }) => !has.has(key)).map(textOf),
    shared: after.filter(({ key }) => had.has(key)).map(textOf),
  };
}

interface Item {
  text: string;
  key: string;
}

function itemsOf(catalog: Catalog, role: Role, kind: DutyKind): Item[] {
  return allItems(dutiesOf(catalog, role, kind)).map((text) => ({ text, key: itemKey(text) }));
}

/** The items gained, dropped and shared. */
function differenceParts(
  kind: DutyKind,
  { gained, dropped, shared }: Difference,
  from: Role,
  to: Role,
): Part[] {
  const moves = isOnOneLadder(from, to);
  return [
    ...countedList(`${capital(kind)} ${moves ? 'gained' : `only of the ${to.title}`}`, gained),
    ...countedList(`${capital(kind)} ${moves ? 'dropped' : `only of the ${from.title}`}`, dropped),
    ...countedList(`${capital(kind)} shared`, shared, true),
  ];
}

/** Notes that a comparison leaves out the items that a role extends from a title outside the catalogue. */
export function outsideNotes(catalog: Catalog, role: Role): string[] {
  return DUTY_KINDS.flatMap((kind) => {
    const outside = dutiesOf(catalog, role, kind)?.extendsOutside;
    return outside
      ? [`The ${role.title} also extends the ${kind} of the ${outside}, which is not in the catalogue.`]
      : [];
  });
}

/** Longer lists are folded, since they would hide the parts below them. */
const AT_A_GLANCE = 5;

function countedList(what: string, items: readonly string[], aside = items.length > AT_A_GLANCE): Part[] {
  const heading = `${what} (${items.length})`;
  return items.length > 0 ? [{ kind: 'list', heading, items, aside }] : [];
}

function tally(difference: Difference, from: Role, to: Role): string {
  const { gained, dropped, shared } = difference;
  if (isNone(difference)) return `the same ${shared.length}`;
  if (!isOnOneLadder(from, to)) {
    return `${shared.length} shared, ${dropped.length} only of the ${from.title}, ${gained.length} only of the ${to.title}`;
  }
  const amounts = [
    { number: gained.length, what: 'gained' },
    { number: dropped.length, what: 'dropped' },
    { number: shared.length, what: 'shared' },
  ];
  return amounts
    .filter(({ number }) => number > 0)
    .map(({ number, what }) => `${number} ${what}`)
    .join(', ');
}

function isNone({ gained, dropped }: Difference): boolean {
  return gained.length === 0 && dropped.length === 0;
}

/** Whether two roles are on one ladder, so that a move from one to the other gains and drops items. */
function isOnOneLadder(from: Role, to: Role): boolean {
  return from.family === to.family && from.grade !== to.grade;
}

function unwrittenLine(catalog: Catalog, from: Role, to: Role, kind: DutyKind): string {
  const states = [from, to].map((role) => {
    const duties = dutiesOf(catalog, role, kind);
    const items = allItems(duties).length;
    if (items > 0) return `${role.title} has ${items}`;
    return `${role.title}: ${duties?.toBeDefined ? quoted(duties.toBeDefined.text) : 'none listed'}`;
  });
  return `${capital(kind)} cannot be compared (${states.join('; ')}).`;
}
