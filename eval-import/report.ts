import type { Verdict, WrongFact } from './compare.js';
import type { RawStatement } from './statements.js';

/** What share of the statements of each kind must have become facts, in percent. */
const TARGETS: Record<RawStatement['kind'], number> = {
  grade: 100,
  'reporting line': 98,
  responsibilities: 98,
  requirements: 98,
};

export interface Evaluation {
  pages: number;
  refused: readonly { file: string; reason: string }[];
  verdicts: readonly (Verdict & { file: string })[];
  wrong: readonly (WrongFact & { file: string })[];
}

/** Every miss and every wrong fact with its place, then a table by kind. */
export function renderEvaluation({ pages, refused, verdicts, wrong }: Evaluation): {
  text: string;
  passed: boolean;
} {
  const rows = (Object.keys(TARGETS) as RawStatement['kind'][]).map((kind) => {
    const stated = verdicts.filter(({ statement }) => statement.kind === kind);
    const found = stated.filter((verdict) => verdict.found).length;
    const percent = stated.length === 0 ? 100 : (100 * found) / stated.length;
    return { kind, stated: stated.length, found, percent };
  });
  const lines = [
    ...refused.map(({ file, reason }) => `refused ${file}: ${reason}`),
    ...verdicts
      .filter(({ found }) => !found)
      .map(
        ({ file, statement }) =>
          `missed  ${file}:${statement.line} ${statement.kind}: ${statement.subject} ${statement.text}`,
      ),
    ...wrong.map(({ file, role, fact }) => `wrong?  ${file}: ${role}: ${fact}`),
    '',
    `${pages} pages`,
    ...rows.map(
      ({ kind, stated, found, percent }) =>
        `${kind.padEnd(16)} ${String(found).padStart(5)} of ${String(stated).padStart(5)}  ${percent.toFixed(1)} %  (target ${TARGETS[kind]} %)`,
    ),
    `facts that no sentence states: ${wrong.length}`,
  ];
  const passed = wrong.length === 0 && rows.every(({ kind, percent }) => percent >= TARGETS[kind]);
  return { text: lines.join('\n'), passed };
}
