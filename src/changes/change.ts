import type { ReportingLine } from '../catalog/catalog.js';
import type { DutyKind } from '../catalog/duties.js';

/**
 * What has changed: a role, the lists that all roles of a track share, or else the family itself. Named by its current name, or by
 * its last name if it is gone.
 */
export interface ChangeSubject {
  family: string;
  track?: string;
  role?: string;
}

/** How we know that something had another name before. */
export type Evidence =
  /** The two names are spellings of one name. */
  | 'spelling'
  /** Its file states what it replaced. */
  | 'stated'
  /** A name of one is an alias of the other. */
  | 'alias'
  /** Both are alike: two roles have the same level and track and most statements, two families share most roles. */
  | 'alike';

/** Facts that are a text. */
export type TextFact =
  | 'level'
  | 'track'
  | 'section'
  | 'open_grades'
  | 'level_code'
  | 'job_code'
  | 'department'
  | 'owner'
  | 'reviewed_on'
  | 'review_every'
  | 'summary'
  | 'formerly'
  | 'replaces'
  | 'organization'
  | `expectations.${'knowledge' | 'responsibilities' | 'interaction' | 'impact'}`
  | `source.${'page' | 'url' | 'date'}`
  | `${Exclude<FamilyList, 'aliases' | 'acronyms' | 'notes'>}.summary`;

type FamilyList =
  | 'aliases'
  | 'acronyms'
  | 'specialties'
  | 'performance_indicators'
  | 'career_ladder'
  | 'hiring_process'
  | 'notes';

/** Facts that are a list. */
export type ListFact =
  | FamilyList
  | DutyKind
  | 'inferred'
  | 'dotted_line'
  | 'next_roles'
  | 'codes'
  | 'competencies'
  | 'locations';

/** A number, or a code if the organisation has codes. */
export type ChangedGrade = number | string;

/** How it has changed. If `before` or `after` is absent, the fact was not stated then. `gradeWord`: what the organisation calls a grade. */
export type Difference =
  | { kind: 'added'; grade?: ChangedGrade; gradeWord?: string }
  | { kind: 'removed'; nowNames?: string }
  | { kind: 'renamed'; from: string; evidence: Evidence }
  | { kind: 'moved'; from: string }
  | { kind: 'grade'; before?: ChangedGrade; after?: ChangedGrade; gradeWord?: string }
  | { kind: 'reporting_line'; before?: ReportingLine; after?: ReportingLine }
  | { kind: 'text'; fact: TextFact; before?: string; after?: string }
  | { kind: 'extends'; list: DutyKind; before?: string; after?: string }
  | { kind: 'to_be_defined'; list: DutyKind; before?: string; after?: string }
  | { kind: 'item_added'; list: ListFact; item: string }
  | { kind: 'item_dropped'; list: ListFact; item: string }
  | { kind: 'item_reworded'; list: ListFact; before: string; after: string }
  | { kind: 'reordered'; list: ListFact | 'roles' };

/** One thing that differs between two catalogues. */
export type Change = ChangeSubject & Difference;
