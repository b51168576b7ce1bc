/** The facts by which roles are grouped and compared. */
export const GROUPINGS = ['grade', 'family', 'department', 'location', 'level', 'track', 'manager'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Measures of a group. A grouping counts its different values: "the family with the most levels". */
export const GROUP_MEASURES = [
  'roles',
  'highest_grade',
  'lowest_grade',
  'average_grade',
  'grade_span',
  ...GROUPINGS,
] as const;
export type GroupMeasure = (typeof GROUP_MEASURES)[number];

/** A range for a measure of a group; for its number of roles if no measure is given. `over` and `under` exclude the bound. */
export interface GroupSize extends NumberSpan {
  over?: number;
  under?: number;
  measure?: GroupMeasure;
}

/** The measures by which members are ordered or summed. */
export const MEASURES = [
  'grade',
  'requirements',
  'responsibilities',
  'direct_reports',
  'managers',
  'years',
] as const;
export type Measure = (typeof MEASURES)[number];

export const FIGURE_KINDS = ['average', 'range', 'total'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

export const ENDS = ['highest', 'lowest'] as const;
export type End = (typeof ENDS)[number];

export const ABOVE_OR_BELOW = ['above', 'below'] as const;
export type AboveOrBelow = (typeof ABOVE_OR_BELOW)[number];

/**
 * `values`: "the three highest grades". `roles`: "the top three roles", with those equal to the third. `all`: "highest grade
 * first".
 */
export const REACHES = ['values', 'roles', 'all'] as const;
export type Reach = (typeof REACHES)[number];

/** "the" is for a group with one member. "each" answers for every member. */
export const QUANTIFIERS = ['the', 'any', 'all', 'none', 'each'] as const;
export type Quantifier = (typeof QUANTIFIERS)[number];

/** What the distance of two roles is counted in: grades, levels, or steps of the reporting line. */
export const ALONG = ['grades', 'levels', 'reporting'] as const;
export type Along = (typeof ALONG)[number];

/** So many steps, or all of them. */
export type Steps = number | 'all';
/** More than any organisation or ladder has. Without this limit, a cycle of managers would never end. */
export const MAX_STEPS = 100;

export const STEP_ORDERS = [...ABOVE_OR_BELOW, 'same'] as const;
export type StepOrder = (typeof STEP_ORDERS)[number];

/** From and to, both included; an end left out is open. */
export interface NumberSpan {
  from?: number;
  to?: number;
}

export const REVIEW_STATES = [
  'due',
  'overdue',
  'this_week',
  'this_month',
  'this_quarter',
  'this_year',
] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];
