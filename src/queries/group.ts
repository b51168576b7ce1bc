import type { Family, Role } from '../catalog/catalog.js';
import type { Grade } from '../catalog/grade.js';
import type { Member } from './member.js';
import type { Condition } from './query.js';
import type { End, Grouping, Measure, Reach, Steps } from './query-terms.js';
import type { Truth } from './truth.js';

/** An evaluated group of roles: its members, each once, and how they came about. */
export type Group = Named | Combined | Filtered | Related | Climbed | Between | Extreme;

interface Members {
  /** In the order in which they were found. */
  members: readonly Member[];
}

/** A group that the query names directly. */
type Named =
  | (Members & { kind: 'one' | 'outsider' | 'all' })
  /** It has members only for one role at a time, so it is empty. */
  | (Members & { kind: 'own_managers' })
  /** A role that the catalogue no longer has. */
  | (Members & { kind: 'gone'; role: string })
  | (Members & { kind: 'unknown'; title: string });

type Combined =
  | (Members & { kind: 'the'; of: Group })
  | (Members & { kind: 'either' | 'both'; groups: readonly Group[] })
  | (Members & { kind: 'less'; of: Group; without: Group });

/** The members of a group that meet a condition. */
export interface Filtered extends Members {
  kind: 'where';
  of: Group;
  condition: Condition;
  /** Tests the condition on anybody, also on those who are not members. */
  holds: (member: Member) => Truth;
  /** The members that may not belong, since a page leaves it open: "grade 8 or 9". */
  open: readonly Member[];
  /** Those who are not members only because no page states whether they belong. */
  unknown: readonly Member[];
  /** The groups that the condition speaks of. */
  mentioned: readonly Group[];
  /** If the group is empty: each part of the condition, with the number of members that it alone would keep. */
  parts: readonly { condition: Condition; kept: number }[];
}

/** Managers, reports, successors or predecessors of the members of a group. */
export interface Related extends Members {
  kind: 'managers' | 'reports' | 'successors' | 'predecessors';
  of: Group;
  steps: Steps;
  /** Each step that was taken, nearest first. */
  links: readonly Link[];
  /** Those from whom no step leads on, because no page states one. Outsiders are among them. */
  silent: readonly Member[];
}

/** One step from a member to the next. */
export interface Link {
  from: Member;
  to: Member;
  /** The number of steps from the group, from 1. */
  step: number;
  /** For a reporting line in either direction: whether the page names several managers, or says "typically". */
  isOneOfSeveral: boolean;
  isTypical: boolean;
}

/** Rungs above or below the members of a group. */
export interface Climbed extends Members {
  kind: 'next' | 'previous';
  of: Group;
  steps: Steps;
  climbs: readonly Climb[];
  /** Those who have no such rung. */
  silent: readonly { member: Member; because: 'no_page' | 'no_grade' | 'end_of_ladder' }[];
}

/** One step on a ladder. */
export interface Climb {
  from: Role;
  to: Role;
  /** The number of rungs, from 1. */
  step: number;
  /** The other roles on the rung. */
  beside: readonly Role[];
}

/** The roles between two groups by grade. */
export interface Between extends Members {
  kind: 'between';
  from: Group;
  to: Group;
  /** Neither is included. Absent if an end has no grade. */
  bounds?: { above: Grade; below: Grade };
  /** The families that were searched: those that the two ends share, or else those of both. */
  families: readonly Family[];
  open: readonly Member[];
}

/** The members of a group that are first by a measure. */
export interface Extreme extends Members {
  kind: 'extreme';
  of: Group;
  end: End;
  measure: Measure;
  place: number;
  reach?: Reach;
  per?: Grouping;
  /** The members that may not belong, since a page leaves it open. */
  open: readonly Member[];
  /** Those that could not be compared, since no page states the value. */
  unknown: readonly Member[];
}
