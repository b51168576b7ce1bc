import type { Catalog } from '../../catalog/catalog.js';
import type { Roles } from '../query.js';
import type { QueryWords } from '../query-words.js';
import { fillPattern } from './fill-pattern.js';
import type { JoinStyle } from './join-style.js';

/** What a description is made with. */
export interface Speech {
  catalog: Catalog;
  words: QueryWords;
  style: JoinStyle;
  /** Whether a long list may be cut. A sentence that is asked again may not. */
  isBrief: boolean;
  /** The noun phrase for a group. */
  describeGroup: (roles: Roles) => string;
}

/** Parts joined two by two: the first with all the others. */
export function inTwos(parts: readonly string[], pattern: string): string {
  const [a = '', ...others] = parts;
  return others.length === 0 ? a : fillPattern(pattern, { a, b: inTwos(others, pattern) });
}
