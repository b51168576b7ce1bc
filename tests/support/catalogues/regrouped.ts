import fc from 'fast-check';
import type { Query } from '../../../src/queries/query.js';

/** A query with its joins regrouped, which a sentence without brackets may confuse with the original. */
export function regrouped(query: Query): fc.Arbitrary<Query> {
  return fc.infiniteStream(fc.nat({ max: 3 })).map((choices) => {
    const change = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(change);
      if (typeof value !== 'object' || value === null) return value;
      const node = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, change(part)]));
      const key = PARTS.find((name) => Array.isArray(node[name]) && JOINS.includes(node['kind']));
      const choice = choices.next().value;
      return key && choice !== 0 ? regroup(node, key, choice) : node;
    };
    return change(query) as Query;
  });
}

const JOINS: readonly unknown[] = ['and', 'or', 'either', 'both', 'every', 'some'];
const PARTS = ['conditions', 'groups', 'of'];
const OTHER: Readonly<Record<string, string>> = {
  and: 'or',
  or: 'and',
  either: 'both',
  both: 'either',
  every: 'some',
  some: 'every',
};

/** Puts the last part into the one before it, or takes the parts of the first part out of it, or joins in the other way. */
function regroup(node: Record<string, unknown>, key: string, choice: number): unknown {
  const parts = node[key] as Record<string, unknown>[];
  const [first, ...others] = parts;
  if (choice === 1 && others.length > 1) return { ...node, [key]: [first, { ...node, [key]: others }] };
  if (choice === 2 && first && Array.isArray(first[key]))
    return {
      ...first,
      [key]: [
        ...(first[key] as unknown[]).slice(0, -1),
        { ...node, [key]: [(first[key] as unknown[]).at(-1), ...others] },
      ],
    };
  return { ...node, kind: OTHER[String(node['kind'])] };
}
