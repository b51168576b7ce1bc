import { describe, expect, it } from 'vitest';
import { questionsIn } from '../../src/questions/questions-in.js';
import { rolecall } from '../support/shipped.js';

describe('the questions in a message', () => {
  it.each([
    ['What grade is it? And who leads it??', ['What grade is it?', 'And who leads it??']],
    ['Hello,\nwhat grade is it?\nThanks', ['what grade is it?']],
    ['grade Cook\n\nrequirements Cook', ['grade Cook', 'requirements Cook']],
    ['  ', []],
  ])('of %j', (text, questions) => {
    expect(questionsIn(text)).toEqual(questions);
  });

  it('are bounded in number', () => {
    expect(questionsIn('why? '.repeat(5000))).toHaveLength(8);
  });

  it.each([
    ['What is for lunch? Grade of the Staff ESM?', ['Grade of the Staff ESM?']],
    ['Good  morning,\nall is well', ['Good morning, all is well']],
  ])('are only those about roles, or else the message: %j', (text, questions) => {
    expect(rolecall.questionsIn(text)).toEqual(questions);
  });
});
