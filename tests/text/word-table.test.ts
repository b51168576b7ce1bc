import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainWords } from '../../src/text/title.js';
import { createTextReader, WordTable } from '../../src/text/word-table.js';

/** Texts as pages have them, and any others. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(..."aB9Σé’'`&+#.-_/( ,\n\u00a0\u0301Kß"), { maxLength: 12 })
    .map((characters) => characters.join('')),
  fc
    .array(
      fc.constantFrom('R&D', 'e.g.', 'C++', "GitLab's", 'V.P.', 'co-operate', 'A+B', 'x.', '10.5', 'x&amp;y'),
    )
    .map((words) => words.join(' ')),
);

it('finds the same words as `plainWords`, with one number for each', () => {
  fc.assert(
    fc.property(fc.array(texts), (all) => {
      const words = new WordTable();
      const read = createTextReader(words);
      for (const text of all) {
        const found: string[] = [];
        read(text, (word) => found.push(words.wordAt(word)));
        expect(found).toEqual(plainWords(text));
        for (const word of found) expect(words.wordAt(words.numberOf(word) ?? -1)).toBe(word);
      }
    }),
    { numRuns: 2000 },
  );
});

it('keeps thousands of words apart', () => {
  const words = new WordTable();
  const all = Array.from({ length: 5000 }, (_, at) => `word${at}`);
  expect(all.map((word) => words.add(word))).toEqual(all.map((_, at) => at));
  expect(all.map((word) => words.numberOf(word))).toEqual(all.map((_, at) => at));
  expect(words.numberOf('word5000')).toBeUndefined();
});
