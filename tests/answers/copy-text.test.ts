import { expect, it } from 'vitest';
import { answerTo, askKitchen } from '../support/kitchen.js';

it('requirements to copy stand a line each, under their headings where there are several', () => {
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

it('a single list to copy has no heading', () => {
  expect(askKitchen('Copy the responsibilities of the Cook').parts).toEqual([
    { kind: 'copy', text: '- Cook meals\n- Clean the stove' },
  ]);
});

it.each([
  'Copy the responsibilities of the Cook',
  'could I have a copy of the responsibilities of the Cook, please',
  'and copy responsibilities Cook',
])('is asked for as "%s"', (question) => {
  expect(askKitchen(question).parts.map(({ kind }) => kind)).toEqual(['copy']);
});

it('is not what a title with that word asks for', () => {
  expect(askKitchen('copy editor requirements').parts.map(({ kind }) => kind)).not.toContain('copy');
});

it.each([
  ['which is not written yet', 'copy requirements Head Chef', 'requirements Head Chef'],
  ['of a role that is not there', 'copy requirements Pastry Cook', 'requirements Pastry Cook'],
])('a list %s is answered as it would be otherwise', (_what, toCopy, otherwise) => {
  expect(answerTo(toCopy)).toBe(answerTo(otherwise));
});

it('a button offers the copy under the list, and not under the copy', () => {
  const offers = (question: string) => askKitchen(question).followUps.map((next) => next.question);
  expect(offers('requirements Cook')).toContain('copy requirements Cook');
  expect(offers('copy requirements Cook')).not.toContain('copy requirements Cook');
  expect(offers('requirements Head Chef')).not.toContain('copy requirements Head Chef');
  expect(offers('grade Cook')).not.toContain('copy requirements Cook');
});
