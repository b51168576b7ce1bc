import { isSameValue } from '../../../collections.js';
import { and, listOf, partsOf, rolesInFamily, where } from '../../../queries/build.js';
import { mapRoles, subjectOf } from '../../../queries/map-roles.js';
import type { Query, Roles } from '../../../queries/query.js';
import type { Sources } from '../../../queries/sources.js';
import type { Edit } from '../edit.js';
import { hasMembers } from '../introduced.js';
import { familyOf } from '../referents.js';
import { isTable, SINGLE } from '../several.js';
import { isOfWork } from './ask-of-others.js';
import { besideCondition, isKind } from './beside-condition.js';

/** A question about a job family as a whole, such as its ladder, as a list of its roles; any other as it is. */
export function asListOfFamily(query: Query, sources: Sources): Query {
  if (query.kind === 'family_facts') {
    const roles = subjectOf(query);
    return roles ? listOf(roles) : query;
  }
  const isLadder = query.kind === 'facts' && query.facts.join() === 'career_ladder';
  const { family } = isLadder ? familyOf(query.of, sources) : {};
  return family === undefined ? query : listOf(rolesInFamily([family]));
}

/**
 * A short question about all roles, asked of the family in the last question. "Managers" after the roles in Partner
 * Programs means those in Partner Programs. Undefined where only the kind of role was asked for.
 */
export function ofFamily(
  { query: asked, isOfSome }: Extract<Edit, { kind: 'ask_of_family' }>,
  last: Query,
  sources: Sources,
): Query | undefined {
  const query = asListOfFamily(found(last), sources);
  const scope = scopeOf(query);
  if (!scope) return undefined;
  const parts = partsOf(scope.condition);
  // After the managers of all families, "directors" are of all families, too.
  if (parts.every(isKind)) return undefined;
  const within = (roles: Roles): Roles | undefined => {
    if (roles.kind === 'all') return scope;
    if (roles.kind !== 'where' || roles.roles.kind !== 'all') return undefined;
    return where(scope.roles, and(roles.condition, ...besideCondition(parts, roles.condition)));
  };
  const ofScope = mapRoles(asked, within);
  // "The nurses", after the roles in Pharmacy, are another topic. "Managers" there may be none.
  const subject = subjectOf(ofScope);
  const mayBeOther = isOfSome || asksOfWork(asked);
  if (mayBeOther && subject && hasMembers(scope, sources) && !hasMembers(subject, sources)) return undefined;
  // "Managers?" after a number of roles asks for their number.
  const isCounted = query.kind === 'count' && query.per === undefined && ofScope.kind === 'list';
  // "List the managers" after their number lists them.
  const isNew = ofScope.kind === 'list' && !isSameValue(ofScope.roles, scope);
  return isCounted && isNew && ofScope.roles.kind !== 'extreme'
    ? { kind: 'count', roles: ofScope.roles }
    : ofScope;
}

/** The group that a question was about, whose roles share a condition. */
function scopeOf(query: Query): Extract<Roles, { kind: 'where' }> | undefined {
  const isOfRoles = query.kind === 'list' || query.kind === 'count' || isTable(query);
  const about = isOfRoles ? subjectOf(query) : undefined;
  // After the highest role of a family, the topic is still that family.
  const scope = about?.kind === 'extreme' ? about.of : about;
  // What one role needs is no group to choose from.
  return scope?.kind === 'where' && !SINGLE.has(scope.roles.kind) ? scope : undefined;
}

function asksOfWork(query: Query): boolean {
  const roles = subjectOf(query);
  return roles?.kind === 'where' && partsOf(roles.condition).some(isOfWork);
}

/** A search of pages as a list of the roles that it found. */
function found(query: Query): Query {
  if (query.kind !== 'statements') return query;
  const { of, text, only } = query;
  return listOf(where(of, { kind: 'mentions', text, ...(only && { only }) }));
}
