import { expect, it } from 'vitest';
import { askedOften, renderDigest } from '../../../src/slack/feedback/gap-digest.js';
import { outline } from '../../support/files/outline.js';

it('lists the questions that were asked more than once', () => {
  const often = askedOften([
    { question: 'salary Cook', times: 3 },
    { question: 'Grade Barista?', times: 2 },
    { question: 'grade Sommelier', times: 1 },
  ]);
  expect(outline(renderDigest(often).blocks)).toBe(
    '*Asked more than once this week, and not answered*\n• salary Cook (3 times)\n• Grade Barista? (2 times)',
  );
});
