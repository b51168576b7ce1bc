import { performance } from 'node:perf_hooks';
import type { Query } from './queries.js';
import type { Answer, Find, System } from './systems/system.js';

export interface Entrant {
  system: System;
  /** How many of the queries a system gets; a slow one gets only the first. */
  limit: number;
}

/** What one system did with the first queries, one entry each. */
export interface Run {
  system: string;
  buildMs: number;
  heapBytes: number;
  answers: Answer[];
  milliseconds: number[];
}

/** How often every index is built: the median of the times counts, and the mean of the heap. */
const BUILDS = 5;
const WARM_UP_MS = 1000;
/** The share of queries asked again. */
const SLOWEST = 0.02;

/**
 * The queries of one turn: few enough that all systems meet the machine in the same state, and enough that caches are
 * warm.
 */
const TURN = 20;

/** Builds every system, then lets them take turns at the queries, so that whatever disturbs the machine disturbs all. */
export function runSystems(
  entrants: readonly Entrant[],
  titles: readonly string[],
  queries: readonly Query[],
  warmUp: readonly Query[],
): Run[] {
  const built = entrants.map(({ system, limit }) => ({ system, limit, ...build(system, titles) }));
  const fast = built.filter(({ limit }) => limit >= queries.length);
  for (const { find } of fast) warmUpWith(find, warmUp);
  for (let start = 0; start < queries.length; start += TURN) {
    for (const { limit, find, run } of built) {
      for (const { text } of queries.slice(start, Math.min(start + TURN, limit))) {
        const { answer, milliseconds } = timeOf(find, text);
        run.milliseconds.push(milliseconds);
        run.answers.push(answer);
      }
    }
  }
  for (const { system, run } of fast) askSlowestAgain(run, system.prepare(titles)(), queries, warmUp);
  return built.map(({ run }) => run);
}

/**
 * A query is slow when the machine is busy with something else or collects the garbage of another system. A query that
 * is slow twice is slow by itself. A new index answers, so that no cache helps.
 */
function askSlowestAgain(run: Run, find: Find, queries: readonly Query[], warmUp: readonly Query[]): void {
  warmUpWith(find, warmUp);
  const slowest = [...run.milliseconds.keys()]
    .sort((a, b) => (run.milliseconds[b] ?? 0) - (run.milliseconds[a] ?? 0))
    .slice(0, run.milliseconds.length * SLOWEST);
  for (const at of slowest) {
    const again = timeOf(find, queries[at]?.text ?? '').milliseconds;
    run.milliseconds[at] = Math.min(run.milliseconds[at] ?? again, again);
  }
}

function timeOf(find: Find, text: string): { answer: Answer; milliseconds: number } {
  const start = performance.now();
  const answer = find(text);
  return { answer, milliseconds: performance.now() - start };
}

function build(system: System, titles: readonly string[]): { find: Find; run: Run } {
  warmUpBuild(system, titles);
  const times = Array.from({ length: BUILDS }, () => timeOfBuild(system.prepare(titles)));
  // Separate from the timing, since collecting garbage also shrinks the heap, and growing it again takes time.
  const starts = Array.from({ length: BUILDS }, () => system.prepare(titles));
  const heapBefore = heapUsed();
  const [find = () => undefined] = starts.map((start) => start());
  const heapBytes = (heapUsed() - heapBefore) / BUILDS;
  const run = { system: system.name, buildMs: medianOf(times), heapBytes, answers: [], milliseconds: [] };
  return { find, run };
}

/** The first builds also pay, in time and heap, for compiling the code. */
function warmUpBuild(system: System, titles: readonly string[]): void {
  const end = performance.now() + WARM_UP_MS;
  do system.prepare(titles)()(titles[0] ?? '');
  while (performance.now() < end);
}

function timeOfBuild(start: () => Find): number {
  const started = performance.now();
  start();
  return performance.now() - started;
}

function medianOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** The heap in use after garbage collection. */
export function heapUsed(): number {
  if (!global.gc) throw new Error('the heap can only be measured with node --expose-gc');
  // Weak maps are emptied only in a second round.
  global.gc();
  global.gc();
  return process.memoryUsage().heapUsed;
}

/** With other queries than those that are timed, so that nothing remembers an answer. */
function warmUpWith(find: Find, queries: readonly Query[]): void {
  const end = performance.now() + WARM_UP_MS;
  for (const { text } of queries) {
    if (performance.now() > end) return;
    find(text);
  }
}
