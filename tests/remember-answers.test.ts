import { expect, it } from 'vitest';
import { renderText } from '../src/answers/render-text.js';
import { buildCatalog } from '../src/catalog/build-catalog.js';
import { rememberAnswers } from '../src/remember-answers.js';
import { buildRolecall } from '../src/rolecall.js';
import { renderMessage } from '../src/slack/blocks/message.js';
import { finish } from '../src/slices.js';
import { rolecall } from './support/catalogues/shipped.js';

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

it('answers anew on another day, as a review may be overdue by then', () => {
  const family = {
    family: 'Mill',
    source: { page: 'Mill', url: null, date: null },
    reviewed_on: '2026-01-01',
    review_every: '6 months',
    roles: [{ title: 'Miller', level: 'intermediate', track: 'individual contributor' as const, grade: 5 }],
  };
  let today = '2026-02-01';
  const mill = rememberAnswers(finish(buildRolecall(finish(buildCatalog([family])), { today: () => today })));
  const stamp = () => renderText(mill.ask('grade Miller'));
  expect(stamp()).toContain('due 2026-07-01');
  today = '2026-08-01';
  expect(stamp()).toContain('overdue since 2026-07-01');
});
