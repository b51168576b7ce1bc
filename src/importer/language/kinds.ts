import type { DutyKind } from '../../catalog/duties.js';

/** What a heading announces. "other" may be a role, a specialty or anything else. */
export const HEADING_KINDS = [
  'levels',
  'grade',
  'responsibilities',
  'requirements',
  'expectations',
  'specialties',
  'performance_indicators',
  'career_ladder',
  'hiring_process',
  'introduction',
  'other',
] as const;
export type HeadingKind = (typeof HEADING_KINDS)[number];

/** The kinds that hold for all roles of a page, unless a role's own section has them. */
export const FAMILY_KINDS = ['performance_indicators', 'career_ladder', 'hiring_process'] as const;
export type FamilyKind = (typeof FAMILY_KINDS)[number];

/** The facts whose values stand in labels, columns or keys. */
export const FIELDS = [
  'title',
  'family',
  'level',
  'track',
  'grade',
  'reports_to',
  'summary',
  'department',
  'location',
  'job_code',
  'next_roles',
] as const;
export type FieldName = (typeof FIELDS)[number];

export function isDuty(kind: string): kind is DutyKind {
  return kind === 'responsibilities' || kind === 'requirements';
}

export function isFamilyKind(kind: string): kind is FamilyKind {
  return FAMILY_KINDS.some((known) => known === kind);
}
