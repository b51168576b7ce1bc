import { expect, it } from 'vitest';
import { editedFamilies } from '../../src/reload/edited-families.js';
import { MILL } from '../support/mill.js';

const bakery = { ...MILL, family: 'Bakery' };
const granary = { ...MILL, family: 'Granary' };
const namesIn = (catalog?: { families: readonly { name: string }[] }) =>
  catalog?.families.map(({ name }) => name);

it('of two states only the families whose files differ are compared', () => {
  const before = new Map([
    ['1', MILL],
    ['2', bakery],
  ]);
  const after = new Map([
    ['1', MILL],
    ['3', granary],
  ]);
  const edited = editedFamilies(before, after);
  expect([namesIn(edited?.before), namesIn(edited?.after)]).toEqual([['Bakery'], ['Granary']]);
});

it('families with too many roles are not compared while people wait', () => {
  const [role] = MILL.roles;
  const roles = Array.from({ length: 601 }, (_, index) => ({ ...role, title: `Miller ${index}` }));
  const large = { ...MILL, roles } as typeof MILL;
  expect(editedFamilies(new Map(), new Map([['1', large]]))).toBeUndefined();
});
