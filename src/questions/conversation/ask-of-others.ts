import { subjectOf, withSubject } from '../../queries/map-roles.js';
import type { Query, Roles } from '../../queries/query.js';
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
