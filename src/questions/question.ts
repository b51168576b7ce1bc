import type { Aspect, Family, Role } from '../catalog/catalog.js';
import type { GradeRange } from '../catalog/grade-range.js';
import type { Track } from '../titles/levels.js';

/** What can be asked about one role. */
export const ROLE_TOPICS = [
  'overview',
  'job_family',
  'grade',
  'track',
  'reports_to',
  'direct_reports',
  'reporting_chain',
  'requirements',
  'responsibilities',
  'expectations',
  'ladder',
  'step_below',
  'pay',
  'holder',
  'renaming',
] as const;

/** What a page says of a whole family; asked about the family or any role in it. */
export const FAMILY_TOPICS = [
  'specialties',
  'performance_indicators',
  'hiring_process',
  'career_ladder',
] as const;

type RoleTopic = (typeof ROLE_TOPICS)[number];
export type FamilyTopic = (typeof FAMILY_TOPICS)[number];
export type Topic = RoleTopic | FamilyTopic;

export function isFamilyTopic(text: string): text is FamilyTopic {
  return (FAMILY_TOPICS as readonly string[]).includes(text);
}

export function isTopic(text: string): text is Topic {
  return (ROLE_TOPICS as readonly string[]).includes(text) || isFamilyTopic(text);
}

/** Everything a text can ask. */
export type Intent =
  | Topic
  | 'compare'
  | 'is_higher'
  | 'is_lower'
  | 'is_grade'
  | 'is_reporting_to'
  | 'is_in_family'
  | 'items_about'
  | 'list'
  | 'search'
  | 'families'
  /** The last question, of another role. */
  | 'again'
  | 'help';

/** How a role was understood where its title was not typed in full; undefined when it was. */
type Understood = string | undefined;

/** A role that was asked about. */
export interface Subject {
  role: Role;
  understood: Understood;
  /** Words of the question that nothing was made of, as typed. */
  ignored: readonly string[];
}

/** Words to look for: each group stands for one thing, and all its words belong to it. */
export type Terms = readonly (readonly string[])[];

export interface ListFilters {
  grade?: GradeRange;
  families?: readonly Family[];
  level?: string;
  track?: Track;
  /** Only those of the highest or the lowest grade of the rest. */
  extreme?: 'highest' | 'lowest';
}

type Seniority = 'higher' | 'lower';

/** What a text asks; everything that `answers` needs to look it up, and nothing of how it was worded. */
export type Question =
  /** Asked for, or the best there is for a text that is not about roles. */
  | { kind: 'help'; mention?: string }
  | { kind: 'too_long'; limit: number }
  | { kind: 'facts'; subject: Subject; topics: readonly Topic[]; aspect?: Aspect }
  | { kind: 'items_about'; subject: Subject; terms: Terms }
  | { kind: 'is_grade'; subject: Subject; grade: GradeRange }
  | { kind: 'is_reporting_to'; subject: Subject; manager: string }
  | { kind: 'is_in_family'; subject: Subject; family: Family }
  | { kind: 'reports_to_outsider'; manager: string }
  | { kind: 'compare'; from: Subject; to: Subject; isFrom?: Seniority }
  | { kind: 'list'; filters: ListFilters }
  | { kind: 'search'; terms: Terms; filters: ListFilters }
  | { kind: 'families' }
  /** Pay of nobody in particular. */
  | { kind: 'pay' }
  | { kind: 'family'; family: Family; topics: readonly FamilyTopic[] }
  | { kind: 'which_family'; families: readonly Family[]; topic: FamilyTopic }
  | { kind: 'which_role'; mention: string; roles: readonly Role[]; intent: Intent }
  | { kind: 'unknown'; mention: string; nearest: readonly Role[]; intent: Intent; outsider?: string };
