import { expect, it } from 'vitest';
import { ladderOf, managementAbove, nextRung, previousRung, type Rung } from '../../src/catalog/ladder.js';
import type { RoleEntry } from '../../src/catalog/schema.js';
import { catalogOf, roleIn } from '../support/catalogues/catalog-of.js';

const step = (level: string, grade?: number): Partial<RoleEntry> => ({ level, grade });
const leader = (level: string, grade: number): Partial<RoleEntry> => ({ level, grade, track: 'management' });

const bakery = catalogOf({
  'Senior Miller': step('senior', 7),
  'Senior Baker': step('senior', 7),
  Baker: step('intermediate', 6),
  Apprentice: step('associate'),
  'Staff Baker': step('staff', 9),
  'Head Baker': leader('manager', 9),
  'Director, Baking': leader('director', 10),
});
const role = (title: string) => roleIn(bakery, title);
const rung = (step?: Rung) => step && `${step.grade}: ${step.roles.map(({ title }) => title).join(', ')}`;

it('orders a track by grade, with the same line of work first on each rung', () => {
  const bakers = ['6: Baker', '7: Senior Baker, Senior Miller', '9: Staff Baker'];
  expect(ladderOf(role('Baker')).map(rung)).toEqual(bakers);
  expect(ladderOf(role('Staff Baker')).map(rung)).toEqual(bakers);
  expect(ladderOf(role('Senior Miller')).map(rung)[1]).toBe('7: Senior Miller, Senior Baker');
  expect(ladderOf(role('Head Baker')).map(rung)).toEqual(['9: Head Baker', '10: Director, Baking']);
});

it.each([
  ['Baker', undefined, '7: Senior Baker, Senior Miller'],
  ['Senior Baker', '6: Baker', '9: Staff Baker'],
  ['Staff Baker', '7: Senior Baker, Senior Miller', undefined],
  ['Head Baker', undefined, '10: Director, Baking'],
  ['Apprentice', undefined, undefined],
])('puts %s between %s and %s', (title, below, above) => {
  expect(rung(previousRung(role(title)))).toBe(below);
  expect(rung(nextRung(role(title)))).toBe(above);
});

it.each([
  ['Senior Baker', ['9: Head Baker', '10: Director, Baking']],
  ['Staff Baker', ['10: Director, Baking']],
  ['Head Baker', []],
  ['Apprentice', []],
])('finds above %s on the management track %j', (title, rungs) => {
  expect(managementAbove(role(title)).map(rung)).toEqual(rungs);
});
