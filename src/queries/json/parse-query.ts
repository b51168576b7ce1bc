import * as z from 'zod';
import type { Query } from '../query.js';
import { querySchema } from './query-schema.js';

/** A query, or a text that says what is wrong with the data. */
export type ParsedQuery = { kind: 'query'; query: Query } | { kind: 'problem'; problem: string };

/** Reads a query from plain data, as `JSON.parse` gives it. The problem names each place that is wrong. */
export function parseQuery(json: unknown): ParsedQuery {
  if (isDeeperThan(json, MAX_DEPTH))
    return { kind: 'problem', problem: `The query is nested more than ${MAX_DEPTH} levels deep.` };
  if (sizeOf(json) > MAX_PARTS)
    return { kind: 'problem', problem: `The query has more than ${MAX_PARTS} parts.` };
  const { success, data, error } = querySchema.safeParse(json);
  return success ? { kind: 'query', query: data } : { kind: 'problem', problem: z.prettifyError(error) };
}

/** No person's question is nearly as deep or as large. Each part takes time to evaluate. */
const MAX_DEPTH = 60;
const MAX_PARTS = 250;

function isDeeperThan(json: unknown, depth: number): boolean {
  if (typeof json !== 'object' || json === null) return false;
  return depth === 0 || Object.values(json).some((part) => isDeeperThan(part, depth - 1));
}

/** The number of values in some data. Recursive, so check the depth first. */
function sizeOf(json: unknown): number {
  if (typeof json !== 'object' || json === null) return 1;
  return Object.values(json).reduce((size: number, part) => size + sizeOf(part), 1);
}
