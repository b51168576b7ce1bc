import type { Verdict, WrongFact } from './compare.js';
import { GOLD_TARGETS, type GoldKind, type Judgement } from './judge-gold.js';
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
  judgements: readonly (Judgement & { file: string })[];
}

/** Every miss and every wrong fact with its place, then a table by kind. */
export function renderEvaluation({ pages, refused, verdicts, wrong, judgements }: Evaluation): {
  text: string;
  passed: boolean;
} {
  const rows: Row[] = (Object.keys(TARGETS) as RawStatement['kind'][]).map((kind) => {
    const stated = verdicts.filter(({ statement }) => statement.kind === kind);
    const found = stated.filter((verdict) => verdict.found).length;
    const percent = stated.length === 0 ? 100 : (100 * found) / stated.length;
    return { kind, stated: stated.length, found, percent, target: TARGETS[kind] };
  });
  const byHand = new Set(judgements.map(({ file }) => file)).size;
  const goldRows = byHand === 0 ? [] : goldRowsOf(judgements);
  const lines = [
    ...refused.map(({ file, reason }) => `refused ${file}: ${reason}`),
    ...verdicts
      .filter(({ found }) => !found)
      .map(
        ({ file, statement }) =>
          `missed  ${file}:${statement.line} ${statement.kind}: ${statement.subject} ${statement.text}`,
      ),
    ...wrong.map(({ file, role, fact }) => `wrong?  ${file}: ${role}: ${fact}`),
    ...judgements.flatMap(({ file, kind, wrong: what }) =>
      what === undefined ? [] : [`by hand ${file}: ${kind}: ${what}`],
    ),
    '',
    `${pages} pages`,
    ...rows.map(renderRow),
    `facts that no sentence states: ${wrong.length}`,
    ...(byHand === 0 ? [] : [`${byHand} pages against what a person read on them`]),
    ...goldRows.map(renderRow),
  ];
  const passed =
    wrong.length === 0 && [...rows, ...goldRows].every(({ percent, target }) => percent >= target);
  return { text: lines.join('\n'), passed };
}

interface Row {
  kind: string;
  stated: number;
  found: number;
  percent: number;
  target: number;
}

function goldRowsOf(judgements: readonly Judgement[]): Row[] {
  return (Object.keys(GOLD_TARGETS) as GoldKind[]).map((kind) => {
    const all = judgements.filter((judgement) => judgement.kind === kind);
    const stated = all.reduce((sum, each) => sum + each.all, 0);
    const found = all.reduce((sum, each) => sum + each.right, 0);
    return {
      kind,
      stated,
      found,
      percent: stated === 0 ? 100 : (100 * found) / stated,
      target: GOLD_TARGETS[kind],
    };
  });
}

function renderRow({ kind, stated, found, percent, target }: Row): string {
  return `${kind.padEnd(16)} ${String(found).padStart(5)} of ${String(stated).padStart(5)}  ${percent.toFixed(1)} %  (target ${target} %)`;
}
