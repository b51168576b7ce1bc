import {
  atGrade,
  atLevel,
  either,
  inFamily,
  isSet,
  onTrack,
  or,
  reports,
  stating,
  where,
} from '../../queries/build.js';
import { evaluate } from '../../queries/evaluate.js';
import { subjectOf } from '../../queries/map-roles.js';
import { aloneOf } from '../../queries/member.js';
import type { Condition, Query, QueryOf, Roles } from '../../queries/query.js';
import type { Division } from '../../queries/results/divide.js';
import type { Sources } from '../../queries/sources.js';
import { hasMembers } from './introduced.js';

/**
 * The roles that follow-ups are about. After a search among many, those that were found; after one among a few named
 * roles, the named ones; after the family with the most roles, its roles.
 */
export function focusOf(query: Query, sources: Sources): Roles | undefined {
  if (query.kind === 'best_group') return membersOfBest(query, sources);
  if (query.kind === 'list' && query.limit !== undefined) return shownBy(query, sources);
  // Between two roles nobody may stand. Then the two are what was spoken of.
  if (query.kind === 'list' && query.roles.kind === 'between' && !hasMembers(query.roles, sources))
    return either(query.roles.from, query.roles.to);
  if (query.kind !== 'statements' || query.of.kind === 'either' || !isSet(query.of)) return subjectOf(query);
  const { of, text, only } = query;
  return where(of, { kind: 'mentions', text, ...(only && { only }) });
}

/** After "name three directors", those three. */
function shownBy(query: QueryOf<'list'>, sources: Sources): Roles {
  const result = evaluate(query, sources);
  const shown = result.kind === 'list' ? result.shown : undefined;
  return shown ? either(...shown.map(aloneOf)) : query.roles;
}

function membersOfBest(query: QueryOf<'best_group'>, sources: Sources): Roles {
  const result = evaluate(query, sources);
  const best = result.kind === 'best_group' ? result.best : [];
  const shared = best.map(({ division }) => conditionOf(division));
  return shared.length === 0 ? query.of : where(query.of, or(...shared));
}

/** What all roles of one row of a table have in common. */
export function conditionOf({ shared }: Division): Condition {
  switch (shared.kind) {
    case 'grade':
      return atGrade([{ from: shared.grade, to: shared.grade }]);
    case 'family':
      return inFamily([shared.family.id]);
    case 'department':
      return stating('department', shared.department);
    case 'location':
      return stating('location', shared.location);
    case 'level':
      return atLevel([shared.level]);
    case 'track':
      return onTrack(shared.track);
    case 'manager':
      return { kind: 'among', roles: reports(aloneOf(shared.manager)) };
  }
}
