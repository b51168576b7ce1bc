import type { Catalog, Role } from '../../catalog/catalog.js';
import { compareGrades } from '../../catalog/grade.js';
import { ladderOf, managementAbove, type Rung } from '../../catalog/ladder.js';
import { namedNext } from '../../catalog/relations.js';
import type { Climb, Climbed, Group } from '../group.js';
import { distinct, type Member, roleMember } from '../member.js';
import type { Roles } from '../query.js';
import type { Steps } from '../query-terms.js';

/** The rungs above a role, nearest first: those of its track, then those of management above the top of that track. */
export function rungsAbove(role: Role): Rung[] {
  const { grade } = role;
  if (grade === undefined) return [];
  const ladder = ladderOf(role);
  const own = ladder.filter((rung) => compareGrades(rung.grade, grade) > 0);
  const top = ladder.at(-1)?.grade ?? grade;
  return [...own, ...managementAbove(role).filter((rung) => compareGrades(rung.grade, top) > 0)];
}

/** The rungs below a role in its track, nearest first. */
export function rungsBelow(role: Role): Rung[] {
  const { grade } = role;
  if (grade === undefined) return [];
  return ladderOf(role)
    .filter((rung) => compareGrades(rung.grade, grade) < 0)
    .reverse();
}

/** Climbs so many rungs up or down from each member. The first role of a rung becomes the member; the others are `beside`. */
export function climb(
  { kind, steps }: Extract<Roles, { kind: 'next' | 'previous' }>,
  of: Group,
  catalog: Catalog,
): Climbed {
  const climbs: Climb[] = [];
  const silent: Climbed['silent'][number][] = [];
  for (const member of of.members) {
    const found = member.kind === 'role' ? climbsFrom(member.role, kind, steps, catalog) : [];
    climbs.push(...found);
    if (found.length === 0) silent.push({ member, because: reasonFor(member) });
  }
  return {
    kind,
    members: distinct(climbs.map(({ to }) => roleMember(to))),
    of,
    steps,
    climbs,
    silent,
  };
}

function climbsFrom(role: Role, kind: Climbed['kind'], steps: Steps, catalog: Catalog): Climb[] {
  const [named, ...others] = kind === 'next' && steps === 1 ? namedNext(catalog, role) : [];
  if (named) return [{ from: role, to: named, step: 1, beside: others }];
  const rungs = kind === 'next' ? rungsAbove(role) : rungsBelow(role);
  return rungs.flatMap(({ roles: [to, ...beside] }, at) =>
    steps === 'all' || steps === at + 1 ? [{ from: role, to, step: at + 1, beside }] : [],
  );
}

function reasonFor(member: Member): Climbed['silent'][number]['because'] {
  if (member.kind === 'outsider') return 'no_page';
  return member.role.grade === undefined ? 'no_grade' : 'end_of_ladder';
}
