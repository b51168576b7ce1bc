import type { Query } from './queries.js';
import type { Run } from './run.js';
import { bagOf, contentStems } from './titles/title-set.js';

/** A count out of a total. */
export interface Share {
  count: number;
  of: number;
}

export interface Score {
  byKind: ReadonlyMap<string, Share>;
  worstKind: Share;
  right: Share;
  confidentlyWrong: Share;
  wrongLevel: Share;
  asked: Share;
  falseAccepts: Share;
  medianMs: number;
  meanMs: number;
  p99Ms: number;
  maxMs: number;
}

/** Words that set a role apart from another of the same work. */
const LEVEL_WORDS = new Set(
  `associate assistant junior intern intermediate senior staff principal lead managing distinguished executive
  manager director vice president chief head`.split(/\s+/),
);

/** The score of a system on the queries it was asked. */
export function scoreRun(run: Run, queries: readonly Query[], titles: readonly string[]): Score {
  const results = queries
    .slice(0, run.answers.length)
    .map((query, at) => ({ ...query, answer: run.answers[at] }));
  const known = results.filter(({ meant }) => meant !== undefined);
  const unknown = results.filter(({ meant }) => meant === undefined);
  const answered = known.filter(({ answer }) => typeof answer === 'number');
  const right = known.filter(({ answer, meant }) => answer === meant);
  const levels = answered.filter(({ answer, meant }) => differOnlyInLevel(titles, answer, meant));
  const accepted = unknown.filter(({ answer }) => typeof answer === 'number');
  const byKind = new Map(
    [...new Set(known.map(({ kind }) => kind))].map((kind) => {
      const ofKind = known.filter((result) => result.kind === kind);
      return [
        kind,
        { count: ofKind.filter(({ answer, meant }) => answer === meant).length, of: ofKind.length },
      ];
    }),
  );
  return {
    byKind,
    worstKind: [...byKind.values()].reduce((worst, kind) => (rate(kind) < rate(worst) ? kind : worst)),
    right: { count: right.length, of: known.length },
    confidentlyWrong: { count: answered.length - right.length, of: known.length },
    wrongLevel: { count: levels.length, of: answered.length },
    asked: { count: known.filter(({ answer }) => answer === 'ask').length, of: known.length },
    falseAccepts: { count: accepted.length, of: unknown.length },
    ...timesOf(run.milliseconds),
  };
}

export function rate({ count, of }: Share): number {
  return of === 0 ? 0 : count / of;
}

function timesOf(milliseconds: readonly number[]): Pick<Score, 'medianMs' | 'meanMs' | 'p99Ms' | 'maxMs'> {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const sum = sorted.reduce((total, time) => total + time, 0);
  return { medianMs: at(0.5), meanMs: sum / sorted.length, p99Ms: at(0.99), maxMs: at(1) };
}

function differOnlyInLevel(titles: readonly string[], answer: unknown, meant: number | undefined): boolean {
  if (typeof answer !== 'number' || meant === undefined || answer === meant) return false;
  const [a, b] = [answer, meant].map((at) => contentStems(titles[at] ?? ''));
  const part = (words: readonly string[] = [], isLevel: boolean): string =>
    bagOf(words.filter((word) => LEVEL_WORDS.has(word) === isLevel));
  return part(a, false) === part(b, false) && part(a, true) !== part(b, true);
}
