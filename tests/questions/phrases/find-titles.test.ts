import { describe, expect, it } from 'vitest';
import { rolecall } from '../../support/catalogues/shipped.js';

const found = (typed: string) => rolecall.findRoles(typed).map(({ title }) => title);

describe('a title that is being typed', () => {
  it.each([
    ['staff', ['Staff Ecosystem Sales Manager']],
    ['sta eco sa', ['Staff Ecosystem Sales Manager']],
    ['esm staff', ['Staff Ecosystem Sales Manager']],
    ['ESMs sta', ['Staff Ecosystem Sales Manager']],
    ['sales, director e', ['Director, Ecosystem Sales', 'Senior Director, Ecosystem Sales']],
    ['director of partner o', ['Director, Partner Operations']],
    ['VP', ['Vice President, Ecosystem Sales']],
    ['stff ecosystm', ['Staff Ecosystem Sales Manager']],
    ['xyzzy', []],
    ['   ', []],
    ['x'.repeat(501), []],
  ])('%j finds its roles', (typed, titles) => {
    expect(found(typed)).toEqual(titles);
  });

  it('finds those first that begin with it, and of these the shortest', () => {
    expect(found('ecosystem').slice(0, 2)).toEqual(['Ecosystem Specialist', 'Ecosystem Operations Manager']);
    expect(found('dir')[0]).toMatch(/^Director, /);
    expect(found('dir').at(-1)).toMatch(/^Senior Director, /);
  });

  it('finds the roles that an unfinished question is about', () => {
    expect(found('which roles need Tableau?')).toEqual([
      'Senior Ecosystem Operations Analyst',
      'Sr. Partner Operations Analyst',
    ]);
  });
});
