import type { StatementKind } from '../../catalog/catalog.js';
import type { Fact, FamilyFact, NamedFact } from '../facts.js';
import type { End, FigureKind, Grouping, GroupMeasure, Measure, ReviewState } from '../query-terms.js';
import type {
  BriefPatterns,
  HoldingPatterns,
  QuestionPatterns,
  RolesPatterns,
  ValuePatterns,
  Verb,
} from './query-patterns.js';

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
  /** The noun after a number: "1 requirement", "8 requirements". */
  counted: Record<CountedMeasure, { one: string; many: string }>;
  /** The superlatives of a measure: "highest grade", "fewest requirements". */
  extremes: Record<Measure, Record<End, string>>;
  ends: Record<End, string>;
  /** The usual tracks. Other tracks keep the names of the catalogue. */
  tracks: Readonly<Record<string, string>>;
  figures: Record<FigureKind, string>;
  groupMeasures: Record<GroupMeasure, Record<End, string>>;
  /** The words after the number in a size: "3 roles", "8 as top grade". */
  sizes: Record<GroupMeasure, string>;
  /** A measure of a group as the name of its value: "average grade". */
  tallies: Record<GroupMeasure, string>;
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
  brief: BriefPatterns;
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
export type CountedMeasure = Exclude<Measure, 'grade'>;

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
  | 'titledInitial'
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
  | 'located'
  | 'of_department'
  | 'coded'
  | ReviewState
  | 'mentions'
  | 'mentionsIn';

/** What is said of a fact that has some name. */
export const NAMED_PREDICATES = {
  owner: 'owned',
  location: 'located',
  department: 'of_department',
  job_code: 'coded',
} as const satisfies Record<NamedFact, PredicateName>;
