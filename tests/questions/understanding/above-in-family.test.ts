import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/catalog/catalog.js';
import { createRolecall } from '../../../src/rolecall.js';
import { ORGANISATIONS } from '../../support/catalogues/organisations.js';

/** Questions which roles of a job family, F, have a higher, a lower or the same grade as a role, X. */
const FORMS: Readonly<Record<'higher' | 'lower' | 'same', readonly string[]>> = {
  higher: [
    'who is more senior than the X in F',
    'who ranks higher than the X in F',
    'which roles in F are above the X',
    'which roles are above the X in F',
    'roles above the X in F',
    'roles in F above the grade of the X',
    'anyone in F above the X?',
    'how many roles are more senior than the X in F',
  ],
  lower: ['who is lower than the X in F', 'which roles in F are below the X', 'roles below the X in F'],
  same: ['who has the same grade as the X in F', 'roles in F at the same grade as the X'],
};

const HOLDS: Readonly<Record<keyof typeof FORMS, (grade: number, than: number) => boolean>> = {
  higher: (grade, than) => grade > than,
  lower: (grade, than) => grade < than,
  same: (grade, than) => grade === than,
};

describe.each(Object.entries(ORGANISATIONS))(
  'in %s, roles of a family compared with one role',
  (_, catalog) => {
    const { ask } = createRolecall(catalog);
    const hasOneGrade = ({ grade }: Role): boolean => typeof grade === 'number';
    const graded = catalog.roles.filter(hasOneGrade);
    const families = catalog.families.filter(({ roles }) => roles.length > 1 && roles.every(hasOneGrade));
    const question = fc
      .constantFrom(...(Object.keys(FORMS) as (keyof typeof FORMS)[]))
      .chain((standing) =>
        fc.record({ standing: fc.constant(standing), form: fc.constantFrom(...FORMS[standing]) }),
      );

    it.runIf(families.length > 0)('are those of the family, whichever words the place stands behind', () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...graded),
          fc.constantFrom(...families),
          question,
          (role, family, { standing, form }) => {
            const asked = form.replace(/\b[XF]\b/g, (slot) => (slot === 'X' ? role.title : family.name));
            const wanted = family.roles.filter(
              (other) => other !== role && HOLDS[standing](Number(other.grade), Number(role.grade)),
            );
            const answer = ask(asked);
            const named = answer.roles.filter(({ id }) => id !== role.id).map(({ title }) => title);
            expect([asked, named.sort()]).toEqual([asked, wanted.map(({ title }) => title).sort()]);
            expect(['answered', 'not_found']).toContain(answer.outcome);
          },
        ),
        { numRuns: 80 },
      );
    });
  },
);
