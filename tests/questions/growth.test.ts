import { describe, expect, it } from 'vitest';
import { rolecallOfAreas } from '../support/catalogues/many-areas.js';
import { countWork } from '../support/count-work.js';

const few = rolecallOfAreas(20);
const many = rolecallOfAreas(400);
const added = many.catalog.roles.length - few.catalog.roles.length;

/** Less than one look at each added role. */
const MOST_MORE = added / 2;

describe('a question about a few roles', () => {
  it.each([
    'Senior Cook, Ababb',
    'what grade is the Senior Cook, Ababb?',
    'grade Senoir Cook, Ababb',
    'who does the Senior Cook, Ababb report to?',
    'who reports to the Director, Ababb?',
    'reporting chain of the Cook, Ababb',
    'what are the requirements of the Senior Cook, Ababb?',
    'does the Senior Cook, Ababb need knives?',
    'compare the Cook, Ababb and the Senior Cook, Ababb',
    'what is the next level after the Cook, Ababb?',
    'what grade is the Cook, Ababb, and who does it report to?',
    'list grade 12 roles',
    'which roles are in Ababb?',
    'how many roles are at grade 12?',
    'which roles need saffron?',
    'which roles at grade 12 need saffron?',
    'Ababb',
    'what grade is the Cook, Ababb of Llamas?',
    'what is between the Cook, Ababb and the Staff Cook, Ababb?',
    'which roles have the same manager as the Senior Cook, Ababb?',
  ])('takes no more work in a catalogue twenty times as large: "%s"', (question) => {
    const answers = [few, many].map(({ ask }) => ask(question).headline);
    expect(answers[1]).toBe(answers[0]);
    const [little = 0, much = 0] = [few, many].map(({ ask }) => countWork(() => ask(question)));
    expect(little).toBeGreaterThan(100);
    expect(much - little).toBeLessThan(MOST_MORE);
  });
});

describe('a question about every family', () => {
  it.each(['families with more than 1 cook', 'families with a director'])(
    'takes no more work for each family in a catalogue twenty times as large: "%s"',
    (question) => {
      const [little = 0, much = 0] = [few, many].map(({ ask }) => countWork(() => ask(question)));
      expect(little).toBeGreaterThan(100);
      expect(much / many.catalog.families.length).toBeLessThan((2 * little) / few.catalog.families.length);
    },
  );
});
