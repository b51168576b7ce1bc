import { isSameValue } from '../collections.js';
import type { Query } from '../queries/query.js';

/** A button that shows long lists in full puts this before the question. */
const PREFIX = /^\s*all\s+(?=\S)/i;
const IN_FULL = /\b(?:in full|complete list|everything)\b/i;

/**
 * The question of a text that asks for long lists in full; undefined for any other text. `queriesOf` tells what a text
 * asks, and `last` is the question before it.
 */
export function questionInFull(
  text: string,
  queriesOf: (text: string) => readonly Query[],
  last?: Query,
): string | undefined {
  const hasPrefix = PREFIX.test(text);
  // "All directors are grade 10" claims something of them.
  const isClaim = (): boolean => queriesOf(text).some(({ kind }) => kind === 'whether');
  if (!IN_FULL.test(text) && !(hasPrefix && !isClaim())) return undefined;
  const plain = text.replace(PREFIX, '');
  // "All data analysts" are several, where "data analysts" alone is the one role of that title.
  // After other roles, "all directors" are no longer of these. After "directors?", the button shows the last list in full.
  const isAnew = (query: Query): boolean => isOneRole(query) || (!!last && !isSameValue(query, last));
  const isOfSeveral =
    hasPrefix && queriesOf(plain).some(isAnew) && queriesOf(text).some(({ kind }) => kind === 'list');
  // "Of them" asks nothing without the "all" before it.
  if (hasPrefix && queriesOf(plain).length === 0 && queriesOf(text).length > 0) return undefined;
  return (isOfSeveral ? text : plain).replace(/\bin full\b/i, '');
}

function isOneRole(query: Query): boolean {
  return query.kind === 'facts' && query.of.kind === 'one' && query.facts.join() === 'overview';
}
