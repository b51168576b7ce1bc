import type { Role, StatementKind } from '../../catalog/catalog.js';
import { inAny } from '../../catalog/index/number-lists.js';
import type { StatementIndex } from '../../catalog/index/statement-index.js';
import type { TextCondition } from '../query.js';

/** A set of roles: those whose pages meet a text condition. */
interface Saying {
  has: (role: Role) => boolean;
  /** All of them, in the order of the catalogue; undefined if they can be found only by testing every role. */
  list?: () => readonly Role[];
}

/** Finds the roles whose pages meet a text condition. */
export function rolesSaying(
  text: TextCondition,
  statements: StatementIndex,
  only?: readonly StatementKind[],
): Saying {
  const partsOf = (of: readonly TextCondition[]): Saying[] =>
    of.map((part) => rolesSaying(part, statements, only));
  switch (text.kind) {
    case 'phrase':
      return statements.rolesOfAny(findPhrase(text, statements, only));
    case 'every': {
      const parts = partsOf(text.of);
      const has = (role: Role): boolean => parts.every((part) => part.has(role));
      const list = parts.find((part) => part.list)?.list;
      return list ? { has, list: () => list().filter(has) } : { has };
    }
    case 'some': {
      if (text.of.every(({ kind }) => kind === 'phrase'))
        return statements.rolesOfAny(statementsFor(text, statements, only));
      const parts = partsOf(text.of);
      return { has: (role) => parts.some((part) => part.has(role)) };
    }
    case 'none': {
      const part = rolesSaying(text.of, statements, only);
      return { has: (role) => !part.has(role) };
    }
  }
}

/** The numbers of the statements with the words of a condition. Words that it denies find none. */
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
    case 'some':
      return inAny(text.of.map((part) => statementsFor(part, statements, only, isDenied)));
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
