/** A piece of a page that stands for itself; lines count from 1. */
export type Block = Text | Field;

interface Text {
  /** A "lead" only leads up to the list below it: "You will:". A "row" is a table's that says nothing of levels. */
  kind: 'paragraph' | 'lead' | 'item' | 'code' | 'row';
  text: string;
  line: number;
  /** Whether it is a link and nothing else, as the entries of menus are. */
  isLink?: true;
  /** Whether the text begins with the name of what it is about: "Dough: mixes". */
  isLabelled?: true;
}

/** A label and its value: "Reports to: Head Baker", a cell below "Grade". */
export interface Field {
  kind: 'field';
  name: string;
  value: string;
  /** Both, as the page has them. */
  text: string;
  line: number;
}

/** A heading, and what stands below it up to the next one, and the sections inside. */
export interface PageSection {
  heading: string;
  /** 1 to 6 for headings, more for labels; 0 for the page itself. */
  depth: number;
  line: number;
  /** The heading's fragment of the page's address. */
  anchor?: string;
  /** What the heading is on the page: a heading, a line that does a heading's work, or a part of a table. */
  form: 'page' | 'heading' | 'label' | 'column' | 'record';
  blocks: Block[];
  sections: PageSection[];
}

/** Text of a page that is no text about jobs, and why. */
export interface IgnoredText {
  line: number;
  text: string;
  reason: string;
}

/** A page as it reads, whatever it was written in. */
export interface Page {
  /** Its path from the folder that was imported, with "/" on every system. */
  file: string;
  title: string;
  /** When it was last changed, as YYYY-MM-DD, if it says so. */
  date?: string;
  /** What stands before the first heading, and all sections. Its heading is the page's title. */
  root: PageSection;
  ignored: readonly IgnoredText[];
}

/** A text on one line, with single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
