import { expect, it } from 'vitest';
import { rememberAnswers } from '../src/remember-answers.js';
import { renderMessage } from '../src/slack/blocks/message.js';
import { rolecall } from './support/shipped.js';

const remembering = rememberAnswers(rolecall);

it('gives the very answer of a question that was asked before, and the message made of it', () => {
  const first = remembering.ask('grade 8 roles');
  const again = remembering.ask('grade 8 roles');
  expect(again).toBe(first);
  expect(renderMessage(again)).toBe(renderMessage(first));
  expect(first).toEqual(rolecall.ask('grade 8 roles'));
});

it('answers the same words in another conversation anew', () => {
  const of = (title: string) => remembering.ask(`requirements of the ${title}`).conversation;
  const grades = ['Staff ESM', 'Lead Partner Program Manager'].map(
    (title) => remembering.ask('and the grade?', of(title)).headline,
  );
  expect(new Set(grades).size).toBe(2);
});
