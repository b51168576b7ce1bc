import type { StatementKind } from '../../../catalog/catalog.js';
import type { SharedStatement } from '../../../catalog/statement-index.js';
import { grouped } from '../../../collections.js';
import type { TextCondition } from '../../../queries/query.js';

/** Statements by their kind, the kinds in the order in which they first come. */
export function byKind(
  found: readonly SharedStatement[],
): readonly [kind: StatementKind, statements: readonly SharedStatement[]][] {
  return [...grouped(found, ({ kind }) => kind)];
}

/** The words that a text condition wants found. */
export function searchedWords(text: TextCondition): string[] {
  switch (text.kind) {
    case 'phrase':
      return [...text.words];
    case 'every':
    case 'some':
      return text.of.flatMap(searchedWords);
    case 'none':
      return [];
  }
}
