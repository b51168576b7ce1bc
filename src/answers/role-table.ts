import type { Role } from '../catalog/catalog.js';
import { count } from '../text/prose.js';
import type { TablePart } from './answer.js';

/** One thing more that a table says of each role. */
interface Column {
  name: string;
  cell: (role: Role) => string;
}

/** Roles in the order given, each with its grade. */
export function roleTable(caption: string, roles: readonly Role[], further?: Column): TablePart {
  return {
    kind: 'table',
    caption,
    columns: ['Grade', 'Role', ...(further ? [further.name] : [])],
    rows: roles.map((role) => [gradeCell(role), role.title, ...(further ? [further.cell(role)] : [])]),
  };
}

export function gradeCell({ grade }: Role): string {
  return grade === undefined ? 'Not stated' : String(grade);
}

/** "8 roles, grades 5 to 12" */
export function span(roles: readonly Role[]): string {
  const grades = roles.flatMap(({ grade }) => grade ?? []);
  const [low, high] = [Math.min(...grades), Math.max(...grades)];
  const range =
    grades.length === 0 ? 'grades not stated' : low === high ? `grade ${low}` : `grades ${low} to ${high}`;
  return `${count(roles.length, 'role')}, ${range}`;
}
