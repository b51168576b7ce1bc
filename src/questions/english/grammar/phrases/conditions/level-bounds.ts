import { ALL, and, either, listOf, rolesInFamily, where } from '../../../../../queries/build.js';
import type { Condition, Query, Roles } from '../../../../../queries/query.js';
import type { AboveOrBelow, End } from '../../../../../queries/query-terms.js';
import { rule } from '../../../../chart/rule.js';
import { beyond } from './condition-queries.js';

/** Above or below the roles at one end of a group: the lowest or the highest by grade. */
const beyondEnd = (of: Roles, direction: AboveOrBelow, end: End): Condition =>
  beyond({ kind: 'extreme', of, end, measure: 'grade', place: 1 }, direction);

/** "Above senior or staff level" leaves open above which of the two. */
const levelBound = (
  [level, another]: readonly string[],
  direction: AboveOrBelow,
  isIncluded: boolean,
): Condition | undefined =>
  level === undefined || another ? undefined : { kind: 'level_bound', level, direction, isIncluded };

/** "Directors and above": the directors, and the roles above the lowest of them. */
const kindAndBeyond = (kind: Roles, direction: AboveOrBelow): Roles =>
  either(kind, where(ALL, beyondEnd(kind, direction, direction === 'above' ? 'lowest' : 'highest')));

const boundedList = (levels: readonly string[], direction: AboveOrBelow): Query | undefined => {
  const bound = levelBound(levels, direction, false);
  return bound && listOf(where(ALL, bound));
};

/** A level that bounds others: "at director level or above", "below senior level", "directors and above". */
export const LEVEL_BOUND_RULES = [
  rule('this_or_beyond')(
    '{level} or|and|& <higher>|<above>|up|upwards',
    ({ level }) => levelBound(level, 'above', true),
    'director or above',
  ),
  rule('this_or_beyond')(
    '{level} or|and|& <lower>|<below>|down|downwards',
    ({ level }) => levelBound(level, 'below', true),
    'senior or below',
  ),
  rule('bounded_level')('{this_or_beyond}', ({ this_or_beyond }) => this_or_beyond),
  rule('bounded_level')(
    [
      'at or above|over {level}',
      'at least|minimum {level}',
      '{level} +',
      'from {level} up|upwards|on|onwards',
    ],
    ({ level }) => levelBound(level, 'above', true),
    'director level or above',
  ),
  rule('bounded_level')(
    ['at (most | or below|under) {level}', 'up to {level}'],
    ({ level }) => levelBound(level, 'below', true),
    'senior level or below',
  ),
  rule('bounded_level')(
    '(<above> | <senior>|<higher> than|to) {level} level',
    ({ level }) => levelBound(level, 'above', false),
    'above senior level',
  ),
  rule('bounded_level')(
    '(<below> | <junior>|<lower> than|to) {level} level',
    ({ level }) => levelBound(level, 'below', false),
    'below senior level',
  ),
  rule('bounded_level')(
    [
      'between {a:level} and|to|- {b:level} level|levels',
      'from? {a:level} to|through|up {b:level} level|levels',
    ],
    ({ a, b }) => {
      const [from, to] = [levelBound(a, 'above', true), levelBound(b, 'below', true)];
      return from && to && and(from, to);
    },
    'between senior and director level',
  ),
  rule('modifier')(
    'at|of|on|with|in|ranked? {bounded_level}',
    ({ bounded_level }) => bounded_level,
    'at director level or above',
  ),
  rule('complement')(
    'at|of|on? {bounded_level}',
    ({ bounded_level }) => bounded_level,
    'director level or above',
  ),
  rule('attribute')('{bounded_level}', ({ bounded_level }) => bounded_level),
  rule('query')(
    ['{bounded_level}', '{bounded_level} <in>|of {family}'],
    (s) => listOf(where('family' in s ? rolesInFamily(s.family) : ALL, s.bounded_level)),
    'senior level or above in Partner Programs',
  ),
  // "Who is above the director" has a second reading: that of one role.
  rule('query')(
    '(<roles> | <who>|<which> <roles>? <be>) <above>|<higher> than? {level}',
    ({ level }) => boundedList(level, 'above'),
    'who is above senior level',
  ),
  rule('query')(
    [
      '(<roles> | <which> <roles>? <be>) <below>|<lower> than? {level}',
      '<who> <be> below|beneath|<lower> than? {level}',
    ],
    ({ level }) => boundedList(level, 'below'),
    'who is below senior level',
  ),
  rule('query')(
    [
      '<which>? levels <be>? <above>|<higher> than? {above:level}',
      '<which>? levels <be>? <below>|<lower> than? {below:level}',
    ],
    (s) => {
      const bound = 'above' in s ? levelBound(s.above, 'above', false) : levelBound(s.below, 'below', false);
      return bound && { kind: 'groups', of: where(ALL, bound), by: ['level'] };
    },
    'which levels are above senior',
  ),
  rule('noun')(
    ['{kind} from {a:level} to|through|up {b:level}', '{kind} between {a:level} and {b:level}'],
    ({ kind, a, b }) => {
      const [from, to] = [levelBound(a, 'above', true), levelBound(b, 'below', true)];
      return from && to && where(kind, and(from, to));
    },
    'program managers from senior to lead',
  ),
  rule('noun')(
    ['{kind} or|and|& <higher>|<above>|up|upwards'],
    ({ kind }) => kindAndBeyond(kind, 'above'),
    'directors and above',
  ),
  rule('noun')(
    ['{kind} or|and|& <lower>|<below>|down|downwards'],
    ({ kind }) => kindAndBeyond(kind, 'below'),
    'directors and below',
  ),
];
