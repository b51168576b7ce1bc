import { titleKey } from '../text/title.js';
import type { Catalog, Role, Section } from './catalog.js';

/** In the order of answers. */
export const DUTY_KINDS = ['requirements', 'responsibilities'] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

/** Finds the roles whose lists a role extends. */
type Titles = Pick<Catalog, 'roleByKey'>;

/** The origin of some items: the role's own list, the list that its track shares, or the list of a role it extends. */
type DutyOrigin = { kind: 'own' } | { kind: 'shared' } | { kind: 'inherited'; from: Role };

/** Items of one origin. */
export interface DutyGroup {
  origin: DutyOrigin;
  items: string[];
  /** How many items are left out because this group or one before it has them already. */
  repeated: number;
}

/** All duties or requirements of a role, each item once, in groups by their origin. */
export interface Duties {
  groups: DutyGroup[];
  /** The title that the role extends but that the catalogue lacks, so that its items are unknown. */
  extendsOutside?: string;
  /** The words of a page whose list is not written yet, and the role with that list. */
  toBeDefined?: { text: string; role: Role };
}

/** The duties or requirements of a role; undefined when its page has no such list. */
export function dutiesOf(catalog: Titles, role: Role, kind: DutyKind): Duties | undefined {
  const duties: Duties = { groups: [] };
  const shared = role.family.shared[role.track]?.[kind];
  const seen: SeenItems = new Map();
  const add = (origin: DutyOrigin, section: Section): void => {
    if (section.kind === 'listed') duties.groups.push(unseenItems(origin, section.items, seen));
  };

  for (const link of extendsChain(catalog, role, kind)) {
    if ('outside' in link) duties.extendsOutside = link.outside;
    else if (link.section.kind === 'to_be_defined')
      duties.toBeDefined = { text: link.section.text, role: link.role };
    else add(link.role === role ? { kind: 'own' } : { kind: 'inherited', from: link.role }, link.section);
  }
  if (shared) add({ kind: 'shared' }, shared);

  return duties.groups.length > 0 || duties.extendsOutside || duties.toBeDefined ? duties : undefined;
}

/** Whether a page states a list, says that it is yet to be written, or has none. */
export function dutyState(
  catalog: Titles,
  role: Role,
  kind: DutyKind,
): 'stated' | 'to_be_defined' | 'missing' {
  const chain = extendsChain(catalog, role, kind);
  if (chain.some((link) => 'section' in link && link.section.kind === 'to_be_defined'))
    return 'to_be_defined';
  return chain.length > 0 || role.family.shared[role.track]?.[kind]?.kind === 'listed' ? 'stated' : 'missing';
}

/**
 * The number of items; undefined if part of the list is yet to be written or belongs to a role outside the catalogue.
 */
export function dutyCount(duties: Duties | undefined): number | undefined {
  const isWhole = duties && !duties.toBeDefined && duties.extendsOutside === undefined;
  return isWhole ? allItems(duties).length : undefined;
}

/** Every item, once. */
export function allItems(duties: Duties | undefined): string[] {
  return duties?.groups.flatMap((group) => group.items) ?? [];
}

/** The same key for all spellings of one item. */
export function itemKey(item: string): string {
  // A short cut: most items have no other letters.
  if (ASCII.test(item)) return item.toLowerCase().match(LETTERS_AND_FIGURES)?.join(' ') ?? '';
  return item
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const ASCII = /^[\x20-\x7e]*$/;
const LETTERS_AND_FIGURES = /[a-z0-9]+/g;

type Link = { role: Role; section: Section } | { outside: string };

/** A role's own section, then those it extends, nearest first. */
function extendsChain(catalog: Titles, role: Role, kind: DutyKind): Link[] {
  const links: Link[] = [];
  const visited = new Set<Role>();
  let current: Role | undefined = role;
  while (current && !visited.has(current)) {
    visited.add(current);
    const section: Section | undefined = current[kind];
    if (!section) break;
    links.push({ role: current, section });
    if (section.kind === 'to_be_defined' || section.extends === undefined) break;
    current = catalog.roleByKey.get(titleKey(section.extends));
    if (!current) links.push({ outside: section.extends });
  }
  return links;
}

/**
 * Items by fingerprint: the first item with it and, once a second one comes, the keys of all. Making keys for every item
 * would take most of the time of a start; fingerprints are much quicker.
 */
type SeenItems = Map<number, { first: string; keys?: Set<string> }>;

function unseenItems(origin: DutyOrigin, items: readonly string[], seen: SeenItems): DutyGroup {
  const fresh = items.filter((item) => {
    const print = fingerprint(item);
    const alike = seen.get(print);
    if (!alike) {
      seen.set(print, { first: item });
      return true;
    }
    alike.keys ??= new Set([itemKey(alike.first)]);
    const { size } = alike.keys;
    return alike.keys.add(itemKey(item)).size > size;
  });
  return { origin, items: fresh, repeated: items.length - fresh.length };
}

/** A number that items with the same key share, and that other items seldom share: the sum of the weights of their letters. */
function fingerprint(item: string): number {
  let sum = 0;
  let codes = 0;
  for (let at = 0; at < item.length; at++) {
    const code = item.charCodeAt(at);
    codes |= code;
    sum = (sum + (WEIGHTS[code % KEYBOARD] ?? 0)) | 0;
  }
  return codes < KEYBOARD ? sum : fingerprint(item.toLowerCase().replace(NOT_OF_A_KEYBOARD, ''));
}

const KEYBOARD = 0x80;
const NOT_OF_A_KEYBOARD = /[^\x20-\x7e]/g;
/** By character code: 0 for blanks and punctuation, the same weight for a letter in both cases. */
const WEIGHTS = Int32Array.from({ length: KEYBOARD }, (_, code) =>
  Math.imul(itemKey(String.fromCharCode(code)).charCodeAt(0) || 0, 0x9e3779b1),
);
