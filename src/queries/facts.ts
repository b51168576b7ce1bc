/** Facts that people often ask for, but for which no catalogue has a field. */
export const UNSTATED_FACTS = ['pay', 'holder', 'headcount', 'terms', 'timing', 'reason'] as const;

/** The facts that can be asked of a role. */
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

/** Facts that pages state as a list, so that the items have places and can be counted. */
export const LISTED_FACTS: ReadonlySet<Fact> = new Set<Fact>([
  'requirements',
  'responsibilities',
  'expectations',
  'performance_indicators',
  'specialties',
  'hiring_process',
]);

/** The lists that say what a role has to do and to bring. Every comparison shows them. */
export const DUTY_FACTS: ReadonlySet<Fact> = new Set<Fact>([
  'requirements',
  'responsibilities',
  'expectations',
]);

/** The facts that can be asked of a whole family. */
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

/** The facts whose values are names or codes that a question may say. */
export const NAMED_FACTS = ['owner', 'location', 'department', 'job_code'] as const satisfies readonly Fact[];
export type NamedFact = (typeof NAMED_FACTS)[number];

/** Whether a page states a fact, says that it is yet to be defined, or says nothing about it. */
export const FACT_STATES = ['stated', 'to_be_defined', 'missing'] as const;
export type FactState = (typeof FACT_STATES)[number];
