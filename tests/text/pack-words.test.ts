import { describe, expect, it } from 'vitest';
import { isEnglish } from '../../src/text/english-words.js';
import { packWords, unpackWords } from '../../src/text/pack-words.js';

describe('words in alphabetical order', () => {
  it('are packed by what each has in common with the one before it', () => {
    expect(packWords(['abandon', 'abandoned', 'abandoning', 'abate', 'zoo'])).toBe('0abandon0ed2ing7te5zoo');
  });

  it.each([
    { words: [] },
    { words: ['a', 'an', 'ant', "ant's", 'ants'] },
    { words: ['éclair', 'éclairs', 'être'] },
    { words: ['unmistakably', 'up', 'upholstery'] },
  ])('are the same once they are unpacked: $words', ({ words }) => {
    expect(unpackWords(packWords(words))).toEqual(words);
  });
});

describe('everyday English', () => {
  it.each(['a', 'abandoned', 'café', 'kitchen', 'zoos'])('has the word %s', (word) => {
    expect(isEnglish(word)).toBe(true);
  });

  it.each(['', 'abandonned', 'kitch', 'flurble', 'zzz'])('lacks %j', (word) => {
    expect(isEnglish(word)).toBe(false);
  });
});
