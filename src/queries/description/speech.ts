import type { Catalog } from '../../catalog/catalog.js';
import type { Roles } from '../query.js';
import { fillPattern } from './fill-pattern.js';
import type { JoinStyle } from './join-style.js';
import type { QueryWords } from './query-words.js';

/** What the functions that describe a query need. */
export interface Speech {
  catalog: Catalog;
  words: QueryWords;
  style: JoinStyle;
  /** Whether a long list may be cut. Never in a sentence that is asked again. */
  isBrief: boolean;
  /** The noun phrase for a group. */
  describeGroup: (roles: Roles) => string;
}

/** Joins parts two by two: the first with the join of the others. */
export function inTwos(parts: readonly string[], pattern: string): string {
  const [a = '', ...others] = parts;
  return others.length === 0 ? a : fillPattern(pattern, { a, b: inTwos(others, pattern) });
}
