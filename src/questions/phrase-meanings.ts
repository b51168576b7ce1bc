import type { Fact } from '../queries/facts.js';
import type { Places, Roles } from '../queries/query.js';
import type { End, Grouping, GroupMeasure, Measure } from '../queries/query-terms.js';

/** Roles or groups to compare: by one fact, or by all that pages say. */
export interface Compared {
  sides: readonly Roles[];
  focus?: Fact;
}

/** Items of a list on a page, by their places. */
export interface Items {
  fact: Fact;
  places: Places;
}

/** The way from one role to another. */
export interface Journey {
  from: Roles;
  to: Roles;
}

/** The first or the last by a measure. */
export interface Rank {
  end: End;
  measure: Measure;
}

/** What a list is put in order by, and what it is divided by first. */
export interface ListOrder extends Rank {
  per?: Grouping;
}

/** The first or the last group by a measure of groups. */
export interface GroupRank {
  end: End;
  measure: GroupMeasure;
  /** The second, the third and so on. */
  place?: number;
}

/** What a message is that asks nothing about roles. */
export type Talk =
  | 'help'
  | 'greeting'
  | 'thanks'
  | 'goodbye'
  | 'start_over'
  | 'who_are_you'
  | 'not_a_person'
  | 'no_words'
  | 'not_understood_why';
