import type { Catalog } from '../../catalog/catalog.js';
import type { Group } from '../group.js';
import type { Member } from '../member.js';
import type { Condition } from '../query.js';
import { type Truth, truthAmong } from '../truth.js';
import { isInSpan, valuesOf } from './measures.js';

type Beyond = Extract<Condition, { kind: 'beyond' }>;

/** Tests whether a member is above or below every member of a group, by a measure. */
export function isBeyond(
  { direction, measure, by }: Beyond,
  group: Group,
  catalog: Catalog,
): (member: Member) => Truth {
  const sign = direction === 'above' ? 1 : -1;
  const others = group.members.map((member) =>
    valuesOf(catalog, member, measure).map((value) => value * sign),
  );
  const limits = possibleLimits(others);
  const isSomeUnknown = others.some((values) => values.length === 0);
  const passes = (value: number, limit: number): boolean =>
    value > limit && (by === undefined || isInSpan(value - limit, by));
  return (member) => {
    if (group.members.length === 0) return NOT_TOLD.has(group.kind) ? 'unknown' : 'no';
    const own = valuesOf(catalog, member, measure).map((value) => value * sign);
    if (own.length === 0 || limits.length === 0) return 'unknown';
    if (isSomeUnknown) return own.some((value) => value > Math.min(...limits)) ? 'unknown' : 'no';
    const pairs = own.flatMap((value) => limits.map((limit) => ({ value, limit })));
    return truthAmong(pairs, ({ value, limit }) => passes(value, limit));
  };
}

/** Groups that are empty only where pages do not state what decides them: no grade, no manager. */
const NOT_TOLD: ReadonlySet<Group['kind']> = new Set<Group['kind']>(['extreme', 'managers']);

/** The values that may be the highest of a group: several if pages leave values open. Ignores members without a value. */
function possibleLimits(others: readonly (readonly number[])[]): number[] {
  const known = others.filter((values) => values.length > 0);
  const least = known.reduce((most, values) => Math.max(most, Math.min(...values)), Number.NEGATIVE_INFINITY);
  return [...new Set(known.flat())].filter((value) => value >= least);
}
