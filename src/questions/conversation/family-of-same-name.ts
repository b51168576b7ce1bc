import { ALL, partsOf, where } from '../../queries/build.js';
import { evaluateRoles } from '../../queries/evaluate-roles.js';
import { subjectOf } from '../../queries/map-roles.js';
import { keysOf, memberKey } from '../../queries/member.js';
import type { Query, Roles } from '../../queries/query.js';
import type { Sources } from '../../queries/sources.js';
import { titleKey } from '../../text/title.js';

/**
 * The family of a name that one of its roles has as well, where the last question was about the roles of a family. "And
 * Legal Counsel?" after the roles in Paralegal is about those in Legal Counsel.
 */
export function familyOfSameName(query: Query, roles: Roles, sources: Sources): Roles {
  const subject = subjectOf(query);
  if (roles.kind !== 'one' || subject?.kind !== 'where') return roles;
  const parts = partsOf(subject.condition);
  const role = sources.catalog.roleById.get(roles.role);
  if (!role || !parts.some(({ kind }) => kind === 'family')) return roles;
  const isSameName = titleKey(role.title) === titleKey(role.family.name);
  // One of the list that is told is meant as a role.
  const isTold = keysOf(evaluateRoles(subject, sources).members).has(memberKey({ kind: 'role', role }));
  if (!isSameName || isTold) return roles;
  const others = parts.filter(({ kind }) => kind !== 'family');
  return [{ kind: 'family' as const, families: [role.family.id] }, ...others].reduce(where, ALL as Roles);
}
