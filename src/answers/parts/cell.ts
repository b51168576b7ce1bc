import type { Role } from '../../catalog/catalog.js';
import { capital, listed } from '../../text/prose.js';
import { type Graded, type ManagerRef, type RoleRef, roleRef } from '../role-ref.js';
import { gradeLabelOf, gradeOf } from '../wording.js';

/** One value in a table, a comparison or a list of facts. */
export type Cell =
  | { kind: 'text'; text: string }
  | { kind: 'count'; count: number }
  | { kind: 'track'; track: Role['track'] }
  | ({ kind: 'grade' } & Graded)
  | { kind: 'role'; role: RoleRef }
  | { kind: 'roles'; roles: readonly RoleRef[] }
  /** Several managers mean "either", or "both" with `toAll`. An empty list means that the page names none. */
  | { kind: 'reporting_line'; managers: readonly ManagerRef[]; typically: boolean; toAll?: boolean };

export function textCell(text: string): Cell {
  return { kind: 'text', text };
}

export function gradeCell({ grade, openGrades, gradeName }: Graded): Cell {
  return { kind: 'grade', grade, openGrades, ...(gradeName && { gradeName }) };
}

export function roleCell(role: Role): Cell {
  return { kind: 'role', role: roleRef(role) };
}

export function trackCell({ track }: Role): Cell {
  return { kind: 'track', track };
}

/** The text of a cell under the name of its column: "8". */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'count':
      return String(cell.count);
    case 'track':
      return capital(cell.track);
    case 'grade':
      return gradeText(cell);
    case 'role':
      return cell.role.title;
    case 'roles':
      return listed(cell.roles.map(({ title }) => title));
    case 'reporting_line':
      return reportingLine(cell.managers, cell.typically, cell.toAll);
  }
}

/** The text of a cell in a table, which has little space. */
export function shortText(cell: Cell): string {
  if (cell.kind !== 'track') return cellText(cell);
  return cell.track === 'management' ? 'Mgr' : 'IC';
}

/** The text of a cell without the name of its column: "Grade 8". */
export function phraseOf(cell: Cell): string {
  return cell.kind === 'grade' ? capital(gradeOf(cell)) : cellText(cell);
}

function gradeText(cell: Graded): string {
  return gradeLabelOf(cell) ?? 'Not stated';
}

function reportingLine(
  managers: readonly ManagerRef[],
  typically: boolean,
  toAll: boolean | undefined,
): string {
  if (managers.length === 0) return 'Not stated';
  const titles = managers.map(({ title, role }) => `${title}${role ? '' : ' (outside the catalogue)'}`);
  return `${listed(titles, toAll ? 'and' : 'or')}${typically ? ', typically' : ''}`;
}
