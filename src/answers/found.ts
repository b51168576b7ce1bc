import type { Role } from '../catalog/catalog.js';
import type { Sources } from '../queries/sources.js';
import type { Speaker } from '../queries/speaker.js';
import type { Choice, Outcome } from './answer.js';
import type { Finding } from './finding.js';
import type { Intent } from './intent.js';

/** The data and words that answers are made of. */
export interface World extends Sources {
  speaker: Speaker;
}

/** The content of an answer to a query. */
export interface Found {
  intents: readonly Intent[];
  findings: readonly Finding[];
  /** The roles that the question is about, then those found. */
  roles: readonly Role[];
  /** Overrides the outcome of the findings, such as with "not_found". */
  outcome?: Outcome;
  choices?: readonly Choice[];
  followUps?: readonly Choice[];
}
