import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build-catalog.js';
import { createRolecall } from '../../../src/rolecall.js';
import { finish } from '../../../src/slices.js';

const source = { page: 'Zoo', url: null, date: null };
const roleOf = (title: string, level: string, grade?: number, manager?: string) => ({
  title,
  level,
  track: /director/.test(level) ? ('management' as const) : ('individual contributor' as const),
  ...(grade !== undefined && { grade }),
  ...(manager !== undefined && { reports_to: manager }),
});

/** A zoo whose pages describe levels as if they were roles, and a team that is called Roles. */
const { ask } = createRolecall(
  finish(
    buildCatalog([
      {
        family: 'Levels',
        source,
        roles: [
          roleOf('Senior', 'senior'),
          roleOf('Lead', 'lead'),
          roleOf('Director', 'director'),
          roleOf('Principal', 'principal'),
        ],
      },
      { family: 'Keeper', source, roles: [roleOf('Night Keeper', 'intermediate', 4)] },
      { family: 'Keepers', source, roles: [roleOf('Day Keeper', 'intermediate', 4)] },
      { family: 'Bird Lead', source, roles: [roleOf('Bird Lead', 'intermediate', 5)] },
      { family: 'Bird', source, roles: [roleOf('Bird Expert', 'expert', 7)] },
      { family: 'Roles', source, roles: [roleOf('Roles', 'intermediate')] },
      {
        family: 'Aviary',
        source,
        roles: [
          roleOf('Bird Keeper', 'intermediate', 4, 'People Manager'),
          roleOf('Lead Bird Keeper', 'lead', 6, 'Director, Aviary'),
          roleOf('Director, Aviary', 'director', 9),
          roleOf('Senior Director, Aviary', 'senior director', 10),
        ],
      },
      {
        family: 'Reptiles',
        source,
        roles: [
          roleOf('Reptile Keeper I', 'I', 3),
          roleOf('Reptile Keeper 2', '2', 4),
          roleOf('Director, Reptiles', 'director', 9),
          roleOf('Family Guide', 'intermediate', 4),
          roleOf('All-Remote Guide', 'intermediate', 5),
        ],
      },
    ]),
  ),
);

describe('roles and families named like words of questions', () => {
  it.each([
    ['how many roles are there', '18 roles'],
    ['give me 2 roles', '18 roles are in the catalogue; 2 of them'],
    ['grade 9 roles', '2 roles are grade 9'],
    ['which roles mention aviaries', 'No page in the catalogue mentions “aviaries”'],
    ['how many directors are there', '4 roles have “director” in the title'],
    ['are all directors grade 9', 'Not all: 2 of 4 roles'],
    ['director roles', '4 roles have “director” in the title'],
    ['who reports to a director', '1 role reports to managers with “director” in the title'],
    ['any lead role', '2 roles'],
    ['without the directors', 'Roles except roles with “director” in the title: 14 roles'],
    ['grade 4 families', 'Job family'],
    ['is the Director, Reptiles a people manager', 'Yes: the Director, Reptiles'],
    ['how many people managers are there', '4 roles are on the management track'],
    ['is a director above a lead', 'Yes'],
    ['which families have a director and a senior director', '1 job family'],
  ])('%s is about the words of the question', (question, said) => {
    expect([question, ask(question).headline]).toEqual([question, expect.stringContaining(said)]);
  });

  it.each([
    ['grade of the Principal Bird Keeper', 'not_found'],
    ['is there a Senior Family Guide', 'not_found'],
    ['I do not know, could I get help', 'help'],
  ])('%s: takes no part of a title, and no "I", for a role', (question, outcome) => {
    expect([question, ask(question).outcome]).toEqual([question, outcome]);
  });

  it.each([
    ['grade of the Roles role', 'Roles'],
    ['roles in Roles', 'Roles'],
    ['roles in Keepers', 'Day Keeper'],
    ['list everything in the Bird Lead family', 'Bird Lead'],
    ['requirements of the Director', 'Director'],
    ['grade of the Reptile Keeper I', 'Reptile Keeper I'],
    ['keepers at level 2', 'Reptile Keeper 2'],
  ])('%s is about the role of that name', (question, title) => {
    expect([question, ask(question).roles.map((role) => role.title)]).toEqual([question, [title]]);
  });
});
