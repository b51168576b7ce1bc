import type { ReportingLine } from '../catalog/catalog.js';
import type { DutyKind } from '../catalog/duties.js';
import type { Track } from '../titles/levels.js';

/**
 * What a change is to: a role, what all roles of a track share, or else the family itself. By the names that hold
 * now, or held last for what is gone.
 */
export interface ChangeSubject {
  family: string;
  track?: Track;
  role?: string;
}

/** Why something is taken for what went by another name before. */
export type Evidence =
  /** Only the way of writing it differs. */
  | 'spelling'
  /** It says what it replaced. */
  | 'stated'
  /** The title or an alias of one is an alias of the other. */
  | 'alias'
  /** Level, track and most of what is stated are alike; for a family, most of its roles. */
  | 'alike';

/** Facts that are a text. */
export type TextFact =
  | 'level'
  | 'track'
  | 'section'
  | 'open_grades'
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
export type ListFact = FamilyList | DutyKind | 'inferred';

/** What became different. Where `before` or `after` is absent, the fact was or is not stated. */
export type Difference =
  | { kind: 'added'; grade?: number }
  | { kind: 'removed'; nowNames?: string }
  | { kind: 'renamed'; from: string; evidence: Evidence }
  | { kind: 'moved'; from: string }
  | { kind: 'grade'; before?: number; after?: number }
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
