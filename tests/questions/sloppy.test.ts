import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../bench/random.js';
import type { Outcome } from '../../src/answers/answer.js';
import { renderText } from '../../src/answers/render-text.js';
import { type Expectation, parseExpectations } from '../../src/evaluation/expectation.js';
import { judgeAnswers } from '../../src/evaluation/judge-answers.js';
import { renderEvaluation } from '../../src/terminal/render/evaluation.js';
import { ask } from '../support/catalogues/shipped.js';
import { SLOPS, type Slop } from '../support/questions/sloppy.js';

const FILES = ['asked', 'composed', 'facts', 'titles', 'sentences'];
const SEED = 20261126;

/** Outcomes of a question about something in the catalogue, even where the page does not state it. */
const OF_THE_CATALOGUE: readonly Outcome[] = ['answered', 'not_documented'];
/** Outcomes of a question about something that is not in the catalogue. */
const REFUSALS: Outcome[] = ['ambiguous', 'not_found', 'not_understood', 'help'];

const questions = FILES.flatMap((name) =>
  parseExpectations(name, readFileSync(path.join(import.meta.dirname, `${name}.yaml`), 'utf8')),
);

/**
 * The percentage of each kind that must be right, and the most that may be wrong or not understood. Only ever tighten
 * these.
 */
const FLOORS = {
  telegram: { right: 94.5, wrong: 0, notUnderstood: 2.7 },
  chatter: { right: 99, wrong: 0.12, notUnderstood: 0.2 },
  mistyped: { right: 96, wrong: 0.13, notUnderstood: 1.7 },
  gappy: { right: 92, wrong: 0.65, notUnderstood: 4.6 },
} as const satisfies Record<keyof typeof SLOPS, unknown>;

describe('questions asked in a hurry', () => {
  it.each(Object.keys(SLOPS) as (keyof typeof SLOPS)[])('are answered alike as %s', (kind) => {
    const sloppy = questions.flatMap((question) => sloppily(question, SLOPS[kind]));
    const evaluation = judgeAnswers(sloppy, ask, renderText);
    const { asked, right, refused, wrong } = evaluation.total;
    const answerable = sloppy.filter(({ turns: [turn] }) => turn && isAnswerable(turn.outcome)).length;
    const notUnderstood = evaluation.misses.filter(
      ({ answer }) => answer.outcome === 'not_understood' || answer.outcome === 'help',
    ).length;
    process.stdout.write(
      `${kind}: ${right} right, ${refused} refused (${notUnderstood} not understood), ${wrong} wrong of ${asked}\n`,
    );
    const floor = FLOORS[kind];
    const percent = (part: number, whole: number): number => (100 * part) / whole;
    expect(asked).toBeGreaterThan(500);
    expect(percent(wrong, asked), renderEvaluation(evaluation)).toBeLessThanOrEqual(floor.wrong);
    expect(percent(right, asked), renderEvaluation(evaluation)).toBeGreaterThanOrEqual(floor.right);
    expect(percent(notUnderstood, answerable)).toBeLessThanOrEqual(floor.notUnderstood);
  });
});

/** A question as somebody in a hurry types it. What the catalogue has no answer to may be refused in any way. */
function sloppily({ kind, before, turns }: Expectation, slop: Slop): Expectation[] {
  return turns.flatMap((turn) => {
    const text = slop(turn.ask, createRandom(seedOf(turn.ask)));
    if (text === undefined) return [];
    const refused = { outcome: REFUSALS, never: turn.never };
    return [{ kind, before, turns: [{ ...(isAnswerable(turn.outcome) ? turn : refused), ask: text }] }];
  });
}

/** A seed from the letters of a question, so that an added question changes no other. */
function seedOf(question: string): number {
  return [...question].reduce((seed, letter) => (seed * 31 + (letter.codePointAt(0) ?? 0)) % 2 ** 31, SEED);
}

function isAnswerable(outcomes: readonly Outcome[]): boolean {
  return outcomes.some((outcome) => OF_THE_CATALOGUE.includes(outcome));
}
