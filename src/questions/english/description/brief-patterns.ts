import type { QueryWords } from '../../../queries/description/query-words.js';
import { PREDICATE_WORDS } from './predicate-words.js';

/** How groups are named in English where the sentence is only told. */
export const BRIEF_PATTERNS: QueryWords['brief'] = {
  that: 'roles {condition}',
  one: 'the role {condition}',
  managersThat: 'managers {condition}',
  thoseThat: '{of} that {condition}',
  thoseOf: 'those of {of} that {condition}',
  except: '{of} except {without}',
  allExcept: 'roles except {without}',
  extremePer: {
    first: 'the roles with the {best} per {grouping}',
    at: 'the roles with the {place} {best} per {grouping}',
  },
  clause: 'that {condition}',
  and: 'and',
  or: 'or',
  either: 'either {told}',
  both: 'both {told}',
  verbs: {
    be: { so: '{rest}', not: 'not {rest}' },
    have: { so: 'with {rest}', not: 'without {rest}' },
    report: { so: 'reporting {rest}', not: 'not reporting {rest}' },
    manage: { so: 'managing {rest}', not: 'not managing {rest}' },
    mention: { so: 'mentioning {rest}', not: 'not mentioning {rest}' },
    state: { so: 'stating {rest}', not: 'not stating {rest}' },
    leave: { so: 'leaving {rest}', not: 'not leaving {rest}' },
  },
  values: {
    ...PREDICATE_WORDS.values,
    grade: {
      exactly: 'at {from}',
      within: 'at {from} to {to}',
      atLeast: 'at {from} or higher',
      atMost: 'at {to} or lower',
      any: 'at any grade',
    },
    level: 'at level {level}',
    levelOrPast: { above: 'at level {level} or above', below: 'at level {level} or below' },
  },
};
