import type { Role, StatementKind } from '../../catalog/catalog.js';
import { inAny } from '../../catalog/index/number-lists.js';
import type { StatementIndex } from '../../catalog/index/statement-index.js';
import type { TextCondition } from '../query.js';

/** The statements and the roles that meet a text condition. */
interface Saying {
  /** The numbers of the statements with words that the condition looks for. */
  found: () => readonly number[];
  /** The numbers of the statements with words that the condition denies. */
  denied: () => readonly number[];
  has: (role: Role) => boolean;
  /** All the roles, in the order of the catalogue; undefined if they can be found only by testing every role. */
  list?: () => readonly Role[];
}

/** Finds the roles whose pages meet a text condition. */
export function rolesSaying(
  text: TextCondition,
  statements: StatementIndex,
  only?: readonly StatementKind[],
): Saying {
  if (text.kind === 'phrase') {
    const numbers = findPhrase(text, statements, only);
    return { found: () => numbers, denied: () => [], ...statements.rolesOfAny(numbers) };
  }
  if (text.kind === 'none') {
    const { found, denied, has } = rolesSaying(text.of, statements, only);
    return { found: denied, denied: found, has: (role) => !has(role) };
  }
  const parts = text.of.map((part) => rolesSaying(part, statements, only));
  const all = {
    found: () => inAny(parts.map(({ found }) => found())),
    denied: () => inAny(parts.map(({ denied }) => denied())),
  };
  if (text.kind === 'every') {
    const has = (role: Role): boolean => parts.every((part) => part.has(role));
    const list = parts.find((part) => part.list)?.list;
    return { ...all, has, ...(list && { list: () => list().filter(has) }) };
  }
  return text.of.every(({ kind }) => kind === 'phrase')
    ? { ...all, ...statements.rolesOfAny(all.found()) }
    : { ...all, has: (role) => parts.some((part) => part.has(role)) };
}

function findPhrase(
  { words, exact }: Extract<TextCondition, { kind: 'phrase' }>,
  statements: StatementIndex,
  only: readonly StatementKind[] | undefined,
): readonly number[] {
  const found = exact ? statements.findPhrase(words) : statements.find(words);
  return only ? found.filter((statement) => only.includes(statements.kindOf(statement))) : found;
}
