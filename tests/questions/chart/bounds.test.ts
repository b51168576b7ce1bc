import { describe, expect, it } from 'vitest';
import { MAX_QUESTION_LENGTH } from '../../../src/questions/words/clean-text.js';
import { rolecallOfMany } from '../../support/catalogues/many-roles.js';
import { countWork } from '../../support/count-work.js';

const rolecall = rolecallOfMany(1000);

const filled = (words: string): string => words.repeat(MAX_QUESTION_LENGTH).slice(0, MAX_QUESTION_LENGTH);

/** Calls of our own functions. A question with three conditions takes less than a third of it. */
const MOST_CALLS = 600_000;

describe('a text that can be read in very many ways', () => {
  it.each([
    'r ',
    'what do ',
    'and ',
    '1+ ',
    'director ',
    'Director, Area 7 and ',
    'Director, Area 1 or Director, Area 2 vs ',
    'grade 8 or grade 9 or ',
    'manager of the manager of the ',
    'roles that mention zoo or area or keeper or ',
    'who reports to a director? ',
    'a and b, c and d, ',
    'senior manager and director of ',
    'list roles in and they work and the director and the manager and the vice president ',
    'which roles need zoos and communication and management and team? which team? ',
  ])('is answered within a budget: "%s..."', (words) => {
    // Rules become ready when a text first needs them.
    rolecall.ask(filled(words).slice(1));
    expect(countWork(() => rolecall.ask(filled(words)))).toBeLessThan(MOST_CALLS);
  });

  it('is refused, as the readings that were not found might be the right ones', () => {
    const { headline, outcome } = rolecall.ask(filled('grade 8 or grade 9 or '));
    expect(headline).toContain('That is too much to read in one go.');
    expect(outcome).toBe('not_understood');
  });
});

describe('a message with very many questions', () => {
  it('is answered once when it asks the same over and over', () => {
    const { headline, notes } = rolecall.ask('how many directors are there? '.repeat(16));
    expect(headline).toBe(rolecall.ask('how many directors are there?').headline);
    expect(notes).toEqual([]);
  });

  it('is answered whole when it asks about a few single roles', () => {
    const asked = [1, 2, 3, 4, 5, 6, 7, 8].map((area) => `grade of the Director, Area ${area}`);
    const { roles, notes } = rolecall.ask(asked.join('\n'));
    expect(roles).toHaveLength(8);
    expect(notes).toEqual([]);
  });
});
