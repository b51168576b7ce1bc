import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/answers/render-text.js';
import { renderAnswer } from '../../src/terminal/render/answer.js';
import { ask } from '../support/shipped.js';

describe('an answer with two tables', () => {
  const answer = ask('next after Staff Ecosystem Sales Manager');
  const captions = ['Individual contributor track of Ecosystem Sales', 'Management track from there'];

  it.each([
    ['plain text', renderText(answer)],
    ['the terminal', renderAnswer(answer, { width: 100, colour: false })],
  ])('names each of them in %s', (_, text) => {
    for (const caption of captions) expect(text).toContain(caption);
  });
});
