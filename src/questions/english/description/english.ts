import type { QueryWords } from '../../../queries/description/query-words.js';
import { BRIEF_PATTERNS } from './brief-patterns.js';
import { FACT_WORDS } from './fact-words.js';
import { MEASURE_WORDS } from './measure-words.js';
import { PREDICATE_WORDS } from './predicate-words.js';
import { QUESTION_PATTERNS } from './question-patterns.js';
import { ROLES_PATTERNS } from './roles-patterns.js';

const ORDINALS = ['', '', 'second', 'third', 'fourth', 'fifth'];

/** The English in which `describe` says a query. */
export const ENGLISH: QueryWords = {
  ...FACT_WORDS,
  ...MEASURE_WORDS,
  ...PREDICATE_WORDS,
  roles: ROLES_PATTERNS,
  brief: BRIEF_PATTERNS,
  questions: QUESTION_PATTERNS,
  unknownName: '“{name}”',
  ordinal: (place) => ORDINALS[place] ?? `${place}th`,
  joins: {
    plain: { and: ' and ', or: ' or ' },
    clauses: { and: ' and that ', or: ' or that ' },
    two: { and: 'both {a} and {b}', or: 'either {a} or {b}' },
    denied: { neither: 'neither {a} nor {b}', not_both: 'not both {a} and {b}' },
    neither: { first: 'neither ', next: ' nor ' },
    sides: { compare: ' with ', which: ' versus ' },
  },
};
