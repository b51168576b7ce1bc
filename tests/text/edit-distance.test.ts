import { describe, expect, it } from 'vitest';
import { editDistance, nearestWord } from '../../src/text/edit-distance.js';

describe('editDistance', () => {
  it.each([
    ['baker', 'baker', 0],
    ['baker', 'bakers', 1],
    ['baker', 'aker', 1],
    ['baker', 'maker', 1],
    ['baker', 'bkaer', 1],
    ['baker', 'kebar', 4],
    ['', 'baker', 5],
  ])('counts from "%s" to "%s": %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });

  it('counts no further than its limit', () => {
    expect(editDistance('baker', 'kebar', 2)).toBe(3);
    expect(editDistance('baker', 'b', 2)).toBe(3);
  });
});

describe('nearestWord', () => {
  const known = ['grade', 'title', 'reports_to'];

  it.each([
    ['grde', 'grade'],
    ['report', undefined],
    ['report_to', 'reports_to'],
    ['salary', undefined],
  ])('finds for "%s": %s', (word, nearest) => {
    expect(nearestWord(word, known)).toBe(nearest);
  });
});
