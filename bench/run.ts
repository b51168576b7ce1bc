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

const WARM_UP_MS = 300;

/** Builds every system, then asks each the same query before any gets the next. */
export function runSystems(
  entrants: readonly Entrant[],
  titles: readonly string[],
  queries: readonly Query[],
  warmUp: readonly Query[],
): Run[] {
  const built = entrants.map(({ system, limit }) => ({ limit, ...build(system, titles) }));
  for (const { find } of built) warmUpWith(find, warmUp);
  for (const [at, { text }] of queries.entries()) {
    for (const { limit, find, run } of built) {
      if (at >= limit) continue;
      const start = performance.now();
      const answer = find(text);
      run.milliseconds.push(performance.now() - start);
      run.answers.push(answer);
    }
  }
  return built.map(({ run }) => run);
}

function build(system: System, titles: readonly string[]): { find: Find; run: Run } {
  const start = system.prepare(titles);
  const heapBefore = heapUsed();
  const started = performance.now();
  const find = start();
  const buildMs = performance.now() - started;
  const heapBytes = heapUsed() - heapBefore;
  return { find, run: { system: system.name, buildMs, heapBytes, answers: [], milliseconds: [] } };
}

function heapUsed(): number {
  if (!global.gc) throw new Error('the heap can only be measured with node --expose-gc');
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
