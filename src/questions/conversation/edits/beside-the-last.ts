import { isSameValue } from '../../../collections.js';
import { either, listOf, next, previous } from '../../../queries/build.js';
import { evaluateRoles } from '../../../queries/evaluate-roles.js';
import type { Fact } from '../../../queries/facts.js';
import { subjectOf } from '../../../queries/map-roles.js';
import { aloneOf } from '../../../queries/member.js';
import type { Query, Roles } from '../../../queries/query.js';
import type { End } from '../../../queries/query-terms.js';
import type { Sources } from '../../../queries/sources.js';
import type { Conversation } from '../conversation.js';
import { alone, SINGLE } from '../several.js';

/** Two single roles that the last question put beside each other, the first one first. */
function endsOf(query: Query): readonly [Roles, Roles] | undefined {
  const ends =
    'sides' in query
      ? query.sides
      : query.kind === 'steps' || query.kind === 'distance'
        ? [query.from, query.to]
        : [];
  const [from, to, another] = ends;
  return from && to && !another && ends.every(({ kind }) => SINGLE.has(kind)) ? [from, to] : undefined;
}

/**
 * "What is new": what the second of two roles adds to the first, the next role to this one, or a role to the one before
 * it.
 */
export function whatIsNew(
  { query, introduced }: Conversation,
  sources: Sources,
  isMissing?: true,
): Query | undefined {
  if (!query) return undefined;
  const ends = endsOf(query);
  // After which of two is higher, it is that one.
  const isFirst = query.kind === 'which' && isSameValue(ends?.[0], introduced);
  if (ends) return { kind: 'common', of: ends[isFirst ? 0 : 1], without: ends[isFirst ? 1 : 0] };
  const of = subjectOf(query);
  if (!of || query.kind !== 'facts') return undefined;
  if (query.facts.join() === 'next_step')
    return { kind: 'common', of: alone(next(of), sources), without: of };
  // Only on the way to another role does somebody lack what that one has.
  if (isMissing) return undefined;
  if (of.kind === 'next') return { kind: 'common', of: alone(of, sources), without: of.of };
  return SINGLE.has(of.kind) ? { kind: 'common', of, without: previous(of) } : undefined;
}

/** "The other way round": the last comparison, way or difference with its ends exchanged. */
export function turned(query: Query): Query | undefined {
  switch (query.kind) {
    case 'compare':
      return { ...query, sides: query.sides.toReversed() };
    case 'steps':
    case 'distance':
      return { ...query, from: query.to, to: query.from };
    case 'whether': {
      const { of, claim } = query;
      return claim.kind === 'beyond' && SINGLE.has(of.kind) && SINGLE.has(claim.than.kind)
        ? { ...query, of: claim.than, claim: { ...claim, than: of } }
        : undefined;
    }
    case 'common':
      return query.without && { ...query, of: query.without, without: query.of };
    default:
      return undefined;
  }
}

/** The last role beside another one. After a comparison, it is the first of its sides. */
export function compareWith(
  roles: Roles,
  query: Query,
  focus: Roles,
  fact: Fact | undefined,
): Query | undefined {
  const [first = focus] = 'sides' in query ? query.sides : [];
  return roles.kind !== 'either' && !isSameValue(first, roles)
    ? { kind: 'compare', sides: [first, roles], ...(fact && { focus: fact }) }
    : undefined;
}

/** "How many levels is that", after the way to another role, or after whether one is higher than another. */
export function distanceIn(asked: Query, query: Query): Query | undefined {
  const [by] = asked.kind === 'groups' ? asked.by : [];
  const along = by === 'level' ? 'levels' : by === 'grade' ? 'grades' : undefined;
  const ends = endsOf(query) ?? endsOfClaim(query);
  return along && ends && { kind: 'distance', from: ends[0], to: ends[1], along };
}

/** The two single roles of a question whether one is higher than the other. */
function endsOfClaim(query: Query): readonly [Roles, Roles] | undefined {
  const than = query.kind === 'whether' && query.claim.kind === 'beyond' ? query.claim.than : undefined;
  const of = than && subjectOf(query);
  return of && SINGLE.has(of.kind) && SINGLE.has(than.kind) ? [of, than] : undefined;
}

/** "Which levels are between": the roles between the two, or those of a list that are neither its first nor its last. */
export function betweenThem(query: Query, sources: Sources): Query | undefined {
  const ends = endsOf(query);
  if (ends) return listOf({ kind: 'between', from: ends[0], to: ends[1] });
  if (query.kind !== 'which') return undefined;
  const of = either(...query.sides);
  const end = (at: End): Roles => ({ kind: 'extreme', of, end: at, measure: query.measure, place: 1 });
  const without = either(end('lowest'), end('highest'));
  const left = evaluateRoles({ kind: 'less', roles: of, without }, sources).members.map(aloneOf);
  return left.length > 0 ? listOf(either(...left)) : undefined;
}
