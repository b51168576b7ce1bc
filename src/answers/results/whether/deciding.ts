import type { Finding, Line } from '../../finding.js';

/** The true value of the fact that a claim is about. */
export interface Deciding {
  predicate: string;
  /** Used instead of "Yes" or "No" if the page says neither: "The page asks for 3 to 5 years". */
  verdict?: string;
  /** Added if the role is not as the claim, or what it denies, says: ", not 9". */
  not?: string;
  /** The line to use if no page states the fact, and the outcome then. */
  unknown?: Line;
  outcome?: Finding['outcome'];
  parts?: Finding['parts'];
  notes?: Finding['notes'];
}
