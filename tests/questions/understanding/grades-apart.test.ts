import { expect, it } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build-catalog.js';
import { createRolecall } from '../../../src/rolecall.js';
import { finish } from '../../../src/slices.js';

const source = { page: 'All', url: null, date: null };
const role = (title: string, grade: number) => ({
  title,
  level: 'intermediate',
  track: 'individual contributor' as const,
  grade,
});

/** No role of Estates is one grade above the Porter: its next step is two grades above. */
const { ask } = createRolecall(
  finish(
    buildCatalog([
      { family: 'Estates', source, roles: [role('Porter', 2), role('Electrician', 4), role('Surveyor', 8)] },
      { family: 'Nursing', source, roles: [role('Ward Helper', 3), role('Nurse', 5)] },
    ]),
  ),
);

it.each([
  ['two grades above the porter', 'Electrician'],
  ['2 grades up from porter', 'Electrician'],
  ['which role is two grades above the porter', 'Electrician'],
  ['who is one grade above the porter', 'Ward Helper'],
  ['one grade below the electrician', 'Ward Helper'],
  ['which role is 3 grades below the surveyor', 'Nurse'],
])('counts grades, and no steps of a ladder: %s', (question, title) => {
  expect(ask(question).headline).toMatch(
    new RegExp(`^1 role has a grade \\d (?:higher|lower) than .*: the ${title}\\.$`),
  );
});

it('tells a fact of the role that is so many grades above', () => {
  expect(ask('grade of the role two grades above the porter').headline).toContain('Electrician is grade 4');
});

it('still counts steps of the ladder', () => {
  expect(ask('two levels above the porter').headline).toContain('Surveyor');
});
