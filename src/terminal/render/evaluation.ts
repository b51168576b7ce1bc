import type { Evaluation } from '../../evaluation/evaluate.js';

/** Every wrong answer, then a table by kind of question, then the total. */
export function renderEvaluation({ kinds, asked, right, misses }: Evaluation): string {
  const width = Math.max(5, ...kinds.map(({ kind }) => kind.length));
  const row = (kind: string, of: number, were: number): string =>
    `${kind.padEnd(width)}  ${String(were).padStart(5)} of ${String(of).padStart(5)}  ${percent(were, of)}`;
  return [
    ...misses.flatMap(({ expectation, answer, reasons }) => [
      `✕ ${expectation.ask}${expectation.after === undefined ? '' : ` (after: ${expectation.after})`}`,
      `    wanted ${expectation.outcome}${expectation.roles ? `: ${expectation.roles.join('; ')}` : ''}`,
      ...reasons.map((reason) => `    ${reason}`),
      `    answer: ${answer.headline}`,
      '',
    ]),
    ...kinds.map(({ kind, asked: of, right: were }) => row(kind, of, were)),
    row('total', asked, right),
  ].join('\n');
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(whole, 1)).toFixed(1).padStart(5)} %`;
}
