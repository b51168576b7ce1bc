import type { Intent } from './intent.js';
import type { Part } from './parts/part.js';
import type { RoleRef } from './role-ref.js';

/**
 * How well an answer serves its question, best first. If a message has several questions, its answer takes the best of
 * their outcomes.
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

/** The page that a fact comes from and, if known, the section. */
export interface Source {
  page: string;
  section?: string;
  url?: string;
  date?: string;
  /** Absent if neither an owner nor a review is stated. */
  upkeep?: Upkeep;
}

/** The owner of a source, and its reviews; dates as YYYY-MM-DD. */
export interface Upkeep {
  owner?: string;
  reviewedOn?: string;
  dueOn?: string;
  /** Whether `dueOn` has passed. */
  isOverdue?: true;
}

/** The role or family that an answer is about. */
export interface Subject {
  kind: 'role' | 'family';
  id: string;
  /** Its title or name. */
  name: string;
  /** The addresses of its page on the site, and of the picture of its ladder or reporting line. Absent without a site. */
  links?: { page: string; picture: string };
}

/** A question to ask next with one tap. */
export interface Choice {
  label: string;
  question: string;
  /** Whether the label is the question itself, so that a surface need not show both. */
  selfExplaining: boolean;
  /** The job family of the role to choose, if the choices are from several. Choices of one family are next to each other. */
  group?: string;
}

/** The answer to a question, for any surface. Plain data: an answer that went through JSON looks the same. */
export interface Answer {
  outcome: Outcome;
  /** The kinds of question that were asked, in their order. */
  intents: readonly Intent[];
  /** The role asked about, then others that the answer names; or the choices, if ambiguous; or the first results of a list. */
  roles: readonly RoleRef[];
  /** The one role or family that it is about; absent for several. */
  subject?: Subject;
  /** The fact in one line. */
  headline: string;
  parts: readonly Part[];
  /** Small print: how the question was understood, notes on the page, old and new names. */
  notes: readonly string[];
  sources: readonly Source[];
  /** A warning about the whole catalogue, shown with the sources; absent when all is well. */
  caveat?: string;
  /** The questions to choose from: one for each role that fits, or for each near title. */
  choices: readonly Choice[];
  followUps: readonly Choice[];
  /** The question that shows long lists in full. */
  showAll?: string;
  /** Whether the question asked for full lists, so that no surface folds them. */
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

/** A choice that asks `question`. Without one, the label is the question. */
export function choice(label: string, question = label): Choice {
  return { label, question, selfExplaining: label === question };
}
