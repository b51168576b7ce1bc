import { ALL, atGrade, isSet, partsOf, where } from '../../queries/build.js';
import type { Fact } from '../../queries/facts.js';
import type { Condition, Query, Roles } from '../../queries/query.js';

/** Groups that words describe. */
const DESCRIBED: ReadonlySet<Roles['kind']> = new Set(['where', 'both', 'less', 'between', 'extreme']);

/** Gives queries that ask the same one form. A list of roles that mention words becomes a search of their pages. */
export function normalised(query: Query): Query {
  if (query.kind === 'facts' && query.facts.length > 1 && query.facts.includes('title'))
    return normalised({ kind: 'list', roles: query.of, columns: query.facts });
  if (query.kind === 'facts' && query.facts.join() === 'overview' && isSet(query.of))
    return normalised({ kind: 'list', roles: query.of, columns: [] });
  if (query.kind === 'whether') return { ...query, claim: asOneCondition(query.claim) };
  // A list of those with the highest grade tells that grade.
  if (query.kind === 'facts' && query.facts.join() === 'grade' && isFirstByGrade(query.of))
    return normalised({ kind: 'list', roles: query.of, columns: [] });
  // Every comparison covers the long lists.
  if (query.kind === 'compare' && query.focus && LISTED.has(query.focus))
    return { kind: 'compare', sides: query.sides };
  if (query.kind === 'facts' && query.of.kind === 'where' && isChosenBy(query.of.condition, query.facts))
    return normalised({ kind: 'list', roles: query.of, columns: [] });
  if (query.kind === 'list' && query.columns.includes('title'))
    return { ...query, columns: query.columns.filter((fact) => fact !== 'title') };
  if (query.kind !== 'list' || query.columns.length > 0) return query;
  const { roles } = query;
  const sides = roles.kind === 'extreme' ? sidesOf(roles) : undefined;
  if (sides && roles.kind === 'extreme')
    return { kind: 'which', sides, end: roles.end, measure: roles.measure };
  if (roles.kind === 'both') {
    const [only, another] = roles.groups.filter(({ kind }) => kind !== 'all');
    return only && !another ? normalised({ ...query, roles: only }) : query;
  }
  if (roles.kind === 'reports' && roles.steps === 1 && DESCRIBED.has(roles.of.kind))
    return { ...query, roles: where(ALL, { kind: 'among', roles }) };
  if (roles.kind === 'reports' && roles.steps === 1)
    return { kind: 'facts', facts: ['direct_reports'], of: roles.of };
  if (roles.kind === 'managers' && roles.steps === 1)
    return { kind: 'facts', facts: ['reports_to'], of: roles.of };
  if (roles.kind === 'next' && roles.steps === 1)
    return { kind: 'facts', facts: ['next_step'], of: roles.of };
  if (roles.kind === 'previous' && roles.steps === 1)
    return { kind: 'facts', facts: ['previous_step'], of: roles.of };
  if (roles.kind !== 'where') return query;
  const { roles: among, condition } = roles;
  if (among.kind === 'all' && condition.kind === 'among') {
    const { roles: group } = condition;
    // Who manages a group is a list, not a fact of each member.
    if (
      (group.kind === 'managers' || group.kind === 'reports') &&
      group.steps === 1 &&
      (group.of.kind === 'all' || DESCRIBED.has(group.of.kind))
    )
      return query;
    return group.kind === 'managers' && group.steps === 1
      ? { kind: 'facts', facts: ['reports_to'], of: group.of }
      : normalised({ ...query, roles: group });
  }
  if (condition.kind === 'mentions')
    return {
      kind: 'statements',
      of: among,
      text: condition.text,
      ...(condition.only && { only: condition.only }),
    };
  return query;
}

/** "Grade 5 or 6" is one condition: it is true of a page that leaves open which of the two it is. */
function asOneCondition(claim: Condition): Condition {
  if (claim.kind !== 'or') return claim;
  const ranges = claim.conditions.flatMap((part) => (part.kind === 'grade' ? [part.ranges] : []));
  return ranges.length === claim.conditions.length ? atGrade(ranges.flat()) : claim;
}

function isFirstByGrade(roles: Roles): boolean {
  return (
    roles.kind === 'extreme' && roles.measure === 'grade' && roles.place === 1 && !roles.per && !roles.reach
  );
}

/** The highest of two roles is found by comparing them. */
function sidesOf({
  of,
  place,
  per,
  reach,
}: Extract<Roles, { kind: 'extreme' }>): readonly Roles[] | undefined {
  const isComparison = of.kind === 'either' && place === 1 && !per && !reach && of.groups.every(isSingle);
  return isComparison ? of.groups : undefined;
}

const isSingle = ({ kind }: Roles): boolean => kind === 'one' || kind === 'the' || kind === 'outsider';

/** "The family of every role in Partner Programs" is no question: the roles were chosen by it. */
function isChosenBy(condition: Condition, [fact, another]: readonly Fact[]): boolean {
  const chosenBy = fact === undefined ? undefined : CHOSEN_BY.get(fact);
  const isOfFact = (part: Condition): boolean => {
    if (part.kind === 'not') return isOfFact(part.condition);
    const isLevel = part.kind === 'level_bound' && (fact === 'level' || fact === 'grade');
    return part.kind === chosenBy || isLevel;
  };
  return another === undefined && partsOf(condition).some(isOfFact);
}

const LISTED: ReadonlySet<Fact> = new Set(['requirements', 'responsibilities', 'expectations']);

/** A department is chosen by its families. */
const CHOSEN_BY: ReadonlyMap<Fact, Condition['kind']> = new Map([
  ['family', 'family'],
  ['department', 'family'],
  ['level', 'level'],
  ['track', 'track'],
]);
