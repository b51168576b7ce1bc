import { expect, it } from 'vitest';
import { answerTo, askKitchen } from '../support/catalogues/kitchen.js';

it('copies each requirement on a line, under headings if there are several lists', () => {
  expect(askKitchen('copy requirements Senior Cook').parts).toEqual([
    {
      kind: 'copy',
      text: [
        'Its own requirements (2):',
        '- Five years in a kitchen',
        '- A cookery degree',
        '',
        'Shared by all individual contributors in Kitchen (1):',
        '- Clean hands',
      ].join('\n'),
    },
  ]);
});

it('copies a single list without a heading', () => {
  expect(askKitchen('Copy the responsibilities of the Cook').parts).toEqual([
    { kind: 'copy', text: '- Cook meals\n- Clean the stove' },
  ]);
});

it.each([
  'Copy the responsibilities of the Cook',
  'could I have a copy of the responsibilities of the Cook, please',
  'and copy responsibilities Cook',
])('gives a text to copy for "%s"', (question) => {
  expect(askKitchen(question).parts.map(({ kind }) => kind)).toEqual(['copy']);
});

it('offers other questions after a text to copy, and no second copy', () => {
  const questions = askKitchen('copy requirements Senior Cook').followUps.map(({ question }) => question);
  expect(questions).toContain('responsibilities of the Senior Cook');
  expect(questions.filter((question) => question.startsWith('copy'))).toEqual([]);
});

it('does not take a title with the word "copy" for a request to copy', () => {
  expect(askKitchen('copy editor requirements').parts.map(({ kind }) => kind)).not.toContain('copy');
});

it.each([
  ['is not written yet', 'copy requirements Head Chef', 'requirements Head Chef'],
  ['belongs to no role', 'copy requirements Pastry Cook', 'requirements Pastry Cook'],
])('answers as without "copy" where a list %s', (_what, toCopy, otherwise) => {
  expect(answerTo(toCopy)).toBe(answerTo(otherwise));
});

it('offers the copy under a list, and not under the copy', () => {
  const offers = (question: string) => askKitchen(question).followUps.map((next) => next.question);
  expect(offers('requirements Cook')).toContain('copy requirements of the Cook');
  expect(offers('copy requirements of the Cook')).not.toContain('copy requirements Cook');
  expect(offers('requirements Head Chef')).not.toContain('copy requirements Head Chef');
  expect(offers('grade Cook')).not.toContain('copy requirements of the Cook');
});
