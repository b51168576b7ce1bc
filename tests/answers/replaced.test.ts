import { expect, it } from 'vitest';
import { buildCatalog } from '../../src/catalog/build-catalog.js';
import type { FamilyFile } from '../../src/catalog/schema.js';
import { createRolecall } from '../../src/rolecall.js';
import { finish } from '../../src/slices.js';

const cook = { level: 'intermediate', track: 'individual contributor', grade: 5 };
const source = { page: 'Kitchen', url: null, date: null };
const FAMILIES: FamilyFile[] = [
  { family: 'Canteen', source, roles: [{ ...cook, title: 'Canteen Cook' }] },
  {
    family: 'Kitchen',
    source,
    roles: [
      { ...cook, title: 'Cook', formerly: { title: 'Canteen Cook', stated_in: 'House news' } },
      { ...cook, title: 'Baker' },
    ],
  },
];
const { ask } = createRolecall(finish(buildCatalog(FAMILIES)));

it('counts replaced roles apart in a list, and puts them last', () => {
  const { headline, roles } = ask('grade 5 roles');
  expect(headline).toBe(
    '3 roles are grade 5, 1 of them since replaced: the Cook, the Baker and the Canteen Cook.',
  );
  expect(roles.map(({ title }) => title)).toEqual(['Cook', 'Baker', 'Canteen Cook']);
});

it.each([
  ['grade 5 roles, current only', ['Cook', 'Baker']],
  ['current roles only', ['Cook', 'Baker']],
  ['what replaced the Canteen Cook', ['Cook', 'Canteen Cook']],
])('leaves replaced roles out, or names their successors, if asked to: %s', (question, titles) => {
  expect(ask(question).roles.map(({ title }) => title)).toEqual(titles);
});
