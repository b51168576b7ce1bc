import { describe, expect, it } from 'vitest';
import { rolecall } from '../support/shipped.js';

describe('the questions in a message', () => {
  it.each([
    ['What is for lunch? Grade of the Staff ESM?', ['Grade of the Staff ESM']],
    ['Good  morning,\nall is well', ['Good morning, all is well']],
    ['grade Staff ESM\n\nrequirements Lead EPM', ['grade Staff ESM', 'requirements Lead EPM']],
  ])('are only those about roles, or else the message: %j', (text, questions) => {
    expect(rolecall.questionsIn(text)).toEqual(questions);
  });
});
