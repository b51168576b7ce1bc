import type { Fact } from './facts.js';
import type { Condition, Grouping, Query, Roles, Steps } from './query.js';

/** A group narrowed by a condition; conditions one after the other are one, in a fixed order. */
export function where(roles: Roles, condition: Condition): Roles {
  const such = isSuch(condition);
  if (roles.kind !== 'where') return { kind: 'where', roles, condition: such };
  return { kind: 'where', roles: roles.roles, condition: and(roles.condition, such) };
}

/** A condition in its shortest form: to be among the directors is to be a director. */
function isSuch(condition: Condition): Condition {
  if (condition.kind !== 'among' || condition.roles.kind !== 'where') return condition;
  return condition.roles.roles.kind === 'all' ? condition.roles.condition : condition;
}

/** Both conditions; in a fixed order, so that the order in which somebody says them does not matter. */
export function and(...conditions: readonly Condition[]): Condition {
  return joined('and', conditions);
}

/** Either condition. */
export function or(...conditions: readonly Condition[]): Condition {
  return joined('or', conditions);
}

export function not(condition: Condition): Condition {
  return condition.kind === 'not' ? condition.condition : { kind: 'not', condition };
}

function joined(kind: 'and' | 'or', conditions: readonly Condition[]): Condition {
  const flat = conditions.flatMap((each) => (each.kind === kind ? each.conditions : [each]));
  const byText = new Map(flat.map((each) => [JSON.stringify(each), each]));
  const sorted = [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
  const [only, another] = sorted;
  return only && !another ? only : { kind, conditions: sorted };
}

/** One group of the members of several. */
export function either(...groups: readonly Roles[]): Roles {
  const flat = groups.flatMap((each) => (each.kind === 'either' ? each.groups : [each]));
  return { kind: 'either', groups: flat };
}

/** One role that a description names. */
export function the(of: Roles): Roles {
  return of.kind === 'one' || of.kind === 'the' || of.kind === 'outsider' || of.kind === 'unknown'
    ? of
    : { kind: 'the', of };
}

/** Whether words name a set, of whatever size, and no single role or a few by their names. */
export function isSet(roles: Roles): boolean {
  switch (roles.kind) {
    case 'one':
    case 'outsider':
    case 'the':
    case 'unknown':
      return false;
    case 'either':
      return roles.groups.some(isSet);
    case 'managers':
    case 'next':
    case 'previous':
      return roles.steps === 'all' || isSet(roles.of);
    default:
      return true;
  }
}

export const ALL: Roles = { kind: 'all' };

export const managers = (of: Roles, steps: Steps = 1): Roles => ({ kind: 'managers', of, steps });

export const reports = (of: Roles, steps: Steps = 1): Roles => ({ kind: 'reports', of, steps });

export const listOf = (roles: Roles, columns: readonly Fact[] = []): Query => ({
  kind: 'list',
  roles,
  columns,
});

export const factsOf = (of: Roles, ...asked: readonly Fact[]): Query => ({ kind: 'facts', facts: asked, of });

/** The parts of a condition that all must hold. */
export function partsOf(condition: Condition): readonly Condition[] {
  return condition.kind === 'and' ? condition.conditions : [condition];
}

/** Whether a grouping is by parts of the organisation. */
export function isUnit(grouping: Grouping): boolean {
  return grouping === 'family' || grouping === 'department';
}
