import type { Role } from '../catalog/catalog.js';

export type Outcome = 'answered' | 'not_documented' | 'ambiguous' | 'not_found' | 'help';

/** Where a fact stands: a page and, where it has one, the section of it. */
export interface Source {
  page: string;
  section?: string;
  url?: string;
  date?: string;
}

/** A next question, one tap away. */
export interface Choice {
  label: string;
  question: string;
}

/** A piece of detail under the first line. */
export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'facts'; facts: readonly { label: string; value: string }[] }
  | ListPart
  | TablePart
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
  /** As many as each row has cells; the first is empty where rows compare what the others name. */
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** Whether the order of the rows says nothing. */
  sortable?: boolean;
}

/** What is known about a question, ready to be shown on any surface. */
export interface Answer {
  outcome: Outcome;
  /** What was asked, such as "grade"; several joined with "+". */
  intent: string;
  /** The roles it is about, the one asked about first; the choices when ambiguous; the results of a list. */
  roles: readonly Role[];
  /** The fact, in one line, as one would say it aloud. */
  headline: string;
  parts: readonly Part[];
  /** Small print: how a title was understood, what else a page says of itself, old and new names. */
  notes: readonly string[];
  sources: readonly Source[];
  /** What to know of the catalogue as a whole, said with the sources; absent when it is as it should be. */
  caveat?: string;
  /** What to choose from: roles that fit, or near titles. */
  choices: readonly Choice[];
  followUps: readonly Choice[];
  /** The question that shows long lists whole; absent when they are to be shown whole already. */
  showAll?: string;
}

/** What one fact contributes to an answer. */
export interface Finding {
  outcome: 'answered' | 'not_documented';
  headline: string;
  parts?: readonly Part[];
  notes?: readonly string[];
  sources: readonly Source[];
  /** Roles that the fact names besides the one asked about. */
  roles?: readonly Role[];
}

/** What an answer that states no fact has nothing of. */
export const NO_FACTS = {
  roles: [],
  parts: [],
  notes: [],
  sources: [],
  choices: [],
  followUps: [],
} as const satisfies Partial<Answer>;
