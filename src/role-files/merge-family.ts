import { isDeepStrictEqual } from 'node:util';
import type { FamilyFile, RoleEntry } from '../catalog/schema.js';
import { titleKey } from '../text/title.js';
import { type Conflict, mergeEntries, mergeLists, type Versions } from './merge-values.js';

export interface MergedFamily {
  family: FamilyFile;
  conflicts: Conflict[];
}

/** Merges a family with its page: takes the changes of the page, and keeps all manual edits. */
export function mergeFamily({
  base,
  mine,
  page,
}: Versions<FamilyFile> & { mine: FamilyFile; page: FamilyFile }): MergedFamily {
  const conflicts: Conflict[] = [];
  const facts = mergeFacts({ base, mine, page }, [], conflicts);
  const roles = mergeRoles({ base: base?.roles, mine: mine.roles, page: page.roles }, conflicts);
  return { family: { ...facts, roles } as FamilyFile, conflicts };
}

type Facts = Partial<FamilyFile> | Partial<RoleEntry>;

/** Merges the facts of a family or a role. Facts listed in `restated` never change. */
function mergeFacts(
  { base, mine, page }: Versions<Facts>,
  path: readonly string[],
  conflicts: Conflict[],
): Facts {
  const restated = new Set(['roles', ...(mine?.restated ?? [])]);
  const open = (facts: Facts | undefined): Record<string, unknown> =>
    Object.fromEntries(Object.entries(facts ?? {}).filter(([key]) => !restated.has(key) && !LISTS.has(key)));
  const kept = Object.entries(mine ?? {}).filter(([key]) => restated.has(key) && key !== 'roles');
  const merged = mergeEntries(
    { base: base && open(base), mine: open(mine), page: open(page) },
    path,
    conflicts,
  );
  const notes = mergeLists({ base: base?.notes, mine: mine?.notes, page: page?.notes }, isDeepStrictEqual);
  const unplaced = mergeLists(
    { base: base?.unplaced, mine: mine?.unplaced, page: page?.unplaced },
    (a, b) => a.text === b.text,
  );
  return { ...merged, ...Object.fromEntries(kept), ...(notes && { notes }), ...(unplaced && { unplaced }) };
}

/** Lists to which the importer and maintainers both add. */
const LISTS = new Set(['notes', 'unplaced']);

/** Merges roles in the page's order. Roles that only the file has come last. */
function mergeRoles(
  { base = [], mine = [], page = [] }: Versions<readonly RoleEntry[]>,
  conflicts: Conflict[],
): RoleEntry[] {
  const merged = page.flatMap((role) => {
    const own = findRole(mine, role);
    const before = findRole(base, role);
    // Somebody removed it by hand, so it stays out.
    if (!own && before) return [];
    return own
      ? [mergeFacts({ base: before, mine: own, page: role }, [own.title], conflicts) as RoleEntry]
      : [role];
  });
  const others = mine.filter((role) => !findRole(page, role));
  const gone = others.filter((role) => isDeepStrictEqual(findRole(base, role), role));
  const kept = others.filter((role) => !gone.includes(role));
  for (const role of kept) {
    if (findRole(base, role)) conflicts.push({ path: [role.title], kept: 'the role', page: undefined });
  }
  return [...merged, ...kept];
}

/** Finds a role by its title, else by its heading: the title may have been edited by hand. */
function findRole(roles: readonly RoleEntry[], { title, section = title }: RoleEntry): RoleEntry | undefined {
  return (
    roles.find((role) => titleKey(role.title) === titleKey(title)) ??
    roles.find((role) => titleKey(role.section ?? role.title) === titleKey(section))
  );
}
