import { buildCatalog } from '../../../src/catalog/build-catalog.js';
import type { Catalog, Role } from '../../../src/catalog/catalog.js';
import type { FamilyFile, RoleEntry } from '../../../src/catalog/schema.js';
import { finish } from '../../../src/slices.js';

/** A catalogue of one family, with roles that state only the facts that a test needs. */
export function catalogOf(
  roles: Record<string, Partial<RoleEntry>>,
  family: Partial<FamilyFile> = {},
): Catalog {
  const entries = Object.entries(roles).map(
    ([title, entry]): RoleEntry => ({ title, level: 'any', track: 'individual contributor', ...entry }),
  );
  const source = { page: 'Page', url: null, date: null };
  return finish(buildCatalog([{ family: 'Family', source, roles: entries, ...family }]));
}

/** The role of a catalogue that has a title. */
export function roleIn({ roles }: Catalog, title: string): Role {
  const role = roles.find((candidate) => candidate.title === title);
  if (!role) throw new Error(`no role is called ${title}`);
  return role;
}
