import { describe, expect, it } from 'vitest';
import { levelOfTitle } from '../../src/titles/level-of-title.js';

describe('the level that a title says', () => {
  it.each([
    ['Senior Director of Communications', 'senior director'],
    ['VP, Brand', 'vice president'],
    ['EVP of Product', 'executive vice president'],
    ['Chief Financial Officer', 'chief'],
    ['Manager, Sourcing', 'manager'],
    ['Field Marketing Director', 'director'],
  ])('%s: %s', (title, level) => {
    expect(levelOfTitle(title)).toBe(level);
  });

  it.each(['Product Manager', 'Chairman of the Board', 'Chief of Staff to the CEO', 'Analyst'])(
    '%s says none',
    (title) => {
      expect(levelOfTitle(title)).toBeUndefined();
    },
  );
});
