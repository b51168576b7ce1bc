import { valuesOf } from '../conditions/measures.js';
import type { Extreme, Group } from '../group.js';
import { distinct, type Member } from '../member.js';
import type { Roles } from '../query.js';
import { type Divided, divide } from '../results/divide.js';
import type { Sources } from '../sources.js';

/** A member with its value; several values if a page leaves it open. */
interface Measured {
  member: Member;
  values: readonly number[];
}

type Asked = Extract<Roles, { kind: 'extreme' }>;

/** The members of a group that are, or may be, first or last by a measure. */
export function findExtreme(asked: Asked, of: Group, { catalog }: Sources): Extreme {
  const { end, measure, place, reach, per } = asked;
  const sign = end === 'highest' ? 1 : -1;
  const measured = (members: readonly Member[]): Measured[] =>
    members.map((member) => ({
      member,
      values: valuesOf(catalog, member, measure).map((value) => sign * value),
    }));
  const parts = per ? partsBy(divide(of.members, per, catalog), reach).map(measured) : [measured(of.members)];
  const found = parts.map((part) => {
    const known = part.filter(({ values }) => values.length > 0);
    return reach === 'all' ? inOrder(part) : wanted(known, asked);
  });
  const open = found.flatMap((part) =>
    part.length > 1 && reach !== 'all' ? part.filter(({ values }) => values.length > 1) : [],
  );
  const unknown = measured(of.members).filter(({ values }) => values.length === 0);
  return {
    kind: 'extreme',
    members: distinct(found.flat().map(({ member }) => member)),
    of,
    end,
    measure,
    place,
    reach,
    per,
    open: distinct(open.map(({ member }) => member)),
    unknown: unknown.map(({ member }) => member),
  };
}

/** The members of each division; with reach "all", also those in no division. */
function partsBy({ divisions, open, unknown }: Divided, reach: Asked['reach']): (readonly Member[])[] {
  const parts = divisions.map(({ members }) => members);
  return reach === 'all' ? [...parts, open, unknown] : parts;
}

/** All members, the greatest value first, those without a value last. */
function inOrder(measured: readonly Measured[]): readonly Measured[] {
  const greatest = ({ values }: Measured): number => Math.max(Number.NEGATIVE_INFINITY, ...values);
  return measured.toSorted((a, b) => Math.sign(greatest(b) - greatest(a)) || 0);
}

/** The members at a place; with a reach, those up to it. */
function wanted(measured: readonly Measured[], { place, reach }: Asked): readonly Measured[] {
  let rest = measured;
  let found = firstOf(rest);
  const all = [...found];
  const isEnough = (at: number): boolean => (reach === 'roles' ? all.length >= place : at >= place);
  for (let at = 1; !isEnough(at) && rest.length > 0; at++) {
    const before = found;
    rest = rest.filter((each) => !before.includes(each));
    found = firstOf(rest);
    all.push(...found);
  }
  return reach ? all : found;
}

/** Those that may be first: their greatest value is not below the least value of any other. */
export function firstOf<Each extends { values: readonly number[] }>(
  measured: readonly Each[],
): readonly Each[] {
  const sure = Math.max(...measured.map(({ values }) => Math.min(...values)));
  return measured.filter(({ values }) => Math.max(...values) >= sure);
}
