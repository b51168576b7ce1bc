import { ALL, partsOf, where } from '../../queries/build.js';
import { evaluateRoles } from '../../queries/evaluate-roles.js';
import { subjectOf, withSubject } from '../../queries/map-roles.js';
import { keysOf, memberKey } from '../../queries/member.js';
import type { Query, Roles } from '../../queries/query.js';
import type { Sources } from '../../queries/sources.js';
import { titleKey } from '../../text/title.js';
import { SINGLE } from './several.js';

export function overview(of: Roles): Query {
  return { kind: 'facts', facts: ['overview'], of };
}

/** The last question, asked about other roles. A list is about a group, so a single role gets an overview instead. */
export function askOfOthers(query: Query, roles: Roles): Query | undefined {
  const isGroup = ['where', 'all', 'either', 'less', 'reports'].includes(roles.kind);
  switch (query.kind) {
    case 'list':
    case 'count':
    case 'groups':
    case 'summary':
      return isGroup ? withSubject(query, roles) : overview(roles);
    case 'compare': {
      const [first] = query.sides;
      const isSide = query.sides.some((side) => JSON.stringify(side) === JSON.stringify(roles));
      if (isSide) return overview(roles);
      // "Roles that report to the VP" is a question of its own, and no side.
      if (isGroup) return undefined;
      return first ? { ...query, sides: [first, roles] } : undefined;
    }
    case 'steps':
    case 'distance':
      return JSON.stringify(query.from) === JSON.stringify(roles) ? overview(roles) : { ...query, to: roles };
    case 'family_facts':
    case 'families':
    case 'meaning':
    case 'order':
      return overview(roles);
    default:
      return withSubject(query, inPlaceOf(subjectOf(query), roles)) ?? overview(roles);
  }
}

/** "And for the Partner Specialist?" after the grade of somebody's manager is about the manager of the Partner Specialist. */
function inPlaceOf(subject: Roles | undefined, roles: Roles): Roles {
  if (!subject || !SINGLE.has(roles.kind)) return roles;
  const isReached = subject.kind === 'managers' || subject.kind === 'next' || subject.kind === 'previous';
  return isReached && SINGLE.has(subject.of.kind) ? { ...subject, of: inPlaceOf(subject.of, roles) } : roles;
}

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
