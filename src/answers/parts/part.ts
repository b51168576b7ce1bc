import type { ManagerRef, RoleRef } from '../role-ref.js';
import type { Cell } from './cell.js';

/** A piece of detail under the first line. */
export type Part =
  | TextPart
  | { kind: 'facts'; facts: readonly { label: string; value: Cell }[] }
  | ListPart
  | TablePart
  | ComparisonPart
  | LadderPart
  | ChainPart
  | TreePart
  /** Text to copy. `aside`: the answer says the same in other parts. */
  | { kind: 'copy'; text: string; aside?: boolean };

interface TextPart {
  kind: 'text';
  text: string;
  /** Whether it is a heading for the parts after it, as for one of several answers. */
  isHeading?: boolean;
}

export interface ListPart {
  kind: 'list';
  heading?: string;
  items: readonly string[];
  ordered?: boolean;
  /** How many steps each item is indented; absent if none is. */
  indents?: readonly number[];
  /** Words to highlight in the items, in lower case. */
  marks?: readonly string[];
  /** The item of the role asked about, if it is in the list. */
  here?: number;
  /** Whether it is background that a surface may fold. */
  aside?: boolean;
  /** How many more items there are; absent if all are listed. */
  further?: number;
}

export interface TablePart {
  kind: 'table';
  caption: string;
  /** The names of the columns; each row has as many cells. */
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** The indexes of the columns that were asked for. They are shown even if they are equal in all rows. */
  asked?: readonly number[];
  /** Whether people may sort the rows, since their order means nothing. */
  sortable?: boolean;
  /** The row of the role asked about, if it is in the table. */
  here?: number;
  /** How many more rows there are; absent if all are listed. */
  further?: number;
}

/** The differences between two roles. */
export interface ComparisonPart {
  kind: 'comparison';
  caption: string;
  from: RoleRef;
  to: RoleRef;
  /** Their levels, if they differ: "Senior" and "Staff". */
  levels?: readonly [from: string, to: string];
  rows: readonly { label: string; from: Cell; to: Cell }[];
}

/** The steps of a track. */
export interface LadderPart {
  kind: 'ladder';
  caption: string;
  /** Lowest grade first. Within a grade, the role closest to the one asked about comes first. */
  rungs: readonly { grade: number; roles: readonly RoleRef[] }[];
  /** The id of the role asked about, if it is on a rung. */
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
  /** The page that names the manager. */
  page: string;
  /** The title that reports to the manager. */
  title: string;
  /** Whether the page says that it is only typically so. */
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
  /** Whether its page says that it typically reports to the manager. */
  typically: boolean;
  /** Whether its page also names other managers. */
  otherManagers: boolean;
  /** The roles below it, if the answer shows them. */
  branches?: readonly Branch[];
}
