import type { Role } from '../../../catalog/catalog.js';
import { INFERABLE } from '../../../catalog/inferable.js';
import { successorOf } from '../../../catalog/relations.js';
import { partsOf } from '../../../queries/build.js';
import type { Fact } from '../../../queries/facts.js';
import type { Group } from '../../../queries/group.js';
import type { Roles } from '../../../queries/query.js';
import type { Measure } from '../../../queries/query-terms.js';
import type { Finding, Line } from '../../finding.js';
import { firstOfMany } from '../../first-of-many.js';
import type { World } from '../../found.js';
import { inferredNotes } from '../../inferred-note.js';
import { gradeColumn, tableEach } from '../../parts/build-parts.js';
import { gradeCell, roleCell, textCell } from '../../parts/cell.js';
import { pagesOf } from '../../sources.js';
import { cellFor, factName } from '../fact-table.js';
import { originsOf, rolesOf } from '../members.js';
import { isChosen } from './list-line.js';

/** The columns beside the usual ones: facts that were asked for, and facts by which the roles were chosen. */
interface Columns {
  asked?: readonly Fact[];
  chosenBy: readonly Fact[];
}

/** Roles in a table under a line. */
export function findRoleList(
  roles: readonly Role[],
  line: Line,
  { asked = [], chosenBy }: Columns,
  world: World,
): Finding {
  const sources = pagesOf(firstOfMany(roles));
  const facts = [...new Set([...asked, ...chosenBy])].filter((fact) => fact !== 'grade');
  const hasReplaced = roles.some((role) => successorOf(world.catalog, role));
  const hasFamily = sources.length > 1 && !facts.includes('family');
  const names = [
    gradeColumn(roles),
    'Role',
    ...(hasFamily ? ['Job family'] : []),
    ...facts.map((fact) => factName(fact, world)),
    ...(hasReplaced ? ['Replaced by'] : []),
  ];
  const table = tableEach('Roles', names, roles, (role) => [
    gradeCell(role),
    roleCell(role),
    ...(hasFamily ? [textCell(role.family.name)] : []),
    ...facts.map((fact) => cellFor(fact, world)(role)),
    ...(hasReplaced ? [textCell(successorOf(world.catalog, role)?.title ?? '')] : []),
  ]);
  const before = names.length - facts.length - (hasReplaced ? 1 : 0);
  const wanted = asked.map((fact) => (fact === 'grade' ? 0 : before + facts.indexOf(fact)));
  const part = { ...table, ...(wanted.length > 0 && { asked: wanted }), sortable: true };
  return { outcome: 'answered', lines: [line], parts: [part], sources };
}

/** The facts by which the roles of a list were chosen and that the usual columns lack, such as owner and review. */
export function columnsChosenBy(roles: Roles): Fact[] {
  if (roles.kind === 'extreme')
    return roles.reach === 'roles' || roles.reach === 'all'
      ? [...countedFact(roles.measure), ...groupedFact(roles)]
      : [];
  const parts = roles.kind === 'where' ? partsOf(roles.condition) : [];
  return parts.flatMap((part): Fact[] => {
    if (part.kind === 'review') return ['owner', 'review'];
    if (part.kind === 'named') return part.fact === 'owner' ? ['owner', 'review'] : [part.fact];
    return part.kind === 'measure' || part.kind === 'beyond' ? countedFact(part.measure) : [];
  });
}

/** The grouping of a list in order, as a column. */
function groupedFact({ per, reach }: Extract<Roles, { kind: 'extreme' }>): Fact[] {
  if (reach !== 'all' || per === undefined) return [];
  return [per === 'manager' ? 'reports_to' : per];
}

function countedFact(measure: Measure): Fact[] {
  return measure === 'requirements' || measure === 'responsibilities' ? [measure] : [];
}

/** Notes which of the facts that select a group were inferred, since the page does not state them. */
export function notesOnInferred(selection: Roles, roles: readonly Role[]): string[] {
  if (selection.kind !== 'where') return [];
  const parts = partsOf(selection.condition);
  return inferredNotes(
    roles,
    INFERABLE.filter((fact) => parts.some(({ kind }) => kind === fact)),
  );
}

/** The roles that a group was reached from, and those in its condition. */
export function rolesAround(group: Group): Role[] {
  const mentioned = group.kind === 'where' ? group.mentioned : [];
  return [...mentioned.flatMap(({ members }) => rolesOf(members)), ...originRoles(group)];
}

/** The roles from which a group was reached, unless it was chosen by a condition. */
export function originRoles(group: Group): Role[] {
  return isChosen(group) ? [] : rolesOf(originsOf(group));
}
