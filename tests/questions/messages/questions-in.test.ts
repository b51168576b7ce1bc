import { describe, expect, it } from 'vitest';
import { rolecall } from '../../support/catalogues/shipped.js';

describe('the questions in a message', () => {
  it.each([
    ['What is for lunch? Grade of the Staff ESM?', ['Grade of the Staff ESM']],
    ['Good  morning,\nall is well', []],
    [
      'We look for a Staff ESM. What grade is it? And its requirements?',
      ['We look for a Staff ESM\nWhat grade is it', 'And its requirements'],
    ],
    ['grade Staff ESM\n\nrequirements Lead EPM', ['grade Staff ESM', 'requirements Lead EPM']],
  ])('are only those about roles, each with what it is about: %j', (text, questions) => {
    expect(rolecall.questionsIn(text)).toEqual(questions);
  });
});
