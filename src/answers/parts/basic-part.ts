import type { ManagerRef, RoleRef } from '../role-ref.js';
import { nowCalled, withGrade } from '../wording.js';
import { gradeColumn } from './build-parts.js';
import { type Cell, cellText, gradeCell } from './cell.js';
import type {
  Branch,
  ChainPart,
  ChainStep,
  LadderPart,
  ListPart,
  Part,
  TablePart,
  TreePart,
} from './part.js';

/** The parts that every surface can draw. */
export type BasicPart = Exclude<Part, LadderPart | ChainPart | TreePart>;

/** Turns a ladder into a table, and a chain or a tree into a list, for surfaces that cannot draw such parts. */
export function basicPart(part: Part): BasicPart {
  switch (part.kind) {
    case 'ladder':
      return ladderTable(part);
    case 'chain':
      return chainList(part);
    case 'tree':
      return treeList(part);
    case 'table':
      return withoutSameness(part);
    default:
      return part;
  }
}

function ladderTable({ caption, rungs, here }: LadderPart): TablePart {
  const roles = rungs.flatMap((rung) => rung.roles);
  const at = roles.findIndex(({ id }) => id === here);
  return {
    kind: 'table',
    caption,
    columns: [gradeColumn(roles), 'Role'],
    rows: roles.map((role) => [gradeCell(role), { kind: 'role', role }]),
    ...(at >= 0 && { here: at }),
  };
}

/** Drops the columns of a table of roles that are equal in all rows, unless asked for. If one column is left, makes it a list. */
function withoutSameness(part: TablePart): BasicPart {
  const { columns, rows, caption, asked = [] } = part;
  const [first = []] = rows;
  if (rows.length < 2 || !first.some(({ kind }) => kind === 'role')) return part;
  const kept = columns.map(
    (_, at) =>
      asked.includes(at) ||
      ALWAYS_SHOWN.has(first[at]?.kind) ||
      new Set(rows.map((row) => textAt(row, at))).size > 1,
  );
  const keptIn = <Value>(values: readonly Value[]): Value[] => values.filter((_, at) => kept[at]);
  const shown = { ...part, columns: keptIn(columns), rows: rows.map(keptIn) };
  if (shown.columns.length > 1 || part.sortable) return shown;
  return {
    kind: 'list',
    heading: caption,
    items: rows.map((row) => textAt(keptIn(row), 0)),
    ...(part.further && { further: part.further }),
  };
}

/** The kinds of cells to keep even if they are equal in all rows. */
const ALWAYS_SHOWN: ReadonlySet<Cell['kind'] | undefined> = new Set(['role', 'roles', 'count']);

function textAt(row: readonly Cell[], at: number): string {
  const cell = row[at];
  return cell ? cellText(cell) : '';
}

/** The managers of a role, the highest first, and the role at the end. */
function chainList({ heading, from, steps }: ChainPart): ListPart {
  const pages = new Set(steps.map(({ page }) => page));
  const items = [...steps.map((step) => stepText(step, pages)).toReversed(), from.title];
  return { kind: 'list', heading, items, indents: items.map((_, at) => at), here: items.length - 1 };
}

/** Names the page only if the chain comes from several pages. */
function stepText({ manager, page, typically }: ChainStep, pages: ReadonlySet<string>): string {
  const remarks = [...(typically ? ['typically'] : []), ...(pages.size > 1 ? [`says the page ${page}`] : [])];
  return [managerText(manager), ...remarks].join(', ');
}

function managerText({ title, role, renamed }: ManagerRef): string {
  if (!role) return `${title} (not in the catalogue)`;
  return renamed ? `${title}, ${nowCalled(renamed)}` : title;
}

function treeList({ heading, manager, branches }: TreePart): ListPart {
  const isMixed = rolesIn(branches).some(({ family }) => family !== manager.role?.family);
  const lines = branches.flatMap((branch) => branchLines(branch, isMixed));
  return {
    kind: 'list',
    heading,
    items: lines.map(({ text }) => text),
    ...(lines.some(({ indent }) => indent > 0) && { indents: lines.map(({ indent }) => indent) }),
  };
}

function rolesIn(branches: readonly Branch[]): RoleRef[] {
  return branches.flatMap(({ role, branches: below = [] }) => [role, ...rolesIn(below)]);
}

/** A branch, then the branches below it, each indented one step more. */
function branchLines(
  { role, typically, otherManagers, branches = [] }: Branch,
  isMixed: boolean,
  indent = 0,
): { text: string; indent: number }[] {
  const line = [
    withGrade(role),
    // If all roles are in the manager's family, no line needs to name it.
    ...(isMixed ? [role.family] : []),
    ...(typically ? ['typically'] : []),
    ...(otherManagers ? ['one of several managers its page names'] : []),
  ];
  return [
    { text: line.join(', '), indent },
    ...branches.flatMap((branch) => branchLines(branch, isMixed, indent + 1)),
  ];
}
