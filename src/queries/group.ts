import type { Family, Role } from '../catalog/catalog.js';
import type { Grade } from '../catalog/grade.js';
import type { Member } from './member.js';
import type { Condition, End, Grouping, Measure, Reach, Steps } from './query.js';
import type { Truth } from './truth.js';

/** A group of roles, evaluated: its members, each once, and how they came about. */
export type Group = Named | Combined | Filtered | Related | Climbed | Between | Extreme;

interface Members {
  /** In the order in which they were met. */
  members: readonly Member[];
}

/** What was named, or everything. */
type Named =
  | (Members & { kind: 'one' | 'outsider' | 'all' })
  /** A role that the catalogue no longer has. */
  | (Members & { kind: 'gone'; role: string })
  | (Members & { kind: 'unknown'; title: string });

type Combined =
  | (Members & { kind: 'the'; of: Group })
  | (Members & { kind: 'either' | 'both'; groups: readonly Group[] })
  | (Members & { kind: 'less'; of: Group; without: Group });

export interface Filtered extends Members {
  kind: 'where';
  of: Group;
  condition: Condition;
  /** Whether the condition holds of somebody, who need not be a member. */
  holds: (member: Member) => Truth;
  /** The members of which a page leaves open whether they belong: "grade 8 or 9". */
  open: readonly Member[];
  /** Those who are no members since no page states whether they belong. */
  unknown: readonly Member[];
  /** The groups that the condition speaks of. */
  mentioned: readonly Group[];
  /** When nobody is left: each part of the condition, with how many it alone would keep. */
  parts: readonly { condition: Condition; kept: number }[];
}

/** Managers, reports, successors or predecessors of the members of a group. */
export interface Related extends Members {
  kind: 'managers' | 'reports' | 'successors' | 'predecessors';
  of: Group;
  steps: Steps;
  /** Each step that was taken, nearest first. */
  links: readonly Link[];
  /** Those from whom no step leads on, because no page states one; outsiders are among them. */
  silent: readonly Member[];
}

/** One step from a member to the next. */
export interface Link {
  from: Member;
  to: Member;
  /** How many steps this is away from the group, from 1. */
  step: number;
  /** Of a reporting line, whichever way it was followed: whether the page names several managers, or says "typically". */
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

export interface Climb {
  from: Role;
  to: Role;
  /** How many rungs it is away, from 1. */
  step: number;
  /** The other roles of the rung. */
  beside: readonly Role[];
  /** Whether it leads from the track of individual contributors to that of management. */
  crosses: boolean;
}

export interface Between extends Members {
  kind: 'between';
  from: Group;
  to: Group;
  /** Not included themselves; absent when an end has no grade. */
  bounds?: { above: Grade; below: Grade };
  /** Empty when the two ends share none, and so all families were searched. */
  families: readonly Family[];
  open: readonly Member[];
}

export interface Extreme extends Members {
  kind: 'extreme';
  of: Group;
  end: End;
  measure: Measure;
  place: number;
  reach?: Reach;
  per?: Grouping;
  /** The members of which a page leaves open whether they belong. */
  open: readonly Member[];
  /** Those who could not be compared: no page states the value. */
  unknown: readonly Member[];
}
