import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build-catalog.js';
import type { FamilyFile, RoleEntry } from '../../../src/catalog/schema.js';
import { createRolecall } from '../../../src/rolecall.js';
import { finish } from '../../../src/slices.js';

const manager = (title: string, grade: number): RoleEntry => ({
  title,
  level: 'manager',
  track: 'management',
  grade,
});
const contributor = (title: string, grade: number): RoleEntry => ({
  title,
  level: 'intermediate',
  track: 'individual contributor',
  grade,
});

function family(name: string, roles: RoleEntry[]): FamilyFile {
  return { family: name, source: { page: name, url: null, date: null }, roles };
}

const { ask } = createRolecall(
  finish(
    buildCatalog([
      family('Claims Handling', [
        contributor('Claims Handler', 4),
        manager('Manager, Claims Handling', 6),
        manager('Head of Claims', 9),
      ]),
      family('People', [contributor('Payroll Clerk', 3), manager('Payroll Lead', 7)]),
      family('Oven Bread & Cold Bread Orders & Bread Counts', [
        contributor('Order Clerk', 3),
        contributor('Senior Order Clerk', 5),
      ]),
    ]),
  ),
);

describe('names of families', () => {
  it.each([
    ['average grade of Claims Handling managers', 'Average grade of roles in Claims Handling'],
    ['number of Claims Handling managers', '2 roles are in Claims Handling and are on the management track'],
    ['how many people managers are there', '3 roles are on the management track'],
    ['roles that do not manage people', '4 roles are not on the management track'],
    ['roles in People above grade 5', '1 role is in People and is grade 6 or higher: the Payroll Lead.'],
    [
      'count the Oven Bread & Cold Bread Orders & Bread Counts roles without a documented manager above grade 4',
      '1 role has no stated reporting line, is in Oven Bread & Cold Bread Orders & Bread Counts and is grade 5 or higher: the Senior Order Clerk.',
    ],
  ])('are read in “%s”', (question, line) => {
    expect(ask(question).headline).toContain(line);
  });
});
