import { expect, it } from 'vitest';
import { buildCatalog } from '../../src/catalog/build-catalog.js';
import { createRolecall } from '../../src/rolecall.js';
import { finish } from '../../src/slices.js';

const { ask } = createRolecall(
  finish(
    buildCatalog([
      {
        family: 'Bakery',
        source: { page: 'Bakery', url: null, date: null },
        summary: 'Bread every day. Everybody here works fully remote.',
        roles: [
          {
            title: 'Baker',
            level: 'intermediate',
            track: 'individual contributor',
            grade: 5,
            requirements: ['BA/BS or the same in practice', 'Takes weekend shifts now and then'],
          },
          {
            title: 'Senior Baker',
            level: 'senior',
            track: 'individual contributor',
            grade: 6,
            requirements: ['University degree', '8 years at the oven'],
          },
          { title: 'Master Baker', level: 'staff', track: 'individual contributor', grade: 7 },
        ],
      },
    ]),
  ),
);

it.each([
  ['does the Baker need a degree', 'answered', 'BA/BS or the same in practice'],
  ['does the Baker need a bachelor’s', 'answered', 'BA/BS or the same in practice'],
  // Not every degree is a BA.
  ['does the Senior Baker need a bachelor’s', 'not_documented', 'says nothing'],
  ['can a Baker work from home', 'answered', 'its page says: Everybody here works fully remote'],
  ['can a Baker work part time', 'answered', 'its page says: Takes weekend shifts'],
  ['can the Senior Baker work part time', 'not_documented', 'is not in the catalogue'],
  // Several facts, none passed over.
  ['Senior Baker: degree, years, boss', 'answered', 'University degree.+8 years.+does not say who'],
  // What is not read is named.
  ['Senior Baker grade. how many minimum level?', 'answered', 'grade 6.+I did not read “many”'],
  ['Senior Baker: grade, flurble', 'not_understood', 'did not read “flurble”'],
  ['compare Baker and Senior Baker', 'answered', '^The Senior Baker .grade 6. is one grade above the Baker'],
])('finds in "%s" what a page says in its own words', (question, outcome, said) => {
  const answer = ask(question);
  expect(answer.outcome).toBe(outcome);
  const told = [answer.headline, ...answer.parts.map((part) => ('text' in part ? part.text : ''))].join('\n');
  expect(told).toMatch(new RegExp(said));
});
