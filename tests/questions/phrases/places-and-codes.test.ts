import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build-catalog.js';
import type { FamilyFile, RoleEntry } from '../../../src/catalog/schema.js';
import { createRolecall } from '../../../src/rolecall.js';
import { finish } from '../../../src/slices.js';
import { catalogOf } from '../../support/catalogues/catalog-of.js';

const role = (title: string, grade: number, entry: Partial<RoleEntry> = {}): RoleEntry => ({
  title,
  level: 'intermediate',
  track: 'individual contributor',
  grade,
  ...entry,
});

function family(name: string, roles: RoleEntry[], file: Partial<FamilyFile> = {}): FamilyFile {
  return { family: name, source: { page: name, url: null, date: null }, roles, ...file };
}

/** A ferry line with places, codes, and a role of another department than its family. */
const ferry = createRolecall(
  finish(
    buildCatalog([
      family(
        'Deck',
        [
          role('Deckhand', 2, { job_code: 'DK-10' }),
          role('Mate', 5, {
            job_code: 'DK-20',
            codes: { Payroll: '4711' },
            location: ['Oslo', 'Bergen'],
            competencies: [{ skill: 'Chart knowledge', level: 'expert' }, { skill: 'Coaching' }],
          }),
          role('Harbour Master', 8, { track: 'management', job_code: 'DK-30' }),
        ],
        { location: 'Oslo', department: 'Sailing' },
      ),
      family(
        'Engine',
        [
          role('Stoker', 3, { location: 'Kiel, Germany' }),
          role('Ship Designer', 6, { location: 'Remote', department: 'Yard' }),
          role('Surveyor', 6),
        ],
        { department: 'Sailing' },
      ),
    ]),
  ),
).ask;

describe('a question about places', () => {
  it.each([
    ['who works in Oslo', '3 roles have the location “Oslo”'],
    ['grade 5 roles in bergen', '1 role is grade 5 and has the location “Bergen”: the Mate.'],
    ['roles based in Germany', '1 role has the location “Germany”: the Stoker.'],
    ['managers in Oslo', 'the Harbour Master'],
    ['roles in Bergen or Kiel', '2 roles'],
    ['which roles are remote', '1 role has the location “remote”: the Ship Designer.'],
    ['can the Deckhand work remotely', 'No: the Deckhand has the location Oslo.'],
    ['is the Mate based in Bergen', 'Yes: the Mate has the location Oslo or Bergen.'],
    ['how many roles per location', 'Oslo: 3; Bergen: 1; Kiel, Germany: 1; and Remote: 1;'],
    ['which location has the most roles', 'The location with the most roles: Oslo (3 roles).'],
    ['roles in the same location as the Deckhand', 'the Mate and the Harbour Master'],
    ['average grade in Oslo', 'Average grade of roles with the location “Oslo”: 5.'],
    ['where is the Deckhand', 'The Deckhand has the location Oslo.'],
    ['roles outside of Oslo', '2 roles do not have the location “Oslo”: the Stoker and the Ship Designer.'],
    ['roles based in Turku', 'No role has the location “turku”. The locations are Bergen'],
  ])('is answered: %s', (question, told) => {
    expect(ferry(question).headline).toContain(told);
  });

  it.each([
    'roles based in Oslo',
    'which roles are remote',
    'are there any remote managers',
    'how many hybrid roles are there',
    'roles with code DK-10',
  ])('is not denied where no file states one: %s', (question) => {
    const { ask } = createRolecall(
      catalogOf({ Cook: { grade: 5 }, 'Kitchen Manager': { grade: 7, track: 'management' } }),
    );
    const { outcome, headline } = ask(question);
    expect(outcome).toBe('not_documented');
    expect(headline).toMatch(/^The catalogue states no (?:location|job code) of any role\./);
  });
});

describe('a question about codes', () => {
  it.each([
    ['role with code DK-20', 'The Mate is grade 5'],
    ['which role has job code DK-30', '1 role has the code “DK-30”: the Harbour Master.'],
    ['grade of DK-10', 'The Deckhand is grade 2.'],
    ['what is DK-20', 'The Mate is grade 5'],
    ['Payroll 4711', 'The Mate is grade 5'],
    ['which role has the code 4711', '1 role has the code “4711”: the Mate.'],
    ['which role has the code DK-99', 'No role has the code “DK-99”.'],
  ])('is answered: %s', (question, told) => {
    expect(ferry(question).headline).toContain(told);
  });
});

describe('a question about skills', () => {
  it.each([
    ['which roles need chart knowledge', '1 role mentions the phrase “chart knowledge”: the Mate.'],
    ['who has coaching as a competency', '1 role mentions “coaching” in the competencies: the Mate.'],
    ['does the Mate need coaching', 'Competency of the Mate: Coaching.'],
  ])('is answered from the competencies: %s', (question, told) => {
    expect(ferry(question).headline).toContain(told);
  });
});

describe('a question about a department', () => {
  it.each([
    ['roles in the Sailing department', '5 roles are in the department “Sailing”'],
    ['roles in Yard', '1 role is in the department “Yard”: the Ship Designer.'],
  ])('leaves out roles of other departments: %s', (question, told) => {
    expect(ferry(question).headline).toContain(told);
  });
});
