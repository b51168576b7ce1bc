import { expect, it } from 'vitest';
import { buildCatalog } from '../../src/catalog/build-catalog.js';
import type { FamilyFile, RoleEntry } from '../../src/catalog/schema.js';
import { compareCatalogs } from '../../src/changes/compare-catalogs.js';
import { tallyChanges } from '../../src/changes/tally-changes.js';
import { finish } from '../../src/slices.js';

function house(...roles: (Pick<RoleEntry, 'title'> & Partial<RoleEntry>)[]): FamilyFile {
  return {
    family: 'House',
    source: { page: 'House', url: null, date: null },
    roles: roles.map((role) => ({ level: 'any', track: 'individual contributor', ...role })),
  };
}

function tallyOf(before: FamilyFile, after: FamilyFile): string {
  return tallyChanges(compareCatalogs(finish(buildCatalog([before])), finish(buildCatalog([after]))));
}

it('counts a role that has a new title and a new grade as renamed, once', () => {
  const formerly = { title: 'Porter', stated_in: 'House news' };
  expect(tallyOf(house({ title: 'Porter', grade: 3 }), house({ title: 'Carrier', formerly, grade: 4 }))).toBe(
    '1 role renamed',
  );
});

it('counts roles by what happened to them', () => {
  const before = house({ title: 'Cook', grade: 3 }, { title: 'Baker' });
  const after = house({ title: 'Cook', grade: 4 }, { title: 'Gardener' }, { title: 'Driver' });
  expect(tallyOf(before, after)).toBe('2 roles added, 1 removed, 1 changed');
});
