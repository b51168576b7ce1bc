import { expect, it } from 'vitest';
import { isMentioned, prepareSearches, searchStatements } from '../../src/catalog/search-statements.js';
import { mentions } from '../../src/catalog/statements.js';
import { catalogOf } from '../support/catalog-of.js';

it.each([
  ['Travels up to 20%', ['travel'], true],
  ['Travelling now and then', ['travels'], true],
  ['A university degree', ['degree'], true],
  ['Knows Salesforce', ['SFDC'], true],
  ['Works with Excel', ['excel'], true],
  ['Excellent manners', ['excel'], false],
  ['A degree in cookery', ['cookery', 'degree'], true],
  ['A degree in cookery', ['cookery', 'license'], false],
])('"%s" mentions %j: %s', (text, terms, expected) => {
  expect(mentions(text, terms)).toBe(expected);
});

it('finds a statement once, with every role it holds for', () => {
  const catalog = catalogOf({
    Baker: { requirements: ['Strong arms'], summary: 'Bakes with strong arms' },
    'Senior Baker': { requirements: { extends: 'Baker', items: ['Strong coffee'] } },
    Miller: { requirements: ['Patience'] },
  });
  const found = searchStatements(catalog, ['strong', 'arms']).map(
    ({ kind, text, roles }) => `${kind}: ${text} (${roles.map(({ title }) => title).join(', ')})`,
  );
  expect(found).toEqual([
    'requirements: Strong arms (Baker, Senior Baker)',
    'summary: Bakes with strong arms (Baker)',
  ]);
  expect([isMentioned(catalog, 'patience'), isMentioned(catalog, 'haste')]).toEqual([true, false]);
});

it('is made ready for searches a role at a time, and finds the same', () => {
  const roles = { Baker: { requirements: ['Strong arms'] }, Miller: { requirements: ['Patience'] } };
  const [prepared, unprepared] = [catalogOf(roles), catalogOf(roles)];
  expect([...prepareSearches(prepared)]).toHaveLength(2);
  const titlesFor = (catalog: typeof prepared) =>
    searchStatements(catalog, ['patience']).flatMap((match) => match.roles.map(({ title }) => title));
  expect(titlesFor(prepared)).toEqual(['Miller']);
  expect(titlesFor(unprepared)).toEqual(['Miller']);
});
