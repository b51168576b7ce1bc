/** What a reader finds in a file, in its order. Labels, lists and tables are not interpreted yet. */
export type Piece =
  | { kind: 'heading'; depth: number; text: string; line: number; anchor?: string }
  | { kind: 'paragraph'; lines: readonly TextLine[] }
  /** `depth` counts the lists around the item, from 0. */
  | { kind: 'item'; depth: number; text: string; line: number; isLink: boolean; isBold: boolean }
  | { kind: 'code'; text: string; line: number }
  | Table
  /** Where a quote begins or ends. Its headings stay inside the section around it. */
  | { kind: 'quote'; edge: 'begin' | 'end' }
  | { kind: 'ignored'; text: string; line: number; reason: string };

/** A line of a paragraph. */
export interface TextLine {
  text: string;
  line: number;
  isBold: boolean;
  isItalic: boolean;
  isLink: boolean;
  /** Whether the page breaks the line before it. Otherwise only the source is wrapped. */
  isBroken: boolean;
}

/** A table, its head first. */
export interface Table {
  kind: 'table';
  line: number;
  rows: readonly (readonly TableCell[])[];
}

export interface TableCell {
  lines: readonly CellLine[];
  line: number;
  /** Whether the cell to the left reaches over it. It has no lines of its own then. */
  isCovered?: true;
  /** Whether it is the title of a role of its sheet. */
  isTitle?: true;
}

export interface CellLine {
  text: string;
  /** The anchor that it links to, if it links into its own page. */
  anchor?: string;
  isLink: boolean;
}

export function textOfCell(cell: TableCell | undefined): string {
  return cell?.lines.map(({ text }) => text).join(' / ') ?? '';
}
