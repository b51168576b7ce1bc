import type { Role } from '../catalog/catalog.js';
import { ALL, and, partsOf, the, where } from '../queries/build.js';
import { evaluateRoles } from '../queries/evaluate-roles.js';
import { subjectOf, withSubject } from '../queries/map-roles.js';
import type { Condition, Query, Roles } from '../queries/query.js';
import type { Sources } from '../queries/sources.js';
import { stem } from '../text/stem.js';
import { contentWords } from '../text/title.js';

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
    case 'family_facts':
    case 'families':
    case 'meaning':
    case 'order':
      return overview(roles);
    default:
      return withSubject(query, roles) ?? overview(roles);
  }
}

/** The question with one condition in place of another of its kind; about one role, its counterpart there. */
export function swapped(
  query: Query,
  focus: Roles,
  condition: Condition,
  sources: Sources,
): Query | undefined {
  // Who was reached from a role and has no page has no counterpart: that role has.
  const origin = 'of' in focus ? focus.of : undefined;
  const reached = evaluateRoles(focus, sources).members;
  if (origin && reached.every(({ kind }) => kind === 'outsider'))
    return swapped(withSubject(query, origin) ?? query, origin, condition, sources);
  const members = reached;
  const [first] = members;
  const isOneLine = members.every(
    (each) => each.kind === 'role' && first?.kind === 'role' && each.role.family === first.role.family,
  );
  if (first?.kind === 'role' && isOneLine && !isListing(query)) {
    const counterpart = counterpartOf(first.role, condition, sources);
    return counterpart && askOfOthers(query, counterpart);
  }
  const roles = subjectOf(query);
  const rest =
    roles?.kind === 'where' ? partsOf(roles.condition).filter(({ kind }) => kind !== condition.kind) : [];
  const base = roles?.kind === 'where' ? roles.roles : ALL;
  return {
    kind: query.kind === 'count' ? 'count' : 'list',
    roles: where(base, and(condition, ...rest)),
    columns: [],
  } as Query;
}

function isListing(query: Query): boolean {
  return query.kind === 'list' || query.kind === 'count';
}

/**
 * The counterpart of a role in another family or level: for the Partner Program Manager, the Ecosystem Program Manager.
 */
function counterpartOf(role: Role, condition: Condition, { catalog }: Sources): Roles | undefined {
  const level = condition.kind === 'level' ? condition.levels : [role.level];
  const families = condition.kind === 'family' ? condition.families : [role.family.id];
  if (condition.kind !== 'level' && condition.kind !== 'family') return undefined;
  const there = catalog.roles.filter(
    (other) => families.includes(other.family.id) && level.includes(other.level),
  );
  const stemsOf = (title: string): string[] => contentWords(title).map(stem);
  const levelWords = new Set(stemsOf(role.level));
  const wanted = stemsOf(role.title).filter((word) => !levelWords.has(word));
  const shared = (other: Role): number => wanted.filter((word) => stemsOf(other.title).includes(word)).length;
  const most = Math.max(0, ...there.map(shared));
  const best = there.filter((other) => shared(other) === most);
  const roles = best.map(({ id }): Roles => ({ kind: 'one', role: id }));
  const [only, another] = roles;
  return another ? the({ kind: 'either', groups: roles }) : only;
}
