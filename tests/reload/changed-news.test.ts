import { expect, it } from 'vitest';
import { joinFamilies } from '../../src/catalog/build-catalog.js';
import { buildFamily } from '../../src/catalog/build-family.js';
import type { Family } from '../../src/catalog/catalog.js';
import type { LoadedRoles } from '../../src/reload/build-roles.js';
import { changedNews } from '../../src/reload/changed-news.js';
import { finish } from '../../src/slices.js';
import { MILL } from '../support/catalogues/mill.js';

const mill = finish(buildFamily(MILL));
const bakery = finish(buildFamily({ ...MILL, family: 'Bakery' }));
const granary = finish(buildFamily({ ...MILL, family: 'Granary' }));

/** Roles loaded from files with these hashes. */
function loaded(families: Record<string, Family>): LoadedRoles {
  const catalog = finish(joinFamilies(Object.values(families)));
  return { catalog, version: Object.keys(families).join(), families: new Map(Object.entries(families)) };
}

it('compares only the families whose files differ', () => {
  const { edited } = changedNews(loaded({ a: mill, b: bakery }), loaded({ a: mill, c: granary }));
  const names = [edited?.before, edited?.after].map((part) => part?.families.map(({ name }) => name));
  expect(names).toEqual([['Bakery'], ['Granary']]);
});

it('compares nothing while people wait if too many roles are different', () => {
  const roles = Array.from({ length: 601 }, (_, index) => ({
    title: `Miller ${index}`,
    level: 'any',
    track: 'management' as const,
  }));
  const large = finish(buildFamily({ ...MILL, roles }));
  expect(changedNews(loaded({}), loaded({ a: large })).edited).toBeUndefined();
});
