import type { Intent } from './intent.js';
import type { Part } from './parts/part.js';
import type { RoleRef } from './role-ref.js';

/**
 * How well an answer serves its question. The answer to a message with several questions takes the first of these that
 * any of them has.
 */
export const OUTCOMES = [
  'answered',
  'not_documented',
  'ambiguous',
  'not_found',
  'not_understood',
  'help',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The page a fact comes from and, if known, the section. */
export interface Source {
  page: string;
  section?: string;
  url?: string;
  date?: string;
  /** Who keeps it true, and when that was last looked at, where it is stated. */
  upkeep?: Upkeep;
}

/** Who keeps a source true, and how fresh it is; dates as YYYY-MM-DD. */
export interface Upkeep {
  owner?: string;
  reviewedOn?: string;
  dueOn?: string;
  /** Whether that date has passed. */
  isOverdue?: true;
}

/** The role or family that an answer is about. */
export interface Subject {
  kind: 'role' | 'family';
  id: string;
  /** Its title or name. */
  name: string;
  /** The address of its page on the site, and of the picture of its ladder or reporting line, where a site is set. */
  links?: { page: string; picture: string };
}

/** A question to ask next with one tap. */
export interface Choice {
  label: string;
  question: string;
  /** Whether the label is the question itself, so that a surface need not show both. */
  selfExplaining: boolean;
  /** The job family of the role to choose, where the choices are of several. They stand next to each other. */
  group?: string;
}

/** The answer to a question, for any surface. Plain data: an answer that went through JSON is shown the same. */
export interface Answer {
  outcome: Outcome;
  /** What was asked, in the order of the question. */
  intents: readonly Intent[];
  /** The role asked about, then others the answer names; the choices when ambiguous; the first results of a list. */
  roles: readonly RoleRef[];
  /** What it is about, where that is one role or one family. */
  subject?: Subject;
  /** The fact in one line. */
  headline: string;
  parts: readonly Part[];
  /** Small print: how a title was understood, remarks of the page, old and new names. */
  notes: readonly string[];
  sources: readonly Source[];
  /** A warning about the whole catalogue, shown with the sources; absent when all is well. */
  caveat?: string;
  /** What to choose from: roles that fit, or near titles. */
  choices: readonly Choice[];
  followUps: readonly Choice[];
  /** The question that shows long lists in full. */
  showAll?: string;
  /** Whether the question asked for the full lists, so that no surface folds them. */
  isWhole?: boolean;
}

/** The empty fields of an answer without facts. */
export const NO_FACTS = {
  roles: [],
  parts: [],
  notes: [],
  sources: [],
  choices: [],
  followUps: [],
} as const satisfies Partial<Answer>;

export function choice(label: string, question = label): Choice {
  return { label, question, selfExplaining: label === question };
}
