import { number, renderTable } from '../report.js';
import type { QuestionsRun } from './bench-questions.js';
import { mean, quantile } from './measure.js';

/** One run in full, for a terminal. */
export function renderQuestions(run: QuestionsRun): string {
  const { catalog, readyMs, heapMb, timings, all, longest } = run;
  const size = `${sizeOf(run)} in ${catalog.families.length.toLocaleString('en')} families`;
  return [
    `${size}; ready to answer after ${number(readyMs)} ms of CPU, ${number(heapMb)} MB`,
    renderTable([
      ['ms a question', 'CPU mean', 'p50', 'p99', 'wall mean', 'p50', 'p99'],
      ...[...timings, all, longest].map(
        ({ kind, cpuMs, wallMs }) => [kind, ...figures(cpuMs), ...figures(wallMs)] as const,
      ),
    ]),
  ].join('\n');
}

/** Runs of several sizes side by side, for a page: the CPU per question, mean and median, and per role. */
export function renderSizes(runs: readonly QuestionsRun[]): string {
  const kinds = runs[0]?.timings.map(({ kind }) => kind) ?? [];
  const row = (label: string, cell: (run: QuestionsRun) => string): string =>
    `| ${[label, ...runs.map(cell)].join(' | ')} |`;
  const timing = (label: string, of: (run: QuestionsRun) => readonly number[]): string =>
    row(label, (run) => `${number(mean(of(run)))} / ${number(quantile(of(run), 0.5))}`);
  return [
    row('', sizeOf),
    row('---', () => '---'),
    ...kinds.map((kind, at) => timing(kind, ({ timings }) => timings[at]?.cpuMs ?? [])),
    timing('all kinds', ({ all }) => all.cpuMs),
    timing('longest texts', ({ longest }) => longest.cpuMs),
    row('slowest of all', ({ all, longest }) => number(Math.max(...all.cpuMs, ...longest.cpuMs))),
    row('CPU until ready, ms', ({ readyMs }) => number(readyMs)),
    row('memory of a role, kB', ({ heapMb, catalog }) => number((heapMb * 1024) / catalog.roles.length)),
  ].join('\n');
}

function sizeOf({ catalog }: QuestionsRun): string {
  return `${catalog.roles.length.toLocaleString('en')} roles`;
}

function figures(times: readonly number[]): string[] {
  return [mean(times), quantile(times, 0.5), quantile(times, 0.99)].map(number);
}
