import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build-catalog.js';
import { createRolecall } from '../../../src/rolecall.js';
import { finish } from '../../../src/slices.js';

const baker = (title: string) => ({ title, level: 'baker', track: 'management' as const, grade: 7 });
const families = ['Oven Bread & Cold Cakes Shelf & Flour Stock', 'Oven', 'Cold Cakes', 'Shelf', 'Flour'];
const source = { page: 'All', url: null, date: null };
const { ask, read } = createRolecall(
  finish(buildCatalog(families.map((family, at) => ({ family, source, roles: [baker(`Baker ${at}`)] })))),
);

describe('the name of a family that joins parts', () => {
  const question = `managers in ${families[0]}`;

  it('is one name, and no list of other families', () => {
    expect(ask(question).roles.map(({ title }) => title)).toEqual(['Baker 0']);
  });

  it('takes hardly more work than a short name', () => {
    const work = (text: string): number => read(text).asked[0]?.read?.chart.work ?? Number.NaN;
    expect(work(question)).toBeLessThan(2 * work('managers in Shelf'));
  });
});
