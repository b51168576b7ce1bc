import { describe, expect, it } from 'vitest';
import { editDistance, nearestWord } from '../../src/text/edit-distance.js';

describe('edit distance', () => {
  it.each([
    ['baker', 'baker', 0],
    ['baker', 'bakers', 1],
    ['baker', 'aker', 1],
    ['baker', 'maker', 1],
    ['baker', 'bkaer', 1],
    ['baker', 'kebar', 4],
    ['', 'baker', 5],
  ])('from "%s" to "%s" is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });

  it('is not counted beyond a limit', () => {
    expect(editDistance('baker', 'kebar', 2)).toBe(3);
    expect(editDistance('baker', 'b', 2)).toBe(3);
  });
});

describe('the nearest word', () => {
  const known = ['grade', 'title', 'reports_to'];

  it.each([
    ['grde', 'grade'],
    ['report', undefined],
    ['report_to', 'reports_to'],
    ['salary', undefined],
  ])('to "%s" is %s', (word, nearest) => {
    expect(nearestWord(word, known)).toBe(nearest);
  });
});
