import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build-catalog.js';
import type { FamilyFile, RoleEntry } from '../../../src/catalog/schema.js';
import { createRolecall } from '../../../src/rolecall.js';
import { finish } from '../../../src/slices.js';

const role = (title: string, level: string, grade: number, entry: Partial<RoleEntry> = {}): RoleEntry => ({
  title,
  level,
  track: 'individual contributor',
  grade,
  ...entry,
});

const management = { track: 'management' };

function family(name: string, roles: RoleEntry[]): FamilyFile {
  return { family: name, source: { page: name, url: null, date: null }, roles };
}

const { ask } = createRolecall(
  finish(
    buildCatalog([
      family('Claims Handler', [
        role('Claims Handler', 'intermediate', 4, { reports_to: 'Director, Claims' }),
        role('Senior Claims Handler', 'senior', 5),
        role('Director, Claims', 'director', 9, management),
      ]),
      family('Loss Adjuster', [
        role('Intermediate Loss Adjuster', 'intermediate', 4),
        role('Senior Loss Adjuster', 'senior', 6),
      ]),
      family('Case Sourcing', [
        role('Case Searcher', 'intermediate', 3, { requirements: ['SQL'] }),
        role('Sourcing Lead', 'lead', 5),
        role('Manager, Case Sourcing', 'manager', 8, management),
      ]),
      family('Data Science', [role('Archivist', 'intermediate', 3), role('Analyst', 'intermediate', 4)]),
      family('Reports', [
        role('Data Analyst', 'intermediate', 5, { requirements: ['SQL'] }),
        role('Senior Data Analyst', 'senior', 6, { requirements: ['SQL'] }),
      ]),
    ]),
  ),
);

describe('a family that has the name of a role', () => {
  it.each([
    ['which grades does Claims Handler have', 'Roles in Claims Handler have 3 grades'],
    ['grades of Claims Handler', 'Roles in Claims Handler have 3 grades'],
    ['what grade is Claims Handler', 'The Claims Handler is grade 4.'],
    ['does Claims Handler have directors', '1 role is in Claims Handler and has “director” in the title'],
    ['does Claims Handler have a director', '1 role is in Claims Handler and has “director” in the title'],
    ['does Claims Handler have a manager', 'The Claims Handler reports to the Director, Claims.'],
    [
      'which grades do the Claims Handler and the Archivist have',
      'Grade: Claims Handler – 4 and Archivist – 3.',
    ],
    ['compare Claims Handler and Loss Adjuster', 'Claims Handler: 3 roles'],
    ['Loss Adjuster vs Claims Handler', 'Loss Adjuster: 2 roles'],
    ['compare Claims Handler and Archivist', 'The Archivist (grade 3) is one grade below the Claims Handler'],
  ])('is told from it by the words around the name: %s', (question, told) => {
    expect(ask(question).headline).toContain(told);
  });
});

it('reads "leads" behind "who" as a verb', () => {
  expect(ask('who leads case sourcing').headline).toContain('Manager, Case Sourcing');
  expect(ask('grade of the lead, sourcing').headline).toBe('The Sourcing Lead is grade 5.');
});

it('reads a title in the plural as that kind of role, and not as some roles of a family', () => {
  expect(ask('do all data analysts need SQL').headline).toMatch(/^Yes: /);
});
