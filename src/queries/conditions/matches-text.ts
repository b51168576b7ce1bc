import type { Role, StatementKind } from '../../catalog/catalog.js';
import type { StatementIndex } from '../../catalog/statement-index.js';
import type { TextCondition } from '../query.js';

/** Whether the page of a role says what a condition asks for. */
export function matchText(
  text: TextCondition,
  statements: StatementIndex,
  only?: readonly StatementKind[],
): (role: Role) => boolean {
  switch (text.kind) {
    case 'phrase':
      return statements.rolesOfAny(findPhrase(text, statements, only)).has;
    case 'every': {
      const tests = text.of.map((part) => matchText(part, statements, only));
      return (role) => tests.every((holds) => holds(role));
    }
    case 'some': {
      const tests = text.of.map((part) => matchText(part, statements, only));
      return (role) => tests.some((holds) => holds(role));
    }
    case 'none': {
      const holds = matchText(text.of, statements, only);
      return (role) => !holds(role);
    }
  }
}

/** The numbers of the statements that a condition asks for; what it asks to be absent has none. */
export function statementsFor(
  text: TextCondition,
  statements: StatementIndex,
  only?: readonly StatementKind[],
  isDenied = false,
): readonly number[] {
  switch (text.kind) {
    case 'phrase':
      return isDenied ? [] : findPhrase(text, statements, only);
    case 'every':
    case 'some': {
      const found = new Set(text.of.flatMap((part) => statementsFor(part, statements, only, isDenied)));
      return [...found].sort((a, b) => a - b);
    }
    case 'none':
      return statementsFor(text.of, statements, only, !isDenied);
  }
}

function findPhrase(
  { words, exact }: Extract<TextCondition, { kind: 'phrase' }>,
  statements: StatementIndex,
  only: readonly StatementKind[] | undefined,
): readonly number[] {
  const found = exact ? statements.findPhrase(words) : statements.find(words);
  return only ? found.filter((statement) => only.includes(statements.kindOf(statement))) : found;
}
