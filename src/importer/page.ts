/** A piece of text that stands for itself; lines count from 1. */
export type Statement = { kind: 'paragraph' | 'item' | 'code'; text: string; line: number } | Row;

/** A row of a table below its head. */
export interface Row {
  kind: 'row';
  text: string;
  line: number;
  /** What the table's head calls each cell. */
  columns: readonly string[];
  cells: readonly Cell[];
}

/** The lines of one cell of a table, each with the anchor it links to, if it links into the page. */
export type Cell = readonly { text: string; anchor?: string }[];

/** A heading, and what stands between it and the next one. */
export interface Section {
  heading: string;
  /** 1 to 6; 0 for what stands before the first heading, under the page's title. */
  depth: number;
  line: number;
  /** The heading's fragment of the page's address. */
  anchor?: string;
  statements: readonly Statement[];
}

/** A page as it reads, whatever it was written in: its sections in order, the one before any heading first. */
export interface Page {
  /** Its path from the folder that was imported, with "/" on every system. */
  file: string;
  title: string;
  /** When it was last changed, as YYYY-MM-DD, if it says so. */
  date?: string;
  sections: readonly Section[];
}

/** The section a section stands in, the nearest with a shallower heading; the page's own for the others. */
export function sectionAround(sections: readonly Section[], section: Section): Section | undefined {
  const before = sections.slice(0, sections.indexOf(section));
  return before.findLast(({ depth }) => depth < section.depth);
}

/** A text on one line, with single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
