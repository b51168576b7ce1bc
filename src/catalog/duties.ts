import { titleKey } from '../text/title.js';
import type { Catalog, Role, Section } from './catalog.js';

export type DutyKind = 'responsibilities' | 'requirements';

/** Where a group of items comes from: the role itself, its track's shared list, or a role it extends. */
type DutyOrigin = { kind: 'own' } | { kind: 'shared' } | { kind: 'inherited'; from: Role };

export interface DutyGroup {
  origin: DutyOrigin;
  items: string[];
  /** How many further items of this group stand in a group before it or earlier in it, and are not repeated. */
  repeated: number;
}

/** All that holds for a role, each item once, in groups that say where it comes from. */
export interface Duties {
  groups: DutyGroup[];
  /** A title the role extends and that is not in the catalogue, so its items are not known. */
  extendsOutside?: string;
  /** What a page says of a list that it has yet to write, and whose list it is. */
  toBeDefined?: { text: string; role: Role };
}

/** The duties or requirements of a role; undefined when its page has no such list. */
export function dutiesOf(catalog: Catalog, role: Role, kind: DutyKind): Duties | undefined {
  const duties: Duties = { groups: [] };
  const shared = role.family.shared[role.track]?.[kind];
  const seen = new Set<string>();
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

/** Every item that holds for a role, each once. */
export function allItems(duties: Duties | undefined): string[] {
  return duties?.groups.flatMap((group) => group.items) ?? [];
}

/** Two statements of one item have the same key. */
export function itemKey(item: string): string {
  return item
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

type Link = { role: Role; section: Section } | { outside: string };

/** A role's own section, then those it extends, nearest first. */
function extendsChain(catalog: Catalog, role: Role, kind: DutyKind): Link[] {
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

function unseenItems(origin: DutyOrigin, items: readonly string[], seen: Set<string>): DutyGroup {
  const fresh = items.filter((item) => {
    const key = itemKey(item);
    return !seen.has(key) && seen.add(key);
  });
  return { origin, items: fresh, repeated: items.length - fresh.length };
}
