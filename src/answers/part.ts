import type { Cell } from './cell.js';
import type { ManagerRef, RoleRef } from './role-ref.js';

/** A piece of detail under the first line. */
export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'facts'; facts: readonly { label: string; value: Cell }[] }
  | ListPart
  | TablePart
  | ComparisonPart
  | LadderPart
  | ChainPart
  | TreePart
  /** To be taken elsewhere as it stands. */
  | { kind: 'copy'; text: string };

export interface ListPart {
  kind: 'list';
  heading?: string;
  items: readonly string[];
  ordered?: boolean;
  /** Words to bring out in the items, in small letters. */
  marks?: readonly string[];
  /** Background, to look into on purpose. */
  aside?: boolean;
}

export interface TablePart {
  kind: 'table';
  caption: string;
  /** As many as each row has cells. */
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** Whether the order of the rows says nothing. */
  sortable?: boolean;
}

/** Two roles side by side, in what differs. */
export interface ComparisonPart {
  kind: 'comparison';
  caption: string;
  from: RoleRef;
  to: RoleRef;
  rows: readonly { label: string; from: Cell; to: Cell }[];
}

/** The steps of a track. */
export interface LadderPart {
  kind: 'ladder';
  caption: string;
  /** Lowest grade first; of several roles of a grade, the nearest to the role asked about first. */
  rungs: readonly { grade: number; roles: readonly RoleRef[] }[];
  /** The id of the role asked about, where it stands on one of the rungs. */
  here?: string;
}

/** The managers above a role, nearest first. */
export interface ChainPart {
  kind: 'chain';
  heading?: string;
  from: RoleRef;
  steps: readonly ChainStep[];
}

export interface ChainStep {
  manager: ManagerRef;
  /** The page that names the manager, the title of which it says so, and whether it is only typically so. */
  page: string;
  title: string;
  typically: boolean;
}

/** The roles below a manager. */
export interface TreePart {
  kind: 'tree';
  heading?: string;
  manager: ManagerRef;
  branches: readonly Branch[];
}

export interface Branch {
  role: RoleRef;
  /** Whether its page says that it typically reports there, and whether it names other managers too. */
  typically: boolean;
  otherManagers: boolean;
  /** The roles below it, where they are part of the answer. */
  branches?: readonly Branch[];
}
