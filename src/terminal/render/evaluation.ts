import type { Evaluation, Tally } from '../../evaluation/judge-answers.js';

/** Every miss, then a table by kind, then the total. */
export function renderEvaluation({ kinds, total, misses }: Evaluation): string {
  const width = Math.max(5, ...kinds.map(({ kind }) => kind.length));
  const row = (name: string, { asked, right, refused, wrong }: Tally): string =>
    `${name.padEnd(width)}  ${[asked, right, refused, wrong].map((number) => String(number).padStart(7)).join('  ')}  ${percent(right, asked)}`;
  return [
    ...misses.flatMap(({ verdict, turn, answer, reasons }) => [
      `✕ ${verdict}: ${turn.ask}`,
      `    wanted ${turn.outcome.join(' or ')}${turn.roles ? `: ${turn.roles.join('; ')}` : ''}`,
      ...reasons.map((reason) => `    ${reason}`),
      `    answer: ${answer.headline}`,
      '',
    ]),
    `${' '.repeat(width)}  ${['asked', 'right', 'refused', 'wrong'].map((name) => name.padStart(7)).join('  ')}`,
    ...kinds.map(({ kind, ...counts }) => row(kind, counts)),
    row('total', total),
  ].join('\n');
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(whole, 1)).toFixed(1).padStart(5)} %`;
}
