import type { Role } from '../catalog/catalog.js';
import type { Sources } from '../queries/sources.js';
import type { Speaker } from '../queries/speaker.js';
import type { Choice, Outcome } from './answer.js';
import type { Finding } from './finding.js';
import type { Intent } from './intent.js';

/** What answers are made with. */
export interface World extends Sources {
  speaker: Speaker;
}

/** What the result of a query contributes to an answer. */
export interface Found {
  intents: readonly Intent[];
  findings: readonly Finding[];
  /** The roles the question is about and those found, the one asked about first. */
  roles: readonly Role[];
  /** Where it is neither "answered" nor "not_documented". */
  outcome?: Outcome;
  choices?: readonly Choice[];
  followUps?: readonly Choice[];
}
