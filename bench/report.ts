import { availableParallelism, cpus } from 'node:os';
import { KINDS, type Query } from './queries.js';
import type { Run } from './run.js';
import { rate, type Score, type Share, scoreRun } from './score.js';

type Row = readonly [label: string, ...cells: string[]];

export function describeMachine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${model}, ${availableParallelism()} cores, Node ${process.versions.node}`;
}

/** Compares all systems at one size, each on the queries it was asked, with tuned Fuse. */
export function renderReport(
  runs: readonly Run[],
  queries: readonly Query[],
  titles: readonly string[],
): string {
  const scores = runs.map((run) => scoreRun(run, queries, titles));
  const row = (label: string, cell: (score: Score, run: Run) => string): Row => [
    label,
    ...runs.map((run, at) => cell(scores[at] as Score, run)),
  ];
  return renderTable([
    ['', ...runs.map(({ system }) => system)],
    row('queries', (_, run) => run.answers.length.toLocaleString('en')),
    ['right first'],
    ...KINDS.map((kind) => row(`  ${kind}`, ({ byKind }) => share(byKind.get(kind)))),
    row('  worst kind', ({ worstKind }) => percent(worstKind)),
    row('  all kinds', ({ right }) => share(right)),
    row('confidently wrong', (score) => share(score.confidentlyWrong, 2)),
    row('wrong level', (score) => share(score.wrongLevel, 2)),
    row('asked back', (score) => share(score.asked)),
    row('unknown accepted', (score) => share(score.falseAccepts)),
    row('build, µs a title', (_, run) => number((run.buildMs * 1000) / titles.length)),
    row('heap, MB', (_, run) => number(run.heapBytes / 2 ** 20)),
    row('median, ms', (score) => number(score.medianMs)),
    row('mean, ms', (score) => number(score.meanMs)),
    row('p99, ms', (score) => number(score.p99Ms)),
    row('slowest, ms', (score) => number(score.maxMs)),
    ['as a ratio to tuned Fuse'],
    ...ratioRows(runs, scores),
  ]);
}

function ratioRows(runs: readonly Run[], scores: readonly Score[]): Row[] {
  const all = runs.map((run, at) => ({ run, score: scores[at] as Score }));
  const fuse = all.find(({ run }) => run.system === 'Fuse tuned');
  if (!fuse) return [];
  const row = (label: string, value: (score: Score, run: Run) => number): Row => [
    `  ${label}`,
    ...all.map(({ run, score }) => ratio(value(score, run) / value(fuse.score, fuse.run))),
  ];
  return [
    row('right first', ({ right }) => rate(right)),
    row('confidently wrong', ({ confidentlyWrong }) => rate(confidentlyWrong)),
    row('wrong level', ({ wrongLevel }) => rate(wrongLevel)),
    row('unknown accepted', ({ falseAccepts }) => rate(falseAccepts)),
    row('build', (_, run) => run.buildMs),
    row('heap', (_, run) => run.heapBytes),
    row('median', ({ medianMs }) => medianMs),
    row('mean', ({ meanMs }) => meanMs),
    row('p99', ({ p99Ms }) => p99Ms),
    row('slowest', ({ maxMs }) => maxMs),
  ];
}

/** The mistakes of one system, a line each. */
export function renderMisses(run: Run, queries: readonly Query[], titles: readonly string[]): string {
  const misses = queries
    .map((query, at) => ({ ...query, answer: run.answers[at] }))
    .filter(({ answer, meant }) => (meant === undefined ? typeof answer === 'number' : answer !== meant));
  const nameOf = (answer: unknown): string =>
    typeof answer === 'number' ? (titles[answer] ?? '') : answer === 'ask' ? '(asks back)' : '(none)';
  return misses
    .sort((a, b) => a.kind.localeCompare(b.kind))
    .map(
      ({ kind, text, meant, answer }) => `${kind}: ${text} -> meant ${nameOf(meant)}, got ${nameOf(answer)}`,
    )
    .join('\n');
}

export function renderTable(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.filter((row) => row.length > 1).map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function percent(value: Share, digits = 1): string {
  return value.of === 0 ? '-' : `${(rate(value) * 100).toFixed(digits)}%`;
}

function share(value: Share = { count: 0, of: 0 }, digits = 1): string {
  return value.of === 0 ? '-' : `${percent(value, digits)} ${value.count}/${value.of}`;
}

export function number(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toPrecision(2);
}

function ratio(value: number): string {
  if (!Number.isFinite(value)) return '-';
  return value > 0 && value < 0.1 ? `1/${(1 / value).toFixed(0)}` : value.toFixed(2);
}
