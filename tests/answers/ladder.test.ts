import { describe, expect, it } from 'vitest';
import { buildRolecall } from '../../src/rolecall.js';
import { finish } from '../../src/slices.js';
import { catalogOf } from '../support/catalogues/catalog-of.js';
import { answerTo } from '../support/catalogues/kitchen.js';

describe('an answer about careers', () => {
  it('shows what comes next, and what it adds', () => {
    expect(answerTo('what is next after Cook?')).toMatchInlineSnapshot(`
      "answered

      After the Cook comes the Senior Cook, grade 6.

      Grade 5 · Cook ← you are here
      Grade 6 · Senior Cook

      Requirements that the Senior Cook adds (2):
      • Five years in a kitchen
      • A cookery degree

      Responsibilities that the Senior Cook adds (1):
      • Teach cooks

      Expected of the Senior Cook:
      • Responsibilities: Runs every station
      • Impact: On an evening

      Cooks move up by teaching.

      Moves to other teams:
      • Bakery

      Steps are in the order of grade on the individual contributor track.
      The Cook was formerly called Canteen Cook, in Canteen (stated in “House news”).
      Source: Kitchen › Cook (changed 2025-02-13); Kitchen (changed 2025-02-13)"
    `);
  });

  it('leads from the top of a track to the management track', () => {
    expect(answerTo('what is next after Senior Cook?')).toMatchInlineSnapshot(`
      "answered

      The Senior Cook is the top of the individual contributor track in Kitchen; on the management track, grade 8 comes next: the Head Chef.

      Individual contributor track of Kitchen:
      Grade 5 · Cook
      Grade 6 · Senior Cook ← you are here

      Management track from there:
      Grade 8 · Head Chef

      Cooks move up by teaching.

      Moves to other teams:
      • Bakery

      Steps are in the order of grade on the individual contributor track.
      Source: Kitchen › Senior Cook (changed 2025-02-13); Kitchen (changed 2025-02-13)"
    `);
  });

  it.each([
    ['what comes after the Miller', 'the Head Miller comes next in the order of the page'],
    ['what comes before the Miller', 'the Mill Hand comes before it in the order of the page'],
    ['what comes after the Head Miller', undefined],
  ])('names the neighbour on the page if a track has no grades: %s', (question, neighbour) => {
    const mill = catalogOf({
      'Mill Hand': {},
      Miller: {},
      'Head Miller': {},
      Owner: { track: 'management' },
    });
    const { ask } = finish(buildRolecall(mill));
    const { outcome, headline } = ask(question);
    expect(outcome).toBe('not_documented');
    expect(headline.toLowerCase()).toContain('its place on the ladder is not known');
    if (neighbour) expect(headline.toLowerCase()).toContain(neighbour.toLowerCase());
    else expect(headline).not.toContain('order of the page');
  });
});
