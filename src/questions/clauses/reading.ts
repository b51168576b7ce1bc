import type { Query } from '../../queries/query.js';
import type { Phrase } from '../chart/phrase.js';
import type { Edit } from '../conversation/edit.js';
import type { Talk } from '../phrase-meanings.js';
import { COST } from '../words/read-words.js';
import type { ParsedClause } from './read-clause.js';

/** A way to read a clause. A follow-up comes with the question that it turns the last one into. */
export type Reading = { cost: number; phrase: Phrase } & (
  | { kind: 'query'; query: Query }
  | { kind: 'edit'; edit: Edit; query: Query }
  | { kind: 'talk'; talk: Talk }
);

/** A clause read in every way that leaves nothing out and that fits the conversation. */
export interface ReadClause extends ParsedClause {
  readings: readonly Reading[];
  /** The follow-ups that do not fit the last question. */
  misfits: readonly Edit[];
}

/** Whether a clause asks something, and names no title that no role has. */
export function isReadable({ readings }: ReadClause): boolean {
  return readings.some(({ cost, kind }) => kind !== 'talk' && cost < COST.unknown);
}
