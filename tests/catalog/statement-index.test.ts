import { expect, it } from 'vitest';
import { catalogOf } from '../support/catalog-of.js';

it('finds a statement once, with every role it holds for', () => {
  const catalog = catalogOf({
    Baker: { requirements: ['Strong arms'], summary: 'Bakes with strong arms' },
    'Senior Baker': { requirements: { extends: 'Baker', items: ['Strong coffee'] } },
    Miller: { requirements: ['Patience'] },
  });
  const found = catalog.statements
    .search(['strong', 'arms'])
    .map(({ kind, text, roles }) => `${kind}: ${text} (${roles.map(({ title }) => title).join(', ')})`);
  expect(found).toEqual([
    'requirements: Strong arms (Baker, Senior Baker)',
    'summary: Bakes with strong arms (Baker)',
  ]);
  expect([catalog.statements.has('patience'), catalog.statements.has('haste')]).toEqual([true, false]);
});

it('prepares searches one role at a time, and then finds the same', () => {
  const roles = { Baker: { requirements: ['Strong arms'] }, Miller: { requirements: ['Patience'] } };
  const [prepared, unprepared] = [catalogOf(roles), catalogOf(roles)];
  expect([...prepared.statements.prepare()]).toHaveLength(2);
  const titlesFor = (catalog: typeof prepared) =>
    catalog.statements.search(['patience']).flatMap((match) => match.roles.map(({ title }) => title));
  expect(titlesFor(prepared)).toEqual(['Miller']);
  expect(titlesFor(unprepared)).toEqual(['Miller']);
});
