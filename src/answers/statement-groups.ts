import { STATEMENT_KINDS, type Statement, type StatementKind } from '../catalog/statements.js';
import { count, listed } from '../text/prose.js';
import { STATEMENT_NOUNS } from './wording.js';

/** "3 requirements and 1 responsibility" */
export function tally(statements: readonly Statement[]): string {
  return listed(
    byKind(statements).map(({ kind, statements: ofKind }) => count(ofKind.length, ...STATEMENT_NOUNS[kind])),
  );
}

/** Statements by what they are, in the order they are shown. */
export function byKind<S extends Statement>(
  statements: readonly S[],
): { kind: StatementKind; statements: S[] }[] {
  return STATEMENT_KINDS.map((kind) => ({
    kind,
    statements: statements.filter((statement) => statement.kind === kind),
  })).filter((group) => group.statements.length > 0);
}
