import type { StatementKind } from '../catalog/catalog.js';
import type { DutyKind } from '../catalog/duties.js';
import type { Grade, GradeSpan } from '../catalog/grade.js';
import type { PageList } from '../catalog/page-lists.js';
import type { WordMatch } from '../titles/title-matcher.js';
import type { Fact, FactState, FamilyFact } from './facts.js';

/**
 * What a question means: an expression over the catalogue. It is plain data: it can be written to JSON and read
 * back, kept with a button, and remembered by a conversation.
 */
export type Query =
  /** Facts of each role of a group: "grade of the manager of the Partner Specialist". Of one that is a list, some items. */
  | { kind: 'facts'; facts: readonly Fact[]; of: Roles; places?: Places }
  /** The members of a group, with columns beside the usual ones: "title and grade of all directors". */
  | { kind: 'list'; roles: Roles; columns: readonly Fact[] }
  /** How many members a group has, in all or for each of its grades, families, levels, tracks or managers. */
  | { kind: 'count'; roles: Roles; per?: Grouping }
  /** What a group is divided into: "which levels are there in Ecosystem Sales"; only those that have all of some things. */
  | { kind: 'groups'; of: Roles; by: readonly Grouping[]; having?: readonly Holding[] }
  /** The grouping that is first or last by a measure: "which family has the fewest roles". So many of them, or all in order. */
  | { kind: 'best_group'; of: Roles; by: Grouping; end: End; measure: GroupMeasure; first?: number | 'all' }
  /** One number about a group, in all or for each grouping: the average, or the lowest and the highest. */
  | { kind: 'summary'; of: Roles; figure: FigureKind; measure: Measure; per?: Grouping }
  /** Is it so? A claim about the members of a group never selects them. */
  | { kind: 'whether'; of: Roles; quantifier: Quantifier; claim: Condition }
  /** Whether a group has any member: "is there a Lead ESM". */
  | { kind: 'exists'; roles: Roles }
  /** Two or more sides beside each other; each side is one role, or a group such as a family. */
  | { kind: 'compare'; sides: readonly Roles[]; focus?: Fact }
  /**
   * What every member of a group has, and no member of another one: "what do all directors have in common", "what must the
   * Staff ESM have that the Senior ESM does not".
   */
  | { kind: 'common'; of: Roles; without?: Roles; only?: readonly DutyKind[] }
  /** Which of some sides is first or last by a measure: "which of A, B and C is the most senior". */
  | { kind: 'which'; sides: readonly Roles[]; end: End; measure: Measure }
  /** How far apart two roles are. */
  | { kind: 'distance'; from: Roles; to: Roles; along: Along }
  /** How one gets from one role to another: the rungs between them, and what is new. */
  | { kind: 'steps'; from: Roles; to: Roles }
  /** What the pages of a group say about some words: "does the Staff ESM need Salesforce", "jobs with Zuora". */
  | { kind: 'statements'; of: Roles; text: TextCondition; only?: readonly StatementKind[] }
  /** What a list on the pages of a group says about some words: "do the KPIs of Ecosystem Sales include revenue". */
  | { kind: 'in_list'; list: PageList; of: Roles; text: TextCondition }
  /** A whole job description, to paste. */
  | { kind: 'document'; of: Roles }
  /** Facts of whole job families; no fact means the family at a glance. */
  | { kind: 'family_facts'; families: readonly string[]; facts: readonly FamilyFact[] }
  /** The job families there are. */
  | { kind: 'families' }
  /** The meaning of a word of the catalogue: a grade, a level, an acronym, a track. */
  | { kind: 'meaning'; of: Term }
  /** Which of two grades or levels stands higher: "is L5 higher than L4". */
  | { kind: 'order'; of: Step; than: Step; standing: StepOrder };

/** Places of items in a list, the first is 1. From its end, the last is 1. */
export interface Places {
  from: number;
  to: number;
  isFromEnd?: true;
}

export type QueryOf<Kind extends Query['kind']> = Extract<Query, { kind: Kind }>;

/**
 * A group of roles. A member may also be somebody outside the catalogue: a manager whom a page names and who is
 * no role of any family.
 */
export type Roles =
  /** One role, by its id. */
  | { kind: 'one'; role: string }
  /** Somebody whom pages name as a manager, by the title they use. */
  | { kind: 'outsider'; title: string }
  | { kind: 'all' }
  /** The one role that a description fits: "the analyst in partner ops". Several members mean: ask which one. */
  | { kind: 'the'; of: Roles }
  /** A title that no role has; a group without members. */
  | { kind: 'unknown'; title: string }
  | { kind: 'where'; roles: Roles; condition: Condition }
  | { kind: 'either'; groups: readonly Roles[] }
  | { kind: 'both'; groups: readonly Roles[] }
  | { kind: 'less'; roles: Roles; without: Roles }
  /** Those whom the members report to, so many steps up; "all" is the whole chain. */
  | { kind: 'managers'; of: Roles; steps: Steps }
  /** Those who report to a member, so many steps down; "all" is everyone below. */
  | { kind: 'reports'; of: Roles; steps: Steps }
  /** So many rungs up or down the career ladder of each member, on its own track; "all" is every rung that way. */
  | { kind: 'next'; of: Roles; steps: Steps }
  | { kind: 'previous'; of: Roles; steps: Steps }
  /** What stands between two roles by grade, within their family where it is one. */
  | { kind: 'between'; from: Roles; to: Roles }
  /** The roles that replaced the members, and those that the members replaced, where a catalogue states it. */
  | { kind: 'successors'; of: Roles }
  | { kind: 'predecessors'; of: Roles }
  /**
   * The members first or last by a measure, of all or of each grouping. Without `reach`, place 2 is the second highest or
   * lowest value. With it, place is how many values, or how many roles, are wanted. With reach `all`, every member is there in
   * that order, and those without the measure come last.
   */
  | { kind: 'extreme'; of: Roles; end: End; measure: Measure; place: number; reach?: Reach; per?: Grouping };

/** What may be true of a role. */
export type Condition =
  | { kind: 'grade'; ranges: readonly GradeSpan[] }
  | { kind: 'level'; levels: readonly string[] }
  /** Past a level in the order of levels, and at it too where that is meant: "above senior level", "director level or above". */
  | { kind: 'level_bound'; level: string; direction: AboveOrBelow; isIncluded: boolean }
  | { kind: 'track'; track: string }
  /** By the ids of the families. */
  | { kind: 'family'; families: readonly string[] }
  /**
   * The title has all these words, compared by their stems: "program manager". A `phrase` wants them side by side: a
   * Senior Program Manager is no "senior manager". The last word must be the head of the title ("Partner Specialist", not
   * "Manager, Partner Specialists"), unless no title that has all words has it as its head, or they may stand `anywhere`. At
   * the `start` or the `end`, the title begins or ends with them.
   */
  | { kind: 'titled'; words: readonly string[]; match?: WordMatch }
  /** Shares a fact with a member of a group; the members themselves do not count. */
  | { kind: 'same'; as: Roles; fact: Grouping }
  /** Higher or lower than every member of a group, by a measure; `by` bounds the difference where it is stated. */
  | { kind: 'beyond'; than: Roles; direction: AboveOrBelow; measure: Measure; by?: NumberSpan }
  /** A measure within a span: "with more than 10 requirements". */
  | { kind: 'measure'; measure: Measure; span: NumberSpan }
  /** Is itself a member of a group: "is the Staff ESM the Senior ESM", "reports to the Director". */
  | { kind: 'among'; roles: Roles }
  /** Its page states the fact, says that it is yet to be defined, or says nothing of it. */
  | { kind: 'documented'; fact: Fact; state: FactState }
  /** Reports to somebody outside the catalogue. */
  | { kind: 'reports_outside' }
  /** Another role has replaced it, where the catalogue states that. */
  | { kind: 'replaced' }
  /** Who keeps its text true, by the name that its file states. */
  | { kind: 'owned'; by: string }
  /** Its text is due for review by today, or by the end of a week, month, quarter or year; overdue where the date has passed. */
  | { kind: 'review'; state: ReviewState }
  | { kind: 'mentions'; text: TextCondition; only?: readonly StatementKind[] }
  | { kind: 'and'; conditions: readonly Condition[] }
  | { kind: 'or'; conditions: readonly Condition[] }
  | { kind: 'not'; condition: Condition };

export const REVIEW_STATES = [
  'due',
  'overdue',
  'this_week',
  'this_month',
  'this_quarter',
  'this_year',
] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** Words to find in what a page says of a role. All words of one phrase stand in one statement; `exact` keeps their order. */
export type TextCondition =
  | { kind: 'phrase'; words: readonly string[]; exact?: boolean }
  | { kind: 'every'; of: readonly TextCondition[] }
  | { kind: 'some'; of: readonly TextCondition[] }
  | { kind: 'none'; of: TextCondition };

/** What several roles may have in common. */
export const GROUPINGS = ['grade', 'family', 'department', 'level', 'track', 'manager'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A grouping as a measure is how many different ones there are: the family with the most levels. */
export const GROUP_MEASURES = [
  'roles',
  'highest_grade',
  'lowest_grade',
  'average_grade',
  'grade_span',
  ...GROUPINGS,
] as const;
export type GroupMeasure = (typeof GROUP_MEASURES)[number];

/** How many roles a group has, or how much by another measure. An average may also be over or under a bound. */
export interface GroupSize extends NumberSpan {
  over?: number;
  under?: number;
  measure?: GroupMeasure;
}

/** What a family, a level or a grade is to have: so many of some roles, or more or fewer of them than of others. */
export type Holding =
  | { kind: 'so_many'; roles: Roles; size: GroupSize }
  | { kind: 'beside'; roles: Roles; standing: StepOrder; than: Roles };

/** What members are ordered or summed by. */
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
 * "The three highest grades" are so many values; "the top three roles" are so many roles, and those equal to the last;
 * "highest grade first" is all of them in that order.
 */
export const REACHES = ['values', 'roles', 'all'] as const;
export type Reach = (typeof REACHES)[number];

/** "the" expects one member and speaks of it; "each" gives the answer for every member. */
export const QUANTIFIERS = ['the', 'any', 'all', 'none', 'each'] as const;
export type Quantifier = (typeof QUANTIFIERS)[number];

export const ALONG = ['grades', 'levels', 'reporting'] as const;
export type Along = (typeof ALONG)[number];

export type Steps = number | 'all';
/** More than any organisation or ladder has; a circle of managers would otherwise be walked for ever. */
export const MAX_STEPS = 100;
/** A step that roles stand on, whatever the roles. */
export type Step = { kind: 'grade'; grade: Grade } | { kind: 'level'; level: string };
export const STEP_ORDERS = [...ABOVE_OR_BELOW, 'same'] as const;
export type StepOrder = (typeof STEP_ORDERS)[number];
export type Term = Step | { kind: 'acronym'; acronym: string } | { kind: 'track'; track: string };

/** From and to, both included; an end left out is open. */
export interface NumberSpan {
  from?: number;
  to?: number;
}
