/** A piece of text on a page. Lines count from 1. */
export type Block = Text | Field;

interface Text {
  /** A "lead" leads up to the list below it: "You will:". A "row" is a table row without a role. */
  kind: 'paragraph' | 'lead' | 'item' | 'code' | 'row';
  text: string;
  line: number;
  /** Whether all of it is a link, as in a menu. */
  isLink?: true;
  /** Whether the text begins with its theme: "Dough: mixes". */
  isLabelled?: true;
  /** The skill that it rates. */
  rating?: SkillRating;
}

/** A skill, and how well a role must have it. */
export interface SkillRating {
  skill: string;
  /** "3", "4/5", "Expert" */
  level: string;
}

/** A label and its value: "Reports to: Head Baker", or a cell of a column "Grade". */
export interface Field {
  kind: 'field';
  name: string;
  value: string;
  /** Both, as the page has them. */
  text: string;
  line: number;
  /** Whether the value is the title of a role of its sheet. */
  isTitle?: true;
}

/** A heading, the text below it up to the next heading, and the sections inside. */
export interface PageSection {
  heading: string;
  /** 0 for the page itself, 1 to 6 for headings, more for labels. */
  depth: number;
  line: number;
  /** The heading's fragment of the page's address. */
  anchor?: string;
  /** What the heading is on the page: a heading, a label, or a column or row of a table. */
  form: 'page' | 'heading' | 'label' | 'column' | 'record';
  blocks: Block[];
  sections: PageSection[];
}

/** Text of a page that was left out, and why. */
export interface IgnoredText {
  line: number;
  text: string;
  reason: string;
}

/** A page, the same for all file formats. */
export interface Page {
  /** Its path from the folder that was imported, with "/" on every system. */
  file: string;
  title: string;
  /** What menus call it, and what its file is called. */
  otherNames: readonly string[];
  /** When it was last changed, as YYYY-MM-DD, if it says so. */
  date?: string;
  /** The text before the first heading, and all sections. Its heading is the page's title. */
  root: PageSection;
  ignored: readonly IgnoredText[];
}

/** A text on one line, with single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
