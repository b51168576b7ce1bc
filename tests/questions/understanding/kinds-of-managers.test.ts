import { expect, it } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build-catalog.js';
import { createRolecall } from '../../../src/rolecall.js';
import { finish } from '../../../src/slices.js';

const source = { page: 'All', url: null, date: null };
const clerk = (title: string, reportsTo: string) => ({
  title,
  level: 'intermediate',
  track: 'individual contributor' as const,
  grade: 4,
  reports_to: reportsTo,
});
const leader = (title: string, level: string) => ({
  title,
  level,
  track: 'management' as const,
  grade: 9,
});

/** Of each kind of manager, one is a role and one is only named by a page. One senior manager has another title. */
const { ask } = createRolecall(
  finish(
    buildCatalog([
      {
        family: 'Harbour',
        source,
        roles: [
          clerk('Berth Clerk', 'Director, Harbour'),
          clerk('Crane Clerk', 'Director, Cranes'),
          clerk('Toll Clerk', 'Harbour Master'),
          clerk('Pilot Clerk', 'Senior Manager, Pilots'),
          leader('Director, Harbour', 'director'),
          leader('Senior Manager, Docks', 'senior manager'),
          leader('Harbour Master', 'senior manager'),
        ],
      },
    ]),
  ),
);
const clerksIn = (question: string) =>
  ask(question)
    .roles.map(({ title }) => title)
    .filter((title) => title.endsWith('Clerk'))
    .toSorted();

it.each([
  'who reports to a director',
  'who reports to directors',
  'roles reporting to directors',
  'who is managed by directors',
  'direct reports of directors',
])('includes managers whom pages only name: %s', (question) => {
  expect(clerksIn(question)).toEqual(['Berth Clerk', 'Crane Clerk']);
});

it.each(['who reports to a senior manager', 'who reports to senior managers'])(
  'knows the level of a role, and the title of a manager whom a page only names: %s',
  (question) => {
    expect(clerksIn(question)).toEqual(['Pilot Clerk', 'Toll Clerk']);
  },
);
