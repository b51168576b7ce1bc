import type { StatementKind } from '../../../catalog/catalog.js';
import { grouped } from '../../../collections.js';
import type { TextCondition } from '../../../queries/query.js';
import type { World } from '../../found.js';

/** Statements by kind. The kinds are in the order of their first statement. */
export function byKind(
  found: readonly number[],
  { statements }: World,
): readonly [kind: StatementKind, statements: readonly number[]][] {
  return [...grouped(found, (statement) => statements.kindOf(statement))];
}

/** The words that a text condition looks for, without those that it denies. */
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
