import { ALL, atGrade, factsOf, isSet, listOf, partsOf, where } from '../../queries/build.js';
import { DUTY_FACTS, type Fact } from '../../queries/facts.js';
import type { Condition, Query, QueryOf, Roles } from '../../queries/query.js';

/** Groups that words describe. */
const DESCRIBED: ReadonlySet<Roles['kind']> = new Set(['where', 'both', 'less', 'between', 'extreme']);

/** Gives queries that ask the same one form. A list of roles that mention words becomes a search of their pages. */
export function normalised(query: Query): Query {
  switch (query.kind) {
    case 'facts':
      return normalFacts(query);
    case 'list':
      return normalList(query);
    case 'whether':
      return { ...query, claim: asOneCondition(query.claim) };
    case 'compare':
      // Every comparison covers the long lists.
      return query.focus && DUTY_FACTS.has(query.focus) ? { kind: 'compare', sides: query.sides } : query;
    default:
      return query;
  }
}

/** Facts that a list of the roles shows as well become that list. */
function normalFacts(query: QueryOf<'facts'>): Query {
  const { facts, of } = query;
  if (facts.length > 1 && facts.includes('title'))
    return listOf(
      of,
      facts.filter((fact) => fact !== 'title'),
    );
  const asked = facts.join();
  const isOverviewOfSet = asked === 'overview' && isSet(of);
  // A list of those with the highest grade tells that grade.
  const isHighestGrade = asked === 'grade' && isFirstByGrade(of);
  const isKnown = of.kind === 'where' && isChosenBy(of.condition, facts);
  return isOverviewOfSet || isHighestGrade || isKnown ? normalised(listOf(of)) : query;
}

function normalList(query: QueryOf<'list'>): Query {
  const { roles, columns } = query;
  if (columns.includes('title')) return { ...query, columns: columns.filter((fact) => fact !== 'title') };
  // Only a list can leave members out.
  if (columns.length > 0 || query.limit !== undefined) return query;
  switch (roles.kind) {
    case 'extreme': {
      const sides = sidesOf(roles);
      return sides ? { kind: 'which', sides, end: roles.end, measure: roles.measure } : query;
    }
    case 'both': {
      const [only, another] = roles.groups.filter(({ kind }) => kind !== 'all');
      return only && !another ? normalised({ ...query, roles: only }) : query;
    }
    case 'reports':
      if (roles.steps !== 1) return query;
      return DESCRIBED.has(roles.of.kind)
        ? { ...query, roles: where(ALL, { kind: 'among', roles }) }
        : factsOf(roles.of, 'direct_reports');
    case 'managers':
      return roles.steps === 1 ? factsOf(roles.of, 'reports_to') : query;
    case 'next':
      return roles.steps === 1 ? factsOf(roles.of, 'next_step') : query;
    case 'previous':
      return roles.steps === 1 ? factsOf(roles.of, 'previous_step') : query;
    case 'where':
      return normalListWhere(query, roles);
    default:
      return query;
  }
}

function normalListWhere(
  query: QueryOf<'list'>,
  { roles: among, condition }: Extract<Roles, { kind: 'where' }>,
): Query {
  if (among.kind === 'all' && condition.kind === 'among') return normalListAmong(query, condition.roles);
  if (condition.kind !== 'mentions') return query;
  const { text, only } = condition;
  return { kind: 'statements', of: among, text, ...(only && { only }) };
}

/** All roles that are in a group are that group. */
function normalListAmong(query: QueryOf<'list'>, group: Roles): Query {
  const isOneStep = (group.kind === 'managers' || group.kind === 'reports') && group.steps === 1;
  // Who manages a group is a list, not a fact of each member.
  if (isOneStep && (group.of.kind === 'all' || DESCRIBED.has(group.of.kind))) return query;
  if (isOneStep && group.kind === 'managers') return factsOf(group.of, 'reports_to');
  return normalised({ ...query, roles: group });
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
    return part.kind === chosenBy || (part.kind === 'named' && part.fact === fact) || isLevel;
  };
  return another === undefined && partsOf(condition).some(isOfFact);
}

/** A department is chosen by its families. */
const CHOSEN_BY: ReadonlyMap<Fact, Condition['kind']> = new Map([
  ['family', 'family'],
  ['department', 'family'],
  ['level', 'level'],
  ['track', 'track'],
]);
