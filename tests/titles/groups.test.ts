import { describe, expect, it } from 'vitest';
import { matchClass } from '../../src/titles/match-class.js';
import { nearestTitles } from '../../src/titles/nearest-titles.js';
import { resolveFamily } from '../../src/titles/resolve-family.js';
import { INDEXES, SHIPPED, tokensOf } from '../support/catalogues/title-index.js';

const classOf = (text: string) => matchClass(tokensOf(text, SHIPPED), SHIPPED);

describe('the roles of a kind', () => {
  it('are those of any level with these words', () => {
    expect(classOf('ESMs')).toEqual([
      'ecosystem-sales-manager',
      'associate-ecosystem-sales-manager',
      'senior-ecosystem-sales-manager',
      'staff-ecosystem-sales-manager',
    ]);
    expect(classOf('leads')).toEqual(['lead-ecosystem-program-manager', 'lead-partner-program-manager']);
  });

  it('are not those who manage them', () => {
    expect(classOf('specialists')).toHaveLength(4);
    expect(classOf('program managers').every((id) => id.endsWith('program-manager'))).toBe(true);
    expect(classOf('program managers')).toHaveLength(8);
    expect(classOf('directors')).toHaveLength(8);
  });

  it('are none where a word is unknown or fits none', () => {
    expect(classOf('program wizards')).toEqual([]);
    expect(classOf('lead specialists')).toEqual([]);
    expect(classOf('')).toEqual([]);
  });

  it.each(Object.entries(INDEXES))('include the role itself for each title of %s', (_, index) => {
    for (const { id, text } of index.names) {
      if (id !== undefined) expect(matchClass(tokensOf(text, index), index)).toContain(id);
    }
  });
});

describe('families', () => {
  it.each([
    ['ecosystem ops', ['ecosystem-operations'], true],
    ['Partner Programs', ['partner-programs'], true],
    ['partner', ['partner-operations', 'partner-programs'], false],
    ['sales', ['ecosystem-sales'], false],
    ['ecosytem sales', ['ecosystem-sales'], true],
  ])('are named by %s', (text, ids, whole) => {
    expect(resolveFamily(tokensOf(text, SHIPPED), SHIPPED)).toEqual({ ids, whole });
  });

  it('are not named by words that no family has together', () => {
    for (const text of ['global', 'partner sales', 'partner banana', '']) {
      expect(resolveFamily(tokensOf(text, SHIPPED), SHIPPED), text).toBeUndefined();
    }
  });
});

describe('suggestions for a title that does not exist', () => {
  it.each([
    ['principal ESM', 'ecosystem-sales-manager'],
    ['lead ESM', 'ecosystem-sales-manager'],
    ['channel operations director', 'director-ecosystem-operations'],
    ['associate partner specialist', 'partner-specialist'],
  ])('of %s begin with the nearest', (text, nearest) => {
    expect(nearestTitles(tokensOf(text, SHIPPED), SHIPPED)[0]).toBe(nearest);
  });

  it('are few, and none where nothing is alike', () => {
    const index = INDEXES['a thousand made-up roles'];
    if (index) expect(nearestTitles(tokensOf('principal plumbing manager', index), index)).toHaveLength(3);
    expect(nearestTitles(tokensOf('xyzzy', SHIPPED), SHIPPED)).toEqual([]);
  });
});
