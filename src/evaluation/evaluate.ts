import type { Answer } from '../answers/answer.js';
import type { Ask } from '../rolecall.js';
import type { Expectation } from './expectation.js';

/** An answer that is not as expected, and why. */
interface Miss {
  expectation: Expectation;
  answer: Answer;
  reasons: readonly string[];
}

export interface Evaluation {
  kinds: readonly { kind: string; asked: number; right: number }[];
  asked: number;
  right: number;
  misses: readonly Miss[];
}

/** Asks every question and compares the answer, as data and as the text that `renderText` makes of it. */
export function evaluate(
  expectations: readonly Expectation[],
  ask: Ask,
  renderText: (answer: Answer) => string,
): Evaluation {
  const misses = expectations.flatMap((expectation): Miss[] => {
    const context = expectation.after === undefined ? undefined : ask(expectation.after).context;
    const answer = ask(expectation.ask, context);
    const reasons = reasonsAgainst(answer, renderText(answer), expectation);
    return reasons.length > 0 ? [{ expectation, answer, reasons }] : [];
  });
  const kinds = [...new Set(expectations.map(({ kind }) => kind))].map((kind) => {
    const asked = expectations.filter((expectation) => expectation.kind === kind).length;
    return { kind, asked, right: asked - misses.filter((miss) => miss.expectation.kind === kind).length };
  });
  return { kinds, asked: expectations.length, right: expectations.length - misses.length, misses };
}

function reasonsAgainst(answer: Answer, text: string, expected: Expectation): string[] {
  const lower = text.toLowerCase();
  const titles = answer.roles.map(({ title }) => title);
  return [
    ...(answer.outcome === expected.outcome ? [] : [`outcome is ${answer.outcome}`]),
    ...(expected.roles === undefined || hasRoles(answer, titles, expected.roles)
      ? []
      : [`roles are ${titles.join('; ') || 'none'}`]),
    ...(expected.says ?? [])
      .filter((words) => !lower.includes(words.toLowerCase()))
      .map((words) => `does not say "${words}"`),
    ...(expected.never ?? [])
      .filter((words) => lower.includes(words.toLowerCase()))
      .map((words) => `says "${words}"`),
  ];
}

/** An answer about roles names them first and may name others after them. A list or a choice has them in any order. */
function hasRoles(answer: Answer, titles: readonly string[], expected: readonly string[]): boolean {
  if (answer.outcome === 'ambiguous') return expected.every((title) => titles.includes(title));
  if (answer.intents.some((intent) => intent === 'list' || intent === 'search')) {
    return titles.length === expected.length && expected.every((title) => titles.includes(title));
  }
  const named = titles.slice(0, expected.length);
  return expected.length > 2
    ? expected.every((title) => named.includes(title))
    : expected.every((title, index) => named[index] === title);
}
