import { valuesOf } from '../conditions/measures.js';
import type { Extreme, Group } from '../group.js';
import type { Member } from '../member.js';
import type { Roles } from '../query.js';
import type { Sources } from '../sources.js';

/** What a member may have: one value, or several where a page leaves it open. */
interface Measured {
  member: Member;
  values: readonly number[];
}

/** The members of a group that are, or may be, first or last by a measure. */
export function findExtreme(
  { end, measure, place }: Extract<Roles, { kind: 'extreme' }>,
  of: Group,
  { catalog }: Sources,
): Extreme {
  const sign = end === 'highest' ? 1 : -1;
  const all = of.members.map((member) => ({
    member,
    values: valuesOf(catalog, member, measure).map((value) => sign * value),
  }));
  let rest: readonly Measured[] = all.filter(({ values }) => values.length > 0);
  let found = firstOf(rest);
  for (let at = 1; at < place; at++) {
    rest = rest.filter((each) => !found.includes(each));
    found = firstOf(rest);
  }
  const open = found.length > 1 ? found.filter(({ values }) => values.length > 1) : [];
  return {
    kind: 'extreme',
    members: found.map(({ member }) => member),
    of,
    end,
    measure,
    place,
    open: open.map(({ member }) => member),
    unknown: all.flatMap(({ member, values }) => (values.length === 0 ? [member] : [])),
  };
}

/** Those whose greatest value is no less than what another has at least. */
export function firstOf<Each extends { values: readonly number[] }>(
  measured: readonly Each[],
): readonly Each[] {
  const sure = Math.max(...measured.map(({ values }) => Math.min(...values)));
  return measured.filter(({ values }) => Math.max(...values) >= sure);
}
