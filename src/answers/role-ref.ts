import type { Role } from '../catalog/catalog.js';
import type { GradeName } from '../catalog/grade.js';

/** The grade that a page states: one, several that it leaves open, or none. */
export interface Graded {
  grade?: number;
  openGrades?: readonly number[];
  /** The words for it. Absent where grades are plain numbers called "grade". */
  gradeName?: GradeName;
}

/** A role in an answer: plain data, apart from the catalogue. */
export interface RoleRef extends Graded {
  id: string;
  title: string;
  /** The name of its job family. */
  family: string;
}

export function roleRef({ id, title, family, grade, openGrades, gradeName }: Role): RoleRef {
  return { id, title, family: family.name, grade, openGrades, ...(gradeName && { gradeName }) };
}

/** A manager as a page names them. Without a role, they are outside the catalogue. */
export interface ManagerRef {
  title: string;
  role?: RoleRef;
  renamed?: Renamed;
}

/** The title and family that replaced another title, and where that is stated. */
export interface Renamed {
  title: string;
  family: string;
  statedIn: string;
}
