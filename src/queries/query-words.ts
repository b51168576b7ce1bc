import type { StatementKind } from '../catalog/catalog.js';
import type { Fact, FamilyFact } from './facts.js';
import type {
  AboveOrBelow,
  Along,
  End,
  FigureKind,
  Grouping,
  GroupMeasure,
  Measure,
  Quantifier,
  ReviewState,
  StepOrder,
  Term,
} from './query.js';

/**
 * The words of a language in which a query is described. Most are patterns: a name in braces stands for what is put
 * there. `describe` says what the patterns of a language have to keep apart.
 */
export interface QueryWords {
  facts: Record<Fact, string>;
  familyFacts: Record<FamilyFact, string>;
  statementKinds: Record<StatementKind, string>;
  groupings: Record<Grouping, { one: string; many: string }>;
  /** The level of a role, for an organisation that calls a grade a level. */
  levelName: { one: string; many: string };
  measures: Record<Measure, string>;
  /** What there are so many of: "8 requirements". */
  counted: Record<CountedMeasure, string>;
  /** What the first and the last by a measure have. */
  extremes: Record<Measure, Record<End, string>>;
  ends: Record<End, string>;
  /** The usual tracks; others are called as the catalogue calls them. */
  tracks: Readonly<Record<string, string>>;
  figures: Record<FigureKind, string>;
  groupMeasures: Record<GroupMeasure, Record<End, string>>;
  /** What groups have so many or so much of. */
  sizes: Record<GroupMeasure, string>;
  /** What each of some groups is to have. */
  holdings: HoldingPatterns;
  shared: Record<Grouping, string>;
  /** What no role, level or family is called. */
  unknownName: string;
  /** How the nth highest is said, for n from 2. */
  ordinal: (place: number) => string;
  joins: Joins;
  verbs: Record<Verb, VerbForms>;
  roles: RolesPatterns;
  predicates: Record<PredicateName, Predicate>;
  values: ValuePatterns;
  texts: { word: string; words: string; phrase: string; none: string };
  questions: QuestionPatterns;
}

/** "plain" joins stand between their parts; the others hold exactly two, and so need no brackets. */
interface Joins {
  plain: Record<'and' | 'or', string>;
  /** Between two relative clauses on one noun: "roles that a and that b". */
  clauses: Record<'and' | 'or', string>;
  two: Record<'and' | 'or', string>;
  /** Several values denied at once. */
  neither: { first: string; next: string };
  /** Two conditions denied together. */
  denied: Record<'neither' | 'not_both', string>;
  sides: Record<'compare' | 'which', string>;
}

/** Measures that count something. */
type CountedMeasure = Exclude<Measure, 'grade'>;

export type Verb = 'be' | 'have' | 'report' | 'manage' | 'mention' | 'state' | 'leave';

interface VerbForms {
  one: string;
  many: string;
  notOne: string;
  notMany: string;
}

/** What is said of a role: a verb, and the rest. */
interface Predicate {
  verb: Verb;
  rest: string;
}

export type PredicateName =
  | 'values'
  | 'titled'
  | 'titledPhrase'
  | 'titledAnywhere'
  | 'titledStart'
  | 'titledEnd'
  | 'same'
  | 'above'
  | 'below'
  | 'aboveBy'
  | 'belowBy'
  | 'measure'
  | 'counted'
  | 'is'
  | 'among'
  | 'reportsTo'
  | 'manages'
  | 'stated'
  | 'to_be_defined'
  | 'missing'
  | 'reports_outside'
  | 'replaced'
  | 'owned'
  | ReviewState
  | 'mentions'
  | 'mentionsIn';

interface ValuePatterns {
  /** `from` is a grade with its word ("grade 8"), and `to` one without ("10"), unless the span has only one end. */
  grade: SpanPatterns;
  number: SpanPatterns;
  level: string;
  levelPast: Record<AboveOrBelow, string>;
  levelOrPast: Record<AboveOrBelow, string>;
  track: string;
  family: string;
  furtherFamilies: string;
  statementKind: string;
}

export interface SpanPatterns {
  exactly: string;
  within: string;
  atLeast: string;
  atMost: string;
  any: string;
}

interface RolesPatterns {
  named: string;
  all: string;
  the: string;
  that: string;
  managersThat: string;
  thoseThat: string;
  both: string;
  except: string;
  allExcept: string;
  between: string;
  extreme: ExtremePatterns;
  extremePer: ExtremePatterns;
  /** What answers say instead, most of it where the group turned out to have one member. No question has these words. */
  found: {
    extreme: string;
    extremeAt: string;
    extremeOfAll: { one: string; many: string };
    steps: Record<'next' | 'previous' | 'managers', string>;
  };
  relations: Record<RelationName, { one: string; many: string; steps: string; all: string }>;
  replacements: Record<'successors' | 'predecessors', { one: string; many: string }>;
}

/** At the first place, at another, up to so many values, so many roles, and all in order. */
interface ExtremePatterns {
  first: string;
  at: string;
  values: string;
  roles: string;
  all: string;
}

interface HoldingPatterns {
  join: string;
  soMany: string;
  /** An end that is not included: "over 8". */
  bounds: Record<'over' | 'under' | 'within', string>;
  beside: Record<StepOrder, string>;
}

export type RelationName = 'managers' | 'reports' | 'next' | 'previous';

interface QuestionPatterns {
  facts: string;
  /** Of one item and of several, by their places from the start or from the end of a list. */
  items: Record<'start' | 'end', Record<'one' | 'some', string>>;
  list: string;
  table: string;
  countAll: string;
  countThat: string;
  countOf: string;
  countAllPer: string;
  countPer: string;
  groups: string;
  groupsHaving: string;
  /** Of the first, of so many of them, and of all in order. */
  bestGroup: Record<'one' | 'some' | 'all', string>;
  summary: string;
  summaryPer: string;
  isIt: string;
  doesIt: string;
  isTrue: string;
  quantified: Record<Quantifier, string>;
  /** The same for a group that is said as "roles that ...". */
  quantifiedThat: Record<Quantifier, string>;
  existsAll: string;
  existsThat: string;
  existsOf: string;
  compare: string;
  compareFact: string;
  /** What a group shares, of any kind or of some; and what of it no others have. */
  common: Record<'all' | 'alone', Record<'any' | 'kinds', string>>;
  which: string;
  distance: Record<Along, string>;
  steps: string;
  statements: { one: string; many: string };
  statementsIn: string;
  inList: string;
  document: string;
  familyFacts: string;
  familyOverview: string;
  family: string;
  families: string;
  meaning: Record<Term['kind'], string>;
  order: Record<StepOrder, string>;
}
