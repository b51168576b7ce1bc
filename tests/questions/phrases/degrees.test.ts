import { expect, it } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build-catalog.js';
import { createRolecall } from '../../../src/rolecall.js';
import { finish } from '../../../src/slices.js';

const source = { page: 'All', url: null, date: null };
const roleNeeding = (title: string, ...requirements: string[]) => ({
  title,
  level: 'intermediate',
  track: 'individual contributor' as const,
  requirements,
});

/** Two families have the names of subjects that roles of other families ask for. */
const { ask } = createRolecall(
  finish(
    buildCatalog([
      { family: 'Accounting', source, roles: [roleNeeding('Accountant', 'Any degree')] },
      { family: 'Finance', source, roles: [roleNeeding('Treasurer', 'Two languages')] },
      {
        family: 'Control',
        source,
        roles: [
          roleNeeding('Controller', "Bachelor's degree in accounting"),
          roleNeeding('Auditor', 'Degree in finance or law'),
          roleNeeding('Clerk', 'A degree', 'Finance terms'),
        ],
      },
    ]),
  ),
);
const titlesFor = (question: string) =>
  ask(question)
    .roles.map(({ title }) => title)
    .toSorted();

it.each([
  ['who needs a degree in accounting', ['Controller']],
  ['which roles need a degree in finance or accounting', ['Auditor', 'Controller']],
  ['which roles ask for a degree in law, finance or accounting', ['Auditor', 'Controller']],
  ["roles that need a bachelor's degree in finance or accounting", ['Controller']],
])('looks for each subject together with the degree: %s', (question, titles) => {
  expect(titlesFor(question)).toEqual(titles);
});

it.each([
  ['which roles in accounting need a degree', ['Accountant']],
  ['which accounting roles need a degree', ['Accountant']],
])('still finds a family that is no subject: %s', (question, titles) => {
  expect(titlesFor(question)).toEqual(titles);
});
