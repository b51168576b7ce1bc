/** Asked often and stated nowhere: no catalogue has a place for them. */
export const UNSTATED_FACTS = ['pay', 'holder', 'headcount', 'terms', 'timing', 'reason'] as const;

/** What can be told of one role. */
export const FACTS = [
  'overview',
  'title',
  'grade',
  'level',
  'track',
  'family',
  'department',
  'location',
  'reports_to',
  'dotted_line',
  'direct_reports',
  'chain',
  'requirements',
  'responsibilities',
  'expectations',
  'knowledge',
  'interaction',
  'impact',
  'next_step',
  'previous_step',
  'specialties',
  'performance_indicators',
  'career_ladder',
  'ladder_chart',
  'reporting_chart',
  'hiring_process',
  'source',
  'names',
  'job_code',
  'competencies',
  'owner',
  'review',
  ...UNSTATED_FACTS,
] as const;
export type Fact = (typeof FACTS)[number];

/** Facts that pages tell as a list, so that its items have places and can be counted. */
export const LISTED_FACTS: ReadonlySet<Fact> = new Set<Fact>([
  'requirements',
  'responsibilities',
  'expectations',
  'performance_indicators',
  'specialties',
  'hiring_process',
]);

/** What a page says of a whole family. */
export const FAMILY_FACTS = [
  'summary',
  'levels',
  'specialties',
  'performance_indicators',
  'career_ladder',
  'ladder_chart',
  'hiring_process',
  'source',
  'owner',
  'review',
] as const;
export type FamilyFact = (typeof FAMILY_FACTS)[number];

/** What a page may say of a fact: what it is, that it is yet to be defined, or nothing. */
export const FACT_STATES = ['stated', 'to_be_defined', 'missing'] as const;
export type FactState = (typeof FACT_STATES)[number];
