import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRolecall } from '../../../src/rolecall.js';
import { ORGANISATIONS } from '../../support/catalogues/organisations.js';

/** Questions about a role, X; those of one line ask the same. */
const OF_ROLES: readonly (readonly string[])[] = [
  [
    'grade of the X',
    'what grade is the X?',
    'X grade',
    'grade X',
    'X: grade?',
    'how is the X graded',
    'hi, quick one: grade of X please',
  ],
  [
    'who does the X report to?',
    'boss of X',
    "who is X's manager",
    'X reports to who',
    'to whom does the X report',
  ],
  ['requirements of the X', 'what do you need to be a X', 'what is required of a X', 'qualifications for X'],
  ['responsibilities of the X', 'what does a X do?', 'day to day of a X', 'X duties'],
  ['next step of the X', 'what comes after X?', 'what can a X become', 'where can I go from X'],
  ['who reports to the X?', 'X direct reports', 'who are the direct reports of the X'],
];

/** Questions about a job family, F; those of one line ask the same. */
const OF_FAMILIES: readonly (readonly string[])[] = [
  ['roles in F', 'which roles are in F?', 'list the roles of F', 'who is in F'],
  ['managers in F', 'which roles in F are managers?', 'does F have managers?', 'does F have any managers'],
  ['highest grade in F', 'what is the highest grade in the F family', 'most senior role in F'],
  ['roles above grade 3 in F', 'roles in F above grade 3', 'which roles in F are above grade 3'],
  ['which roles in F mention SQL', 'roles in F that mention SQL'],
];

describe.each(Object.entries(ORGANISATIONS))('questions about %s', (_, catalog) => {
  const { readAs } = createRolecall(catalog);
  const titles = catalog.roles.map(({ title }) => title);
  const families = catalog.families.map(({ name }) => name);

  function expectAlike(forms: readonly string[], slot: 'X' | 'F', name: string): void {
    const [first = '', ...others] = forms.map((form) => form.replace(slot, () => name));
    for (const other of others) expect([other, readAs(other)]).toEqual([other, readAs(first)]);
  }

  it('are read alike in other words, whichever role they are about', () => {
    fc.assert(
      fc.property(fc.constantFrom(...titles), fc.constantFrom(...OF_ROLES), (title, forms) =>
        expectAlike(forms, 'X', title),
      ),
      { numRuns: 60 },
    );
  });

  it('are read alike in other words, whichever job family they are about', () => {
    fc.assert(
      fc.property(fc.constantFrom(...families), fc.constantFrom(...OF_FAMILIES), (name, forms) =>
        expectAlike(forms, 'F', name),
      ),
      { numRuns: 60 },
    );
  });
});
