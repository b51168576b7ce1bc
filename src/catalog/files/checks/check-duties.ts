import { titleKey } from '../../../text/title.js';
import type { DutyKind } from '../../duties.js';
import type { RoleEntry } from '../../schema.js';
import type { ParsedFamily } from '../parse-family.js';
import { extendedIn, type PlacedRole, placedRolesOf } from '../placed-role.js';
import type { Problem } from '../problem.js';

const KINDS: readonly DutyKind[] = ['responsibilities', 'requirements'];

/** Many times what a large family has. A short file may exceed it: hundreds of roles may extend one long list. */
const MOST_ITEMS = 50_000;

/** Finds files whose roles have too many items, including those that they extend or share. Loading reads each of them. */
export function checkDuties(
  families: readonly ParsedFamily[],
  byName: ReadonlyMap<string, PlacedRole>,
): Problem[] {
  const counters = KINDS.map((kind) => ({ kind, count: createCounter(kind, byName) }));
  return families.flatMap((family) => {
    const { shared } = family.entry;
    let left = MOST_ITEMS;
    for (const role of placedRolesOf(family))
      for (const { kind, count } of counters) {
        left -= count(role.entry) + itemsOf(shared?.[role.entry.track]?.[kind]);
        if (left < 0) return tooMany(role, kind);
      }
    return [];
  });
}

function tooMany(role: PlacedRole, kind: DutyKind): Problem[] {
  return [
    role.problem([kind], {
      code: 'too-long',
      message: `up to here, the roles of this file have more than ${MOST_ITEMS} items, with those that they extend or share`,
      fix: 'Shorten the lists that they extend or share',
    }),
  ];
}

/** Counts the items of a role and of those it extends. Each link to another role adds one, since following it takes time. */
function createCounter(
  kind: DutyKind,
  byName: ReadonlyMap<string, PlacedRole>,
): (entry: RoleEntry) => number {
  const counts = new Map<RoleEntry, number>();
  const extendedBy = (entry: RoleEntry): RoleEntry | undefined =>
    extendedIn(entry, kind).map(({ title }) => byName.get(titleKey(title))?.entry)[0];
  return (entry) => {
    // Not by recursion, as a chain may be longer than the stack.
    const chain: RoleEntry[] = [];
    let next: RoleEntry | undefined = entry;
    for (; next && !counts.has(next); next = extendedBy(next)) {
      // This ends a cycle. `checkCycles` reports it.
      counts.set(next, 0);
      chain.push(next);
    }
    let sum = next ? (counts.get(next) ?? 0) : 0;
    for (const each of chain.reverse()) {
      sum += 1 + itemsOf(each[kind]);
      counts.set(each, sum);
    }
    return counts.get(entry) ?? 0;
  };
}

function itemsOf(section: RoleEntry[DutyKind]): number {
  if (section === undefined || typeof section === 'string') return 0;
  return Array.isArray(section) ? section.length : (section.items?.length ?? 0);
}
