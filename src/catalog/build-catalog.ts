import { getOrAdd } from '../collections.js';
import type { Slices } from '../slices.js';
import { titleKey } from '../text/title.js';
import { type Architecture, PLAIN_ARCHITECTURE } from './architecture.js';
import { buildFamily } from './build-family.js';
import { type Catalog, type Family, namesOf, type Role } from './catalog.js';
import { buildRoleIndex } from './index/role-index.js';
import type { FamilyFile } from './schema.js';

/** Builds a catalogue from valid files. Relies on `checkFamilies`, which reports a title that is in them twice. */
export function* buildCatalog(
  files: readonly FamilyFile[],
  architecture: Architecture = PLAIN_ARCHITECTURE,
): Slices<Catalog> {
  const families: Family[] = [];
  for (const file of files) families.push(yield* buildFamily(file, architecture));
  return yield* joinFamilies(families, architecture);
}

/** Makes a catalogue of families. Two catalogues may share families, which saves building them again. */
export function* joinFamilies(
  families: readonly Family[],
  architecture: Architecture = PLAIN_ARCHITECTURE,
): Slices<Catalog> {
  const roles = families.flatMap((family) => family.roles);
  const catalog = {
    architecture,
    families,
    roles,
    roleById: yield* mapRoles(roles, (role) => [[role.id, role]]),
    familyById: new Map(families.map((family) => [family.id, family])),
    roleByKey: yield* mapRoles(roles, (role) => namesOf(role).map((name) => [titleKey(name), role])),
    familyByKey: new Map(
      families.flatMap((family) => [family.name, ...family.aliases].map((name) => [titleKey(name), family])),
    ),
    reportsByKey: yield* groupByManager(roles),
    successorByKey: yield* mapRoles(roles, (role) =>
      role.formerly ? [[titleKey(role.formerly.title), role]] : [],
    ),
    // Of two that replaced the same family, the first one counts.
    successorByFamily: new Map(
      families
        .flatMap((family): [string, Family][] => (family.replaces ? [[family.replaces.family, family]] : []))
        .toReversed(),
    ),
  };
  return { ...catalog, index: yield* buildRoleIndex(catalog) };
}

function* mapRoles(
  roles: readonly Role[],
  entriesOf: (role: Role) => [string, Role][],
): Slices<Map<string, Role>> {
  const map = new Map<string, Role>();
  for (const role of roles) {
    for (const [key, value] of entriesOf(role)) map.set(key, value);
    yield;
  }
  return map;
}

function* groupByManager(roles: readonly Role[]): Slices<Map<string, Role[]>> {
  const reports = new Map<string, Role[]>();
  // Many roles name the same few managers.
  const keys = new Map<string, string>();
  const keyOf = (manager: string): string => getOrAdd(keys, manager, () => titleKey(manager));
  for (const role of roles) {
    // A page may name one manager in two spellings.
    for (const key of new Set(role.reportsTo?.managers.map(keyOf)))
      getOrAdd(reports, key, () => []).push(role);
    yield;
  }
  return reports;
}
