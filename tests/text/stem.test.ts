import { describe, expect, it } from 'vitest';
import { singular, stem } from '../../src/text/stem.js';

describe('singular', () => {
  it.each([
    ['managers', 'manager'],
    ['companies', 'company'],
    ['businesses', 'business'],
    ['series', 'sery'],
    ['status', 'status'],
    ['business', 'business'],
    ['gas', 'gas'],
  ])('turns %s into %s', (word, expected) => {
    expect(singular(word)).toBe(expected);
  });

  it('keeps endings that make another word', () => {
    expect(singular('marketing')).toBe('marketing');
  });
});

describe('stem', () => {
  it.each([
    ['travel', 'travels', 'travelled', 'travelling'],
    ['manage', 'manages', 'managed', 'managing'],
    ['policy', 'policies'],
    ['focus', 'focused', 'focusing'],
    ['quick', 'quickly'],
  ])('is the same for all forms of %s', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it.each([
    ['excel', 'excellent'],
    ['market', 'marketer'],
    ['bus', 'busy'],
  ])('differs for %s and %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});
