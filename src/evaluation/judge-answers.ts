import type { Ask } from '../answerer.js';
import type { Answer } from '../answers/answer.js';
import type { Expectation, Turn } from './expectation.js';

/**
 * How an answer compares with what was expected. Wrong: it states something else. Refused: it says that it does not
 * know, or asks back, although the catalogue has the answer.
 */
type Verdict = 'right' | 'refused' | 'wrong';

/** An answer that is not what was expected, and how it differs. */
interface Miss {
  verdict: Exclude<Verdict, 'right'>;
  turn: Turn;
  answer: Answer;
  reasons: readonly string[];
}

export interface Evaluation {
  kinds: readonly ({ kind: string } & Tally)[];
  total: Tally;
  misses: readonly Miss[];
}

export interface Tally {
  asked: number;
  right: number;
  refused: number;
  wrong: number;
}

/** Asks every question and compares the answer, as data and as the text that `renderText` makes of it. */
export function judgeAnswers(
  expectations: readonly Expectation[],
  ask: Ask,
  renderText: (answer: Answer) => string,
): Evaluation {
  const judged = expectations.flatMap((expectation) => judgeTurns(expectation, ask, renderText));
  const kinds = [...new Set(judged.map(({ kind }) => kind))].map((kind) => ({
    kind,
    ...tally(judged.filter((each) => each.kind === kind)),
  }));
  return { kinds, total: tally(judged), misses: judged.flatMap(({ miss }) => miss ?? []) };
}

interface Judged {
  kind: string;
  miss?: Miss;
}

function judgeTurns(
  { kind, before, turns }: Expectation,
  ask: Ask,
  renderText: (answer: Answer) => string,
): Judged[] {
  let conversation: ReturnType<Ask>['conversation'];
  for (const text of before) conversation = ask(text, conversation).conversation;
  return turns.map((turn): Judged => {
    const answer = ask(turn.ask, conversation);
    conversation = answer.conversation;
    const reasons = reasonsAgainst(answer, renderText(answer), turn);
    if (reasons.length === 0) return { kind };
    return {
      kind,
      miss: { verdict: answer.outcome === 'answered' ? 'wrong' : 'refused', turn, answer, reasons },
    };
  });
}

function tally(judged: readonly Judged[]): Tally {
  const count = (verdict: Verdict): number =>
    judged.filter(({ miss }) => (miss?.verdict ?? 'right') === verdict).length;
  return { asked: judged.length, right: count('right'), refused: count('refused'), wrong: count('wrong') };
}

function reasonsAgainst(answer: Answer, text: string, expected: Turn): string[] {
  const titles = answer.roles.map(({ title }) => title);
  const missing = (expected.roles ?? []).filter((title) => !titles.includes(title));
  const further = expected.only ? titles.filter((title) => !expected.roles?.includes(title)) : [];
  return [
    ...(expected.outcome.includes(answer.outcome) ? [] : [`outcome is ${answer.outcome}`]),
    ...(missing.length > 0 ? [`roles lack ${missing.join('; ')}`] : []),
    ...(further.length > 0 ? [`roles have ${further.join('; ')} too`] : []),
    ...(expected.says ?? [])
      .filter((pattern) => !pattern.test(text))
      .map((pattern) => `does not say ${pattern.source}`),
    ...(expected.never ?? [])
      .filter((pattern) => pattern.test(text))
      .map((pattern) => `says ${pattern.source}`),
  ];
}
