import type { Role } from '../../../catalog/catalog.js';
import { reportingPaths } from '../../../catalog/relations.js';
import type { Group } from '../../../queries/group.js';
import type { Roles } from '../../../queries/query.js';
import type { AboveOrBelow, Steps } from '../../../queries/query-terms.js';
import { findFact } from '../../facts/find-fact.js';
import type { Finding } from '../../finding.js';
import type { World } from '../../found.js';
import { theTitle } from '../../wording.js';
import { originsOf, rolesOf } from '../members.js';
import type { Deciding } from './deciding.js';

/** Where a role stands on a reporting line with another one. */
export function decidingLine(
  group: Extract<Roles, { kind: 'reports' | 'managers' }>,
  role: Role,
  mentioned: readonly Group[],
  world: World,
): Deciding | undefined {
  const origins = mentioned.flatMap((each) => rolesOf(originsOf(each)));
  const [first, another] = origins;
  const isAbove = (about: Role): boolean =>
    group.kind === 'managers' && managersOf(about, group.steps, world).includes(role);
  // Of several roles, show one that this role manages. To show one that it does not manage would prove nothing.
  const about = another ? origins.find(isAbove) : first;
  if (!about) return undefined;
  if (group.steps !== 1)
    return group.kind === 'reports'
      ? { predicate: lineBetween(role, about, 'below', world) }
      : { predicate: lineBetween(about, role, 'above', world) };
  const found = findFact(world.catalog, about, 'reports_to');
  return { predicate: managesOrNot(role, about, found), ...(found.notes && { notes: found.notes }) };
}

/** The managers so many steps above a role on its reporting lines; all of them for "all". */
function managersOf(role: Role, steps: Steps, { catalog }: World): readonly (Role | undefined)[] {
  const paths = reportingPaths(catalog, role);
  return paths.flatMap((path) =>
    (steps === 'all' ? path : path.slice(steps - 1, steps)).map((each) => each.role),
  );
}

/** "is below the Head Chef: Cook → Sous Chef → Head Chef" */
function lineBetween(lower: Role, upper: Role, side: AboveOrBelow, { catalog }: World): string {
  const other = side === 'below' ? upper : lower;
  const path = reportingPaths(catalog, lower).find((managers) => managers.some(({ role }) => role === upper));
  if (!path) return `is not ${side} ${theTitle(other.title)} on any reporting line that pages state`;
  const between = path
    .slice(
      0,
      path.findIndex(({ role }) => role === upper),
    )
    .map(({ title }) => title);
  return `is ${side} ${theTitle(other.title)}: ${[lower.title, ...between, upper.title].join(' → ')}`;
}

function managesOrNot(role: Role, about: Role, { lines, roles = [] }: Finding): string {
  if (roles.includes(role)) return `is the manager whom the page names for the ${about.title}`;
  const [line] = lines;
  return line ? `is not named as manager of the ${about.title}, which ${line.predicate}` : '';
}
