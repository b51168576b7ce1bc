import { expect, it } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build-catalog.js';
import { createRolecall } from '../../../src/rolecall.js';
import { finish } from '../../../src/slices.js';

const source = { page: 'All', url: null, date: null };
const track = 'individual contributor' as const;

const { ask } = createRolecall(
  finish(
    buildCatalog([
      {
        family: 'Bread Ovens',
        source,
        roles: [
          { title: 'Oven Hand', level: 'intermediate', track, grade: 4 },
          { title: 'Principal Oven Hand', level: 'principal', track, grade: 9 },
          { title: 'Manager, Bread Ovens', level: 'manager', track: 'management', grade: 7 },
        ],
      },
      {
        family: 'Tasting',
        source,
        roles: [
          { title: 'Taster', level: 'intermediate', track, grade: 4 },
          { title: 'Senior Taster', level: 'senior', track, grade: 5 },
        ],
      },
    ]),
  ),
);

it.each(['who runs bread ovens', 'who is the head of bread ovens', 'who leads bread ovens'])(
  'names a manager, though a contributor has a higher grade: %s',
  (question) => {
    expect(ask(question).headline).toContain('the Manager, Bread Ovens, grade 7');
  },
);

it('names nobody where a family has no manager', () => {
  expect(ask('who runs tasting')).toMatchObject({ outcome: 'not_found', roles: [] });
  expect(ask('who runs tasting').headline).toMatch(/^No role is in Tasting and is on the management track\./);
});
