import { describe, expect, it } from 'vitest';
import type { Catalog, Role } from '../../../src/catalog/catalog.js';
import { createRolecall } from '../../../src/rolecall.js';
import { ORGANISATIONS } from '../../support/catalogues/organisations.js';

/** A group of roles: the many ways to ask for it, and a test for its members. */
interface Asked {
  wordings: readonly string[];
  isMeant: (role: Role, family: string, grade: number) => boolean;
}

const ASKED: readonly Asked[] = [
  {
    wordings: [
      'which roles in {family} are grade {grade}',
      'in {family}, which roles are grade {grade}',
      'in {family} which roles are grade {grade}',
      'for {family}: how many roles are grade {grade}',
      'within {family}, who is grade {grade}?',
      'at grade {grade}, which roles are in {family}',
      'roles at grade {grade} in {family}',
    ],
    isMeant: (role, family, grade) => role.family.name === family && role.grade === grade,
  },
  {
    wordings: [
      'roles in {family} on the management track',
      'which roles in {family} manage people',
      'in {family}, which roles manage people',
      'on the management track, which roles are in {family}',
    ],
    isMeant: (role, family) => role.family.name === family && role.leadsPeople,
  },
];

/** At most so many families of a catalogue are asked about. */
const MOST_FAMILIES = 12;

describe.each(Object.entries(ORGANISATIONS))('the roles of a group of %s', (_, catalog) => {
  const { ask } = createRolecall(catalog);

  it.each(ASKED.map(({ wordings, isMeant }) => [wordings[0] ?? '', wordings, isMeant] as const))(
    'are the same in every wording of: %s',
    (_first, wordings, isMeant) => {
      for (const { family, grade } of askedOf(catalog))
        for (const wording of wordings) {
          const question = wording.replace('{family}', family).replace('{grade}', `${grade}`);
          const answer = ask(question);
          const meant = catalog.roles.filter((role) => isMeant(role, family, grade));
          const named = answer.roles.map(({ id }) => id).slice(0, meant.length);
          const found = answer.outcome === 'not_found' ? [] : named.sort();
          expect(found, question).toEqual(meant.map(({ id }) => id).sort());
        }
    },
  );
});

/** Some families, each with a grade that one of its roles states. */
function askedOf({ families }: Catalog): { family: string; grade: number }[] {
  return families
    .flatMap(({ name, roles }) => {
      const grade = roles.find((role) => role.grade !== undefined)?.grade;
      return grade === undefined ? [] : [{ family: name, grade }];
    })
    .slice(0, MOST_FAMILIES);
}
