import type { Intent } from './intent.js';
import type { Part } from './part.js';
import type { RoleRef } from './role-ref.js';

export type Outcome = 'answered' | 'not_documented' | 'ambiguous' | 'not_found' | 'not_understood' | 'help';

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
  /** Whether the label is the question, so that a surface need not say how to ask it. */
  selfExplaining: boolean;
}

/**
 * What is known about a question, ready to be shown on any surface. Plain data: written as JSON and read back, it is
 * shown the same.
 */
export interface Answer {
  outcome: Outcome;
  /** What was asked, in the order of the question. */
  intents: readonly Intent[];
  /** The roles it is about, the one asked about first; the choices when ambiguous; the results of a list. */
  roles: readonly RoleRef[];
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
