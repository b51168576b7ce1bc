import type { Fact } from '../queries/facts.js';
import type { End, GroupMeasure, GroupSize, Measure, Roles } from '../queries/query.js';

/** Roles or groups beside each other; in one fact, or in all that pages say. */
export interface Compared {
  sides: readonly Roles[];
  focus?: Fact;
}

export interface Journey {
  from: Roles;
  to: Roles;
}

/** The first or the last by a measure. */
export interface Rank {
  end: End;
  measure: Measure;
}

/** The first or the last group by a measure of groups. */
export interface GroupRank {
  end: End;
  measure: GroupMeasure;
}

/** What groups have: roles, and so many of them; or what they lack. */
export type Held =
  | { kind: 'has'; roles: Roles; size?: GroupSize }
  | { kind: 'lacks'; roles: Roles }
  | { kind: 'has_both'; roles: Roles; besides: Roles }
  | { kind: 'has_but_lacks'; roles: Roles; lacked: Roles };

/** What somebody says that asks nothing about roles. */
export type Talk =
  | 'help'
  | 'greeting'
  | 'thanks'
  | 'goodbye'
  | 'who_are_you'
  | 'not_a_person'
  | 'no_words'
  | 'not_understood_why';
