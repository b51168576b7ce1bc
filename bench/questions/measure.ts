import { performance } from 'node:perf_hooks';
import type { Rolecall } from '../../src/rolecall.js';

/** The time that questions of one kind took. */
export interface Timing {
  kind: string;
  cpuMs: readonly number[];
  wallMs: readonly number[];
}

/** Asks each question once. */
export function timeQuestions(kind: string, questions: readonly string[], { ask }: Rolecall): Timing {
  const times = questions.map((question) => {
    const cpu = process.cpuUsage();
    const wall = performance.now();
    ask(question);
    const wallMs = performance.now() - wall;
    const { user, system } = process.cpuUsage(cpu);
    return { cpuMs: (user + system) / 1000, wallMs };
  });
  return { kind, cpuMs: times.map(({ cpuMs }) => cpuMs), wallMs: times.map(({ wallMs }) => wallMs) };
}

export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** The value that a share of some numbers stays below. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
