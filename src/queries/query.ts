import type { StatementKind } from '../catalog/catalog.js';
import type { DutyKind } from '../catalog/duties.js';
import type { Grade, GradeSpan } from '../catalog/grade.js';
import type { PageList } from '../catalog/page-lists.js';
import type { WordMatch } from '../titles/title-matcher.js';
import type { Fact, FactState, FamilyFact, NamedFact } from './facts.js';
import type {
  AboveOrBelow,
  Along,
  End,
  FigureKind,
  Grouping,
  GroupMeasure,
  GroupSize,
  Measure,
  NumberSpan,
  Quantifier,
  Reach,
  ReviewState,
  StepOrder,
  Steps,
} from './query-terms.js';

/**
 * The meaning of a question: an expression over the catalogue. It is plain data, so it can be written to JSON and read
 * back, kept with a button, and remembered by a conversation.
 */
export type Query =
  /** Facts of each role of a group: "grade of the manager of the Partner Specialist". `places` picks items of a list. */
  | { kind: 'facts'; facts: readonly Fact[]; of: Roles; places?: Places }
  /**
   * The members of a group: "title and grade of all directors". `columns` are added to the usual ones. `byTitle`: A to Z.
   * `limit`: only so many of them, in the order of the catalogue: "name three directors". A list by title has no limit.
   */
  | { kind: 'list'; roles: Roles; columns: readonly Fact[]; byTitle?: true; limit?: number }
  /** The number of members of a group, in all or per grade, family, level, track or manager. */
  | { kind: 'count'; roles: Roles; per?: Grouping }
  /** The divisions of a group: "which levels are there in Ecosystem Sales". With `having`, only those that meet all of it. */
  | { kind: 'groups'; of: Roles; by: readonly Grouping[]; having?: readonly Holding[] }
  /**
   * The division first or last by a measure: "which family has the fewest roles". `first`: so many, or all in order. Place 2 is
   * the second highest or lowest value.
   */
  | {
      kind: 'best_group';
      of: Roles;
      by: Grouping;
      end: End;
      measure: GroupMeasure;
      first?: number | 'all';
      place?: number;
    }
  /** The average, the total or the range of a measure, over the whole group or per grouping. */
  | { kind: 'summary'; of: Roles; figure: FigureKind; measure: Measure; per?: Grouping }
  /** Whether a claim is true of a group. The claim never selects members. */
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
  /**
   * Whether one group stands above another by a measure of groups: "are there more managers in Sales than in Legal", "is the
   * average grade in Sales as high as in Legal".
   */
  | { kind: 'group_order'; of: Roles; than: Roles; measure: GroupMeasure; standing: StepOrder }
  /** How far apart two roles are. */
  | { kind: 'distance'; from: Roles; to: Roles; along: Along }
  /** The way from one role to another: the rungs between them, and what is new on each. */
  | { kind: 'steps'; from: Roles; to: Roles }
  /** What the pages of a group say about some words: "does the Staff ESM need Salesforce", "jobs with Zuora". */
  | { kind: 'statements'; of: Roles; text: TextCondition; only?: readonly StatementKind[] }
  /** What a list on the pages of a group says about some words: "do the KPIs of Ecosystem Sales include revenue". */
  | { kind: 'in_list'; list: PageList; of: Roles; text: TextCondition }
  /** A whole job description, to paste. */
  | { kind: 'document'; of: Roles }
  /** Facts of whole job families; no fact means the family at a glance. */
  | { kind: 'family_facts'; families: readonly string[]; facts: readonly FamilyFact[] }
  /** All job families. */
  | { kind: 'families' }
  /** The meaning of a word of the catalogue: a grade, a level, an acronym, a track. */
  | { kind: 'meaning'; of: Term }
  /** Which of two grades or levels stands higher: "is L5 higher than L4". */
  | { kind: 'order'; of: Step; than: Step; standing: StepOrder };

/** A range of items in a list. The first item is 1; with `isFromEnd`, the last is 1. */
export interface Places {
  from: number;
  to: number;
  isFromEnd?: true;
}

export type QueryOf<Kind extends Query['kind']> = Extract<Query, { kind: Kind }>;

/**
 * A group of roles. A member may also be an outsider: a manager whom a page names but whose role the catalogue lacks.
 */
export type Roles =
  /** One role, by its id. */
  | { kind: 'one'; role: string }
  /** An outsider, by the title that pages use. */
  | { kind: 'outsider'; title: string }
  | { kind: 'all' }
  /** The one role that a description fits: "the analyst in partner ops". Several members mean: ask which one. */
  | { kind: 'the'; of: Roles }
  /** The manager of each role that a condition is tested on: "the same grade as their manager". Only in a condition. */
  | { kind: 'own_managers' }
  /** A title that no role has: a group without members. */
  | { kind: 'unknown'; title: string }
  | { kind: 'where'; roles: Roles; condition: Condition }
  | { kind: 'either'; groups: readonly Roles[] }
  | { kind: 'both'; groups: readonly Roles[] }
  | { kind: 'less'; roles: Roles; without: Roles }
  /** The managers of the members, so many steps up; "all" is the whole chain. */
  | { kind: 'managers'; of: Roles; steps: Steps }
  /** The roles that report to the members, so many steps down; "all" is everyone below. */
  | { kind: 'reports'; of: Roles; steps: Steps }
  /** The rung so many steps up or down the career ladder of each member; "all" is every rung that way. */
  | { kind: 'next'; of: Roles; steps: Steps }
  | { kind: 'previous'; of: Roles; steps: Steps }
  /** The roles between two roles by grade, within their family if they share one. */
  | { kind: 'between'; from: Roles; to: Roles }
  /** The roles that replaced the members, and the roles that the members replaced. */
  | { kind: 'successors'; of: Roles }
  | { kind: 'predecessors'; of: Roles }
  /**
   * The members first or last by a measure, of all or per grouping. Without `reach`, place 2 is the second highest or lowest
   * value. With it, `place` is the number of values or of roles that are wanted. Reach `all` puts every member in that
   * order, those without the measure last.
   */
  | { kind: 'extreme'; of: Roles; end: End; measure: Measure; place: number; reach?: Reach; per?: Grouping };

/** A condition on a role. */
export type Condition =
  | { kind: 'grade'; ranges: readonly GradeSpan[] }
  | { kind: 'level'; levels: readonly string[] }
  /** Above or below a level in the order of levels: "above senior level". `isIncluded`: "director level or above". */
  | { kind: 'level_bound'; level: string; direction: AboveOrBelow; isIncluded: boolean }
  | { kind: 'track'; track: string }
  /** By the ids of the families. */
  | { kind: 'family'; families: readonly string[] }
  /**
   * The title has all these words, compared by their stems: "program manager". The last word must be the head of the title
   * ("Partner Specialist", not "Manager, Partner Specialists"), unless no title with all the words has it as its head.
   * `phrase`: the words are side by side, so a Senior Program Manager is not a "senior manager". `anywhere`: the head does
   * not matter. `start` and `end`: the title begins or ends with the words; `initial`: with the letters.
   */
  | { kind: 'titled'; words: readonly string[]; match?: WordMatch }
  /** Shares a fact with a member of a group. The members themselves do not count. */
  | { kind: 'same'; as: Roles; fact: Grouping }
  /** Higher or lower than every member of a group, by a measure. `by` bounds the difference. */
  | { kind: 'beyond'; than: Roles; direction: AboveOrBelow; measure: Measure; by?: NumberSpan }
  /** A measure within a span: "with more than 10 requirements". */
  | { kind: 'measure'; measure: Measure; span: NumberSpan }
  /** Is itself a member of a group: "is the Staff ESM the Senior ESM", "reports to the Director". */
  | { kind: 'among'; roles: Roles }
  /** Its page states the fact, says that it is yet to be defined, or says nothing about it. */
  | { kind: 'documented'; fact: Fact; state: FactState }
  /** Reports to somebody outside the catalogue. */
  | { kind: 'reports_outside' }
  /** Another role has replaced it, as the catalogue states. */
  | { kind: 'replaced' }
  /** Its owner, its place of work, its department or a code of it has a name, as the files state it. */
  | { kind: 'named'; fact: NamedFact; name: string }
  /** Its review is due by today, or by the end of this week, month, quarter or year. "overdue": the date has passed. */
  | { kind: 'review'; state: ReviewState }
  | { kind: 'mentions'; text: TextCondition; only?: readonly StatementKind[] }
  | { kind: 'and'; conditions: readonly Condition[] }
  | { kind: 'or'; conditions: readonly Condition[] }
  | { kind: 'not'; condition: Condition };

/** Words to find in the statements about a role. One statement must have all words of a phrase; `exact`: in this order. */
export type TextCondition =
  | { kind: 'phrase'; words: readonly string[]; exact?: boolean }
  | { kind: 'every'; of: readonly TextCondition[] }
  | { kind: 'some'; of: readonly TextCondition[] }
  | { kind: 'none'; of: TextCondition };

/** A condition on a division, such as a family: it has so many of some roles, or more or fewer of them than of others. */
export type Holding =
  | { kind: 'so_many'; roles: Roles; size: GroupSize }
  | { kind: 'beside'; roles: Roles; standing: StepOrder; than: Roles };

/** A grade or a level on its own, without any role. */
export type Step = { kind: 'grade'; grade: Grade } | { kind: 'level'; level: string };
export type Term = Step | { kind: 'acronym'; acronym: string } | { kind: 'track'; track: string };
