import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.js';
import { allItems, dutiesOf, itemKey } from '../../src/catalog/duties.js';
import { catalogOf, roleIn } from '../support/catalogues/catalog-of.js';
import { kitchen } from '../support/catalogues/kitchen.js';

it('lists the own items of a role', () => {
  const catalog = catalogOf({ Baker: { responsibilities: ['Bake', 'Clean'] } });
  expect(duties(catalog, 'Baker')).toEqual(['own: Bake, Clean']);
});

it('is undefined for a role without a list', () => {
  const catalog = catalogOf({ Baker: { requirements: ['Hands'] } });
  expect(duties(catalog, 'Baker')).toEqual([]);
});

it('keeps duties and requirements apart', () => {
  const catalog = catalogOf({
    Baker: { responsibilities: ['Bake'], requirements: ['Hands'] },
    'Senior Baker': { responsibilities: { extends: 'Baker' }, requirements: ['Patience'] },
  });
  expect(duties(catalog, 'Senior Baker')).toEqual(['own: ', 'Baker: Bake']);
  expect(allItems(dutiesOf(catalog, roleIn(catalog, 'Senior Baker'), 'requirements'))).toEqual(['Patience']);
});

it('adds the items of a chain of extended roles, nearest first', () => {
  const catalog = catalogOf({
    Baker: { responsibilities: ['Bake'] },
    'Sr. Baker': { responsibilities: { extends: 'Baker', items: ['Teach'] } },
    'Head Baker': { responsibilities: { extends: 'Senior Baker', items: ['Lead'] } },
  });
  expect(duties(catalog, 'Head Baker')).toEqual(['own: Lead', 'Sr. Baker: Teach', 'Baker: Bake']);
});

it('adds the items that the track shares, but none of the other track', () => {
  const shared = {
    'individual contributor': { responsibilities: ['Sweep'] },
    management: { responsibilities: ['Hire'] },
  };
  const catalog = catalogOf({ Baker: { responsibilities: ['Bake'] }, Miller: {} }, { shared });
  expect(duties(catalog, 'Baker')).toEqual(['own: Bake', 'shared: Sweep']);
  expect(duties(catalog, 'Miller')).toEqual(['shared: Sweep']);
});

it('lists an item once, however it is punctuated, and counts the repeats', () => {
  const catalog = catalogOf(
    {
      Baker: { responsibilities: ['bake bread.', 'Clean'] },
      'Senior Baker': { responsibilities: { extends: 'Baker', items: ['Bake bread', 'Teach', 'teach'] } },
    },
    { shared: { 'individual contributor': { responsibilities: ['Clean'] } } },
  );
  expect(duties(catalog, 'Senior Baker')).toEqual([
    'own: Bake bread, Teach (1 repeated)',
    'Baker: Clean (1 repeated)',
    'shared:  (1 repeated)',
  ]);
});

it('names an extended role outside the catalogue', () => {
  const catalog = catalogOf({
    Baker: { responsibilities: { extends: 'Cook', items: ['Bake'] } },
    'Senior Baker': { responsibilities: { extends: 'Baker', items: ['Teach'] } },
  });
  expect(duties(catalog, 'Senior Baker')).toEqual(['own: Teach', 'Baker: Bake', 'outside: Cook']);
});

it('says whose list is to be defined, and still lists what is shared', () => {
  const catalog = catalogOf(
    {
      Baker: { responsibilities: 'to be defined at need' },
      'Senior Baker': { responsibilities: { extends: 'Baker', items: ['Teach'] } },
    },
    { shared: { 'individual contributor': { responsibilities: ['Clean'] } } },
  );
  expect(duties(catalog, 'Baker')).toEqual(['shared: Clean', 'Baker: to be defined at need']);
  expect(duties(catalog, 'Senior Baker')).toEqual([
    'own: Teach',
    'shared: Clean',
    'Baker: to be defined at need',
  ]);
});

it('ends if roles extend one another', () => {
  const catalog = catalogOf({
    Baker: { responsibilities: { extends: 'Miller', items: ['Bake'] } },
    Miller: { responsibilities: { extends: 'Baker', items: ['Mill'] } },
    Cook: { responsibilities: { extends: 'Cook', items: ['Cook'] } },
  });
  expect(duties(catalog, 'Baker')).toEqual(['own: Bake', 'Miller: Mill']);
  expect(duties(catalog, 'Cook')).toEqual(['own: Cook']);
});

/** The responsibilities of a role, with a line for each group. */
it('leaves out exactly the items that have the letters and figures of an earlier one', () => {
  const letters = fc.constantFrom(...'abAB1é\u212ak -,.ıİſs');
  const items = fc.array(
    fc.array(letters, { maxLength: 5 }).map((each) => each.join('')),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(items, (all) => {
      const catalog = catalogOf({ Baker: { responsibilities: all } });
      const expected = all.filter(
        (item, at) => all.findIndex((other) => itemKey(other) === itemKey(item)) === at,
      );
      expect(allItems(dutiesOf(catalog, roleIn(catalog, 'Baker'), 'responsibilities'))).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

function duties(catalog: Catalog, title: string): string[] {
  const {
    groups = [],
    extendsOutside,
    toBeDefined,
  } = dutiesOf(catalog, roleIn(catalog, title), 'responsibilities') ?? {};
  return [
    ...groups.map(({ origin, items, repeated }) => {
      const name = origin.kind === 'inherited' ? origin.from.title : origin.kind;
      return `${name}: ${items.join(', ')}${repeated > 0 ? ` (${repeated} repeated)` : ''}`;
    }),
    ...(extendsOutside ? [`outside: ${extendsOutside}`] : []),
    ...(toBeDefined ? [`${toBeDefined.role.title}: ${toBeDefined.text}`] : []),
  ];
}

it('recognises a list without items that is yet to be defined', () => {
  const duties = dutiesOf(kitchen, roleIn(kitchen, 'Head Chef'), 'requirements');
  expect(duties).toMatchObject({
    groups: [],
    toBeDefined: { text: 'to be defined at time of business need' },
  });
});
