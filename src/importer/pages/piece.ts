/** What a reader finds in a file, in its order and before headings, labels and tables are understood. */
export type Piece =
  | { kind: 'heading'; depth: number; text: string; line: number; anchor?: string }
  | { kind: 'paragraph'; lines: readonly TextLine[] }
  /** `depth` counts the lists around the item, from 0. */
  | { kind: 'item'; depth: number; text: string; line: number; isLink: boolean; isBold: boolean }
  | { kind: 'code'; text: string; line: number }
  | Table
  /** Where a quote begins or ends; its headings are inside the section it stands in. */
  | { kind: 'quote'; edge: 'begin' | 'end' }
  | { kind: 'ignored'; text: string; line: number; reason: string };

/** A line of a paragraph. */
export interface TextLine {
  text: string;
  line: number;
  isBold: boolean;
  isLink: boolean;
  /** Whether the page breaks the line here, rather than its source being wrapped. */
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
}

export interface CellLine {
  text: string;
  /** The fragment of the page that it links to, if it links into the page. */
  anchor?: string;
  isBold: boolean;
  isLink: boolean;
}

export function textOfCell(cell: TableCell | undefined): string {
  return cell?.lines.map(({ text }) => text).join(' / ') ?? '';
}
