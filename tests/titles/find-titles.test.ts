import { describe, expect, it } from 'vitest';
import { findTitles } from '../../src/titles/find-titles.js';
import { INDEXES, SHIPPED } from '../support/catalogues/title-index.js';

describe('a title that is being typed', () => {
  it.each([
    ['staff', ['staff-ecosystem-sales-manager']],
    ['sta eco sa', ['staff-ecosystem-sales-manager']],
    ['esm staff', ['staff-ecosystem-sales-manager']],
    ['sales, director e', ['director-ecosystem-sales', 'senior-director-ecosystem-sales']],
    ['director of partner o', ['director-partner-operations']],
    ['VP', ['vice-president-ecosystem-sales']],
    ['stff ecosystm', ['staff-ecosystem-sales-manager']],
    ['sr partnr spec', ['senior-partner-specialist']],
    ['vice presidnt eco', ['vice-president-ecosystem-sales']],
    ['xyzzy', []],
    ['   ', []],
    ['x'.repeat(501), []],
  ])('%j finds its roles', (typed, ids) => {
    expect(findTitles(typed, SHIPPED)).toEqual(ids);
  });

  it('finds those first that begin with it, and of these the shortest', () => {
    expect(findTitles('ecosystem', SHIPPED).slice(0, 2)).toEqual([
      'ecosystem-specialist',
      'ecosystem-operations-manager',
    ]);
    expect(findTitles('dir', SHIPPED)[0]).toMatch(/^director-/);
    expect(findTitles('dir', SHIPPED).at(-1)).toMatch(/^senior-director-/);
  });

  it.each(Object.entries(INDEXES))('finds each title of %s after most of its letters', (_, index) => {
    for (const { id, text } of index.names) {
      if (id === undefined || text.length < 12) continue;
      expect(findTitles(text.slice(0, -2), index), text).toContain(id);
    }
  });
});
