import { describe, expect, it } from 'vitest';
import { GapDigest, renderDigest } from '../../../src/slack/feedback/gap-digest.js';
import { outline } from '../../support/outline.js';

const DAY = 24 * 60 * 60 * 1000;

describe('the list of questions without an answer', () => {
  it('comes after a week, with those that were asked more than once, most often first', () => {
    const digest = new GapDigest(0);
    for (const question of ['grade Barista', 'Grade Barista?', 'salary Cook', 'salary cook', 'salary Cook'])
      expect(digest.note(question, DAY)).toEqual([]);
    const often = digest.note('grade Sommelier', 8 * DAY);
    expect(outline(renderDigest(often).blocks)).toBe(
      '*Asked more than once this week, and not answered*\n• salary Cook (3 times)\n• Grade Barista? (2 times)',
    );
  });

  it('begins anew after each list', () => {
    const digest = new GapDigest(0);
    digest.note('grade Barista', DAY);
    expect(digest.note('grade Barista', 8 * DAY)).toHaveLength(1);
    expect(digest.note('grade Barista', 9 * DAY)).toEqual([]);
    expect(digest.note('another', 16 * DAY)).toEqual([]);
  });
});
