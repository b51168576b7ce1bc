import { expect, it } from 'vitest';
import {
  directReportsOf,
  managersOf,
  outsideManagers,
  predecessorOf,
  reportingPaths,
  reportsToTitle,
  successorOf,
} from '../../src/catalog/relations.js';
import { catalogOf, roleIn } from '../support/catalogues/catalog-of.js';

const bakery = catalogOf({
  Apprentice: { reports_to: ['Baker', 'Chief Miller'] },
  Baker: { reports_to: { typically: 'Sr. Baker' } },
  'Senior Baker': {
    reports_to: ['Head Baker', 'The Chief Miller'],
    formerly: { title: 'Oven Master', stated_in: 'House news' },
  },
  'Head Baker': { aliases: ['Master Baker'] },
  Mixer: { reports_to: 'Master Baker', formerly: { title: 'Kneader', stated_in: 'House news' } },
  Kneader: {},
});
const role = (title: string) => roleIn(bakery, title);
const titles = (roles: readonly { title: string }[]) => roles.map(({ title }) => title);

it.each([
  ['Apprentice', ['Baker', 'Chief Miller'], ['Baker', undefined]],
  ['Baker', ['Sr. Baker'], ['Senior Baker']],
  ['Head Baker', [], []],
])('%s reports to %j', (title, named, known) => {
  const managers = managersOf(bakery, role(title));
  expect(titles(managers)).toEqual(named);
  expect(managers.map((manager) => manager.role?.title)).toEqual(known);
});

it.each([
  ['Head Baker', ['Senior Baker', 'Mixer']],
  ['Senior Baker', ['Baker']],
  ['Apprentice', []],
])('to %s report %j', (title, reports) => {
  expect(titles(directReportsOf(bakery, role(title)))).toEqual(reports);
});

it('counts a report that names its manager twice only once', () => {
  const catalog = catalogOf({ Chef: { aliases: ['Cook'] }, Fryer: { reports_to: ['Chef', 'Cook'] } });
  expect(titles(directReportsOf(catalog, roleIn(catalog, 'Chef')))).toEqual(['Fryer']);
});

it('knows who reports to a manager outside the catalogue, and each such manager once', () => {
  expect(titles(reportsToTitle(bakery, 'chief miller'))).toEqual(['Apprentice', 'Senior Baker']);
  expect(outsideManagers(bakery)).toEqual(['Chief Miller']);
});

it('finds the predecessor and the successor of a role, if the catalogue has them', () => {
  expect(predecessorOf(bakery, role('Mixer'))).toBe(role('Kneader'));
  expect(successorOf(bakery, role('Kneader'))).toBe(role('Mixer'));
  expect(predecessorOf(bakery, role('Senior Baker'))).toBeUndefined();
  expect(successorOf(bakery, role('Mixer'))).toBeUndefined();
});

it('follows every reporting line up to its end', () => {
  expect(reportingPaths(bakery, role('Apprentice')).map(titles)).toEqual([
    ['Baker', 'Sr. Baker', 'Head Baker'],
    ['Baker', 'Sr. Baker', 'The Chief Miller'],
    ['Chief Miller'],
  ]);
  expect(reportingPaths(bakery, role('Head Baker'))).toEqual([[]]);
});

it('ends if roles report in a cycle', () => {
  const circle = catalogOf({
    Cook: { reports_to: 'Chef' },
    Chef: { reports_to: 'Fryer' },
    Fryer: { reports_to: 'Chef' },
    Hermit: { reports_to: 'Hermit' },
  });
  expect(reportingPaths(circle, roleIn(circle, 'Cook')).map(titles)).toEqual([['Chef', 'Fryer', 'Chef']]);
  expect(reportingPaths(circle, roleIn(circle, 'Hermit')).map(titles)).toEqual([['Hermit']]);
});
