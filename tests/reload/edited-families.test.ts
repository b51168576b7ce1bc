import { expect, it } from 'vitest';
import { buildFamily } from '../../src/catalog/build-family.js';
import { editedFamilies } from '../../src/reload/edited-families.js';
import { finish } from '../../src/slices.js';
import { MILL } from '../support/mill.js';

const mill = finish(buildFamily(MILL));
const bakery = finish(buildFamily({ ...MILL, family: 'Bakery' }));
const granary = finish(buildFamily({ ...MILL, family: 'Granary' }));
const namesIn = (catalog?: { families: readonly { name: string }[] }) =>
  catalog?.families.map(({ name }) => name);

it('of two states only the families whose files differ are compared', () => {
  const before = new Map([
    ['1', mill],
    ['2', bakery],
  ]);
  const after = new Map([
    ['1', mill],
    ['3', granary],
  ]);
  const edited = editedFamilies(before, after);
  expect([namesIn(edited?.before), namesIn(edited?.after)]).toEqual([['Bakery'], ['Granary']]);
});

it('families with too many roles are not compared while people wait', () => {
  const roles = Array.from({ length: 601 }, (_, index) => ({
    title: `Miller ${index}`,
    level: 'any',
    track: 'management' as const,
  }));
  const large = finish(buildFamily({ ...MILL, roles }));
  expect(editedFamilies(new Map(), new Map([['1', large]]))).toBeUndefined();
});
