import type { Term } from '../query.js';
import type { AboveOrBelow, Along, Quantifier, StepOrder } from '../query-terms.js';

/** Patterns for the values of conditions: grades, levels, families. */
export interface ValuePatterns {
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

/** Patterns for groups of roles. */
export interface RolesPatterns {
  named: string;
  all: string;
  ownManagers: string;
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
    report: string;
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

export type Verb = 'be' | 'have' | 'report' | 'manage' | 'mention' | 'state' | 'leave';

/** Patterns for sentences that are only told, so that nobody has to read them back. */
export interface BriefPatterns {
  that: string;
  /** The same for a group that turned out to have one member. */
  one: string;
  managersThat: string;
  thoseThat: string;
  /** The same for roles that are named one by one. */
  thoseOf: string;
  except: string;
  allExcept: string;
  extremePer: Record<'first' | 'at', string>;
  clause: string;
  and: string;
  or: string;
  either: string;
  both: string;
  /** A verb behind a noun: "reporting to the Cook", "with 3 requirements". */
  verbs: Record<Verb, Record<'so' | 'not', string>>;
  /** Values behind a noun: "at grade 8". */
  values: ValuePatterns;
}

/** Patterns for what a division has. */
export interface HoldingPatterns {
  join: string;
  soMany: string;
  /** An end that is not included: "over 8". */
  bounds: Record<'over' | 'under' | 'within', string>;
  beside: Record<StepOrder, string>;
}

export type RelationName = 'managers' | 'reports' | 'next' | 'previous';

/** Patterns for whole questions. */
export interface QuestionPatterns {
  facts: string;
  /** One item or several, by their places from the start or from the end of a list. */
  items: Record<'start' | 'end', Record<'one' | 'some', string>>;
  list: string;
  listByTitle: string;
  listSome: string;
  table: string;
  tableOfSome: string;
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
  groupOrder: Record<StepOrder, string>;
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
