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
 * The words of a language that describe a query. Most are patterns, with names in braces for `fillPattern` to fill.
 * `describe` says what the patterns of a language have to keep apart.
 */
export interface QueryWords {
  facts: Record<Fact, string>;
  familyFacts: Record<FamilyFact, string>;
  statementKinds: Record<StatementKind, string>;
  groupings: Record<Grouping, { one: string; many: string }>;
  /** The level of a role, for an organisation that calls a grade a level. */
  levelName: { one: string; many: string };
  measures: Record<Measure, string>;
  /** The noun after a number: "8 requirements". */
  counted: Record<CountedMeasure, string>;
  /** The superlatives of a measure: "highest grade", "fewest requirements". */
  extremes: Record<Measure, Record<End, string>>;
  ends: Record<End, string>;
  /** The usual tracks. Other tracks keep the names of the catalogue. */
  tracks: Readonly<Record<string, string>>;
  figures: Record<FigureKind, string>;
  groupMeasures: Record<GroupMeasure, Record<End, string>>;
  /** The words after the number in a size: "3 roles", "8 as top grade". */
  sizes: Record<GroupMeasure, string>;
  /** The conditions on divisions: "over 3 roles among all directors". */
  holdings: HoldingPatterns;
  shared: Record<Grouping, string>;
  /** A name that no role, level or family has. */
  unknownName: string;
  /** The ordinal of a place, from 2: "second". */
  ordinal: (place: number) => string;
  joins: Joins;
  verbs: Record<Verb, VerbForms>;
  roles: RolesPatterns;
  predicates: Record<PredicateName, Predicate>;
  values: ValuePatterns;
  texts: { word: string; words: string; phrase: string; none: string };
  questions: QuestionPatterns;
}

/** "plain" joins stand between any number of parts. The others have exactly two parts, and so need no brackets. */
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

/** A statement about a role: a verb, and the rest. */
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
  /** `from` is a grade with its word ("grade 8"). In a span with two ends, `to` is one without ("10"). */
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
  /** Words for answers, mostly for a group that turned out to have one member. Questions never use them. */
  found: {
    extreme: string;
    extremeAt: string;
    extremeOfAll: { one: string; many: string };
    steps: Record<'next' | 'previous' | 'managers', string>;
  };
  relations: Record<RelationName, { one: string; many: string; steps: string; all: string }>;
  replacements: Record<'successors' | 'predecessors', { one: string; many: string }>;
}

/** Patterns for the first place, another place, the first so many values, the first so many roles, and all in order. */
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
  /** One item or several, by their places from the start or from the end of a list. */
  items: Record<'start' | 'end', Record<'one' | 'some', string>>;
  list: string;
  listByTitle: string;
  table: string;
  countAll: string;
  countThat: string;
  countOf: string;
  countAllPer: string;
  countPer: string;
  groups: string;
  groupsHaving: string;
  /** The first group, the one at another place, the first so many, or all in order. */
  bestGroup: Record<'one' | 'at' | 'some' | 'all', string>;
  summary: string;
  summaryPer: string;
  isIt: string;
  doesIt: string;
  isTrue: string;
  quantified: Record<Quantifier, string>;
  /** The same for a group that reads "roles that ...". */
  quantifiedThat: Record<Quantifier, string>;
  existsAll: string;
  existsThat: string;
  existsOf: string;
  compare: string;
  compareFact: string;
  /** What all members share, of any kind or of some kinds. "alone": and what no member of another group has. */
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
