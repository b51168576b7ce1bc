import { describe, expect, it } from 'vitest';
import { createRandom, pick, randomBelow } from '../../bench/random.js';
import { namesWith } from '../../src/titles/names-with.js';
import type { TitleIndex } from '../../src/titles/title-index.js';
import { INDEXES } from '../support/catalogues/title-index.js';

/** Some words, of one title or of two. */
function someStems({ names }: TitleIndex, random: () => number): string[] {
  const words = [pick(names, random), pick(names, random)].flatMap(({ stems }) => stems);
  const first = randomBelow(words.length, random);
  return [...new Set(words.slice(first, first + 1 + randomBelow(3, random)))];
}

describe('titles with some words', () => {
  it.each(Object.entries(INDEXES))('are those that a look at each title of %s finds', (_, index) => {
    const random = createRandom(3);
    for (let round = 0; round < 300; round++) {
      const stems = someStems(index, random);
      const having = index.names.filter((name) =>
        stems.every((stem) => name.stems.includes(stem) || name.level.includes(stem)),
      );
      expect(namesWith({ stems, phrases: [] }, index), stems.join(' ')).toEqual(having);
      expect(namesWith({ stems, phrases: [] }, index, 2), stems.join(' ')).toEqual(having.slice(0, 2));
    }
  });
});
