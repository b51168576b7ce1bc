import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchingWords, mentions } from '../../src/text/mentions.js';
import { plainWords } from '../../src/text/title.js';

it.each([
  ['Travels up to 20%', ['travel'], true],
  ['Travelling now and then', ['travels'], true],
  ['A university degree', ['degree'], true],
  ['Knows Salesforce', ['SFDC'], true],
  ['Works with Excel', ['excel'], true],
  ['Excellent manners', ['excel'], false],
  ['A degree in cookery', ['cookery', 'degree'], true],
  ['A degree in cookery', ['cookery', 'license'], false],
])('says whether "%s" mentions %j: %s', (text, terms, expected) => {
  expect(mentions(text, terms)).toBe(expected);
});

it('marks the same words as a search that tries every word', () => {
  const word = fc.constantFrom(
    ...[
      'interact',
      'Interacts',
      '“INTERACTION',
      '(interactive!)',
      'R&D',
      'SFDC;',
      'salesforce.com',
      'Sáles-force',
    ],
    ...[
      'university',
      'degrees',
      'Companies,',
      'company’s',
      'company+',
      'accompanying',
      'C++',
      'c',
      'e.g.',
      'r.d',
    ],
  );
  const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), fc.array(word, { maxLength: 2 }), (texts, terms) => {
      const isWanted = (each: string): boolean =>
        terms.flatMap(plainWords).some((term) => mentions(each, [term]));
      expect(matchingWords(texts, terms)).toEqual([...new Set(texts.flatMap(plainWords))].filter(isWanted));
    }),
  );
});
