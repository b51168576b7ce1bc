import type { StatementKind } from '../catalog/catalog.js';
import type { DutyKind } from '../catalog/duties.js';
import type { GradeSpan } from '../catalog/grade.js';
import type { PageList } from '../catalog/page-lists.js';
import type { Fact, FamilyFact } from '../queries/facts.js';
import type { Condition, Holding, Query, Roles, Step, TextCondition } from '../queries/query.js';
import type {
  Along,
  End,
  Grouping,
  GroupMeasure,
  Measure,
  NumberSpan,
  ReviewState,
  StepOrder,
} from '../queries/query-terms.js';
import type { Edit } from './conversation/edit.js';
import type { Compared, GroupRank, Items, Journey, ListOrder, Rank, Talk } from './phrase-meanings.js';

/** Each type of phrase that the grammar knows, and what a phrase of it means. */
export interface Values {
  /** A whole question. */
  query: Query;
  /** A clause that says who is asking: "I am a Staff ESM". */
  setting: Roles;
  /** A follow-up, which changes the last question: "and her manager?", "only the managers". */
  edit: Edit;
  /** A statement about roles, which may be true or not: "the ESM is grade 6". */
  assertion: Query;
  /** The same where it denies something: "the ESM is not grade 6". The query asks for what is denied. */
  denial: Query;
  /** Either of the two. */
  said: Query;
  /** A message that asks nothing about roles. */
  talk: Talk;

  /** A noun phrase, for one role or many. */
  roles: Roles;
  /** The same where it speaks of one role. */
  role: Roles;
  /** The same where it speaks of a group: "grade 8 roles", "all directors". */
  group: Roles;
  /** Roles that are left out of a group: "the directors", "those in Partner Programs". */
  spared: Roles;
  /** Two or more noun phrases joined: "the ESM and the EPM". */
  joined: readonly Roles[];
  /** The same, or set against each other: "the ESM versus the EPM". */
  sides: readonly Roles[];
  /** A role of which somebody says that its ladder is meant: "the ESM on the career ladder". */
  on_ladder: Roles;
  /** The way from one role to another: "from the ESM to the Staff ESM". */
  journey: Journey;
  /** One of those that are compared: a role or a set. */
  side: Roles;
  /** Roles of which most may be something: "more than half of the roles". */
  majority: Roles;
  /** Roles that may have something in common: "the ESM and the EPM", "all directors". */
  sharers: Roles;
  /** The lists that a noun or a verb names: "requirements", "need". */
  duty_kind: readonly DutyKind[];
  duty_verb: readonly DutyKind[];
  /** The sides of a comparison, and the fact to compare. */
  compared: Compared;
  /** Two groups to count against each other: "managers in Sales than in Legal". */
  set_pair: { of: Roles; than: Roles };
  more_or_fewer: StepOrder;
  higher_or_lower: StepOrder;
  /** Families with "in" before each: "Sales or in Legal". */
  either_family: readonly string[];
  /** All roles of a family, in a question who is in it. */
  members_of: Roles;
  /** "Above" and "below", beside another standing. */
  raised: true;
  lowered: true;
  /** A statement that no role is so: "there are no analysts in Sales". */
  none_said: Query;
  /** A title that one role has, or should have. */
  title: Roles;
  /** The roles whose holders a question is about: roles, or all of a family. */
  workforce: Roles;
  /** Words of titles that name a kind of role: "program managers", "ESMs". */
  kind: Roles;
  /**
   * The same in the singular, which only a condition beside it turns into a group: "analyst" in "analyst in Partner
   * Operations".
   */
  singular_kind: Roles;
  /**
   * A kind of role of which there are several, in the singular: "director" in "is a director above a senior manager".
   */
  generic: Roles;
  /** Any one of a group, in the singular: "analyst", "lead role", "grade 8 job in Partner Programs". */
  member: Roles;
  /** A noun with what narrows it before or after. */
  noun: Roles;
  /** What a family may have: "directors", "a lead level". */
  had: Roles;
  /** What it may not have: "no directors". */
  lacked: Roles;
  /** What a group must have to be chosen: "directors but no lead", "more than 5 roles". */
  held: readonly Holding[];
  /** "More" or "fewer" of some roles. */
  more: End;
  /** The same with its verb: "have a director", "do not have a lead". */
  group_claim: readonly Holding[];
  /** Groups and what they have: "families with a director", "families where the highest grade is 11". */
  groups: Query;
  /** Any group, also of joined roles and groups: "the ESM and the EPM". */
  many: Roles;
  /** The same, or a family that stands for its roles. Averages, counts and comparisons are about one. */
  set: Roles;

  /** What may stand before a noun: "grade 8", "senior", "IC". */
  attribute: Condition;
  /** What may stand after a noun: "in Partner Programs", "above grade 8". */
  modifier: Condition;
  /** Managers that are described, not named: "a director", "a manager at grade 9", "someone in Partner Programs". */
  some_manager: Roles;
  /** The same with the word: "a grade 9 manager". */
  a_manager: Roles;
  /** How many grades lie between: "two grades", "more than one grade". */
  gap: NumberSpan;
  /** The manager of each role that a condition is about: "their manager". */
  own_manager: true;
  /** Where roles stand beside that manager: "above their manager". */
  beside_manager: Condition;
  /** Where roles stand by their grades: "higher than the ESM", "two grades above it". */
  standing: Condition;
  /** A level that bounds others: "director level or above". */
  bounded_level: Condition;
  /** A level and all above or below it: "director or above". */
  this_or_beyond: Condition;
  /** What may stand after "is": "grade 8", "in Partner Programs", "a manager". */
  complement: Condition;
  /** What a role may do: "needs SQL", "reports to the Director"; with the verb as a rule has it after "does". */
  predicate: Condition;
  /** A claim that stands after a subject and has its own verb: "is grade 8", "does not need SQL". */
  claim: Condition;

  number: number;
  /** How many members of a group to list: "three", "a couple of". */
  limit: number;
  /** How many of the roles last spoken of: "both", "three". */
  count: number;
  /** A grade as it is said after its word: "8", "C", "L5". */
  grade: number;
  /** A grade that speaks for itself: "L5". */
  code: number;
  ordinal: number;
  /** "7s" in "grade 7s". */
  several_of: number;
  /** Numbers and the ways to bound them: "8", "8 or 9", "above 8". */
  count_span: readonly NumberSpan[];
  /** The same of grades, without the word: "8", "8 or 9". */
  span: readonly GradeSpan[];
  /** The same with the word: "grade 8", "grades 8 to 10". */
  grades: readonly GradeSpan[];
  /** "my", "its": whose something is. */
  whose: Roles;
  /** How many steps: "two levels". */
  steps: number;
  /** How often something happens: "twice". */
  times: number;
  family: readonly string[];
  /** The whole name of a family, which is no role's whole title. */
  family_name: readonly string[];
  level: readonly string[];
  /** A grade or a level, whatever the roles. */
  standing_step: Step;
  /** A level that stands for a role: "senior", "the senior one". */
  level_one: readonly string[];
  /** A level on its own, which no title goes on from: "the associate". */
  bare_level: readonly string[];
  track: string;

  fact: Fact;
  facts: readonly Fact[];
  /** Some items of a list on a page: "first three duties". */
  items: Items;
  family_fact: FamilyFact;
  shared_fact: Grouping;
  /** A fact that must differ: "but in another family". */
  other_fact: Grouping;
  grouping: Grouping;
  measure: Measure;
  end: End;
  /** "the most", "the fewest". */
  amount: End;
  /** "the most requirements", "the lowest grade". */
  rank: Rank;
  /** "Biggest" or "smallest". */
  size: End;
  /** "Bigger" or "smaller". */
  bigger: End;
  /** Words that ask for alphabetical order. */
  alphabet: true;
  /** What groups are ordered by: "average grade", "number of roles". */
  group_measure: GroupMeasure;
  /** The first or the last group by such a measure: "the most roles", "the widest range of grades". */
  group_rank: GroupRank;
  /** The same of two groups: "more roles". */
  group_comparative: GroupRank;
  /** A rank with its verb: "has the most requirements", "is the most senior". */
  superlative: Rank;
  /** "Descending", "highest first". */
  direction: End;
  /** "Sorted by grade", "in descending order". */
  list_order: ListOrder;
  /** A rank among two, with its verb: "has more requirements", "is more senior". */
  comparative: Rank;
  /** "per family", "in each grade". */
  per: Grouping;
  along: Along;
  where_stated: readonly StatementKind[];
  /** A list that pages have beside duties: "hiring process". */
  page_list: PageList;
  /** The roles whose list it is: one role, or all of a family. */
  list_holder: Roles;

  /** Initials that a page writes out: "NFR". */
  acronym: string;

  /** By when reviews are due: "this month". */
  review_state: ReviewState;

  /** The name of an owner in the catalogue. */
  owner: string;
  /** The name of a place of work: "Lyon", "remote". */
  place: string;
  /** The name of a department that has not all roles of its families. */
  department_name: string;
  /** A code of a role: "TY-300". */
  job_code: string;
  /** Where roles are: "in Lyon or Paris". */
  placed: Condition;

  /** Words that some page has. */
  known_term: TextCondition;
  /** The same where none is a word of titles. */
  page_term: TextCondition;
  /** The same, joined: "SQL or Tableau". */
  page_text: TextCondition;
  /** Words of titles that name neither a kind of role nor a family: "compliance" in "compliance roles". */
  title_part: readonly string[];
  /** Where in titles: "start with", "end in"; "beginning", "end". */
  title_end: 'start' | 'end';
  /** How a title begins or ends: "start with Senior", "begin with P". */
  title_edge: Condition;
  title_position: 'start' | 'end';
  /** A single letter: "P". */
  letter: string;
  /** Words that a title is to have: "sourcing" in "titles containing sourcing". */
  title_words: readonly string[];
  /** What roles do, where rules also have some of the words: "create dashboards". */
  deed: TextCondition;
  /** A deed or a term of pages beside a claim: "sell insurance" in "are in Retail and sell insurance". */
  act: TextCondition;
  /** A deed, and perhaps a claim beside it: "sell insurance", "are in Retail and sell insurance". */
  doing: Condition;
  /** Any words, wanted by a rule: "SQL" in "needs SQL". */
  term: TextCondition;
  quoted: TextCondition;
  text: TextCondition;
}
