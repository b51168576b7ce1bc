import type { Role } from '../catalog/catalog.js';

/** What a page says of a grade: one, several between which it leaves it open, or none. */
export interface Graded {
  grade?: number;
  openGrades?: readonly number[];
}

/** A role as an answer carries it: plain data, whatever becomes of the catalogue. */
export interface RoleRef extends Graded {
  id: string;
  title: string;
  /** The name of its job family. */
  family: string;
}

export function roleRef({ id, title, family, grade, openGrades }: Role): RoleRef {
  return { id, title, family: family.name, grade, openGrades };
}

/** A manager as a page names them, who may be no role of the catalogue. */
export interface ManagerRef {
  title: string;
  role?: RoleRef;
  /** The title that replaced theirs. */
  nowCalled?: string;
}
