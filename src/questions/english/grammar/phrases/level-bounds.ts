import { ALL, either, or, where } from '../../../../queries/build.js';
import type { AboveOrBelow, Condition, End, Roles } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import { beyond } from './condition-queries.js';

/** Above or below the roles at one end of a group: the lowest or the highest by grade. */
const past = (of: Roles, direction: AboveOrBelow, end: End): Condition =>
  beyond({ kind: 'extreme', of, end, measure: 'grade', place: 1 }, direction);

const ofLevel = (levels: readonly string[]): Condition => ({ kind: 'level', levels });

/** The roles of a level, and all whose grade is past the first of them: "directors or above" are no managers. */
const orPast = (levels: readonly string[], direction: AboveOrBelow): Condition =>
  or(
    ofLevel(levels),
    past(where(ALL, ofLevel(levels)), direction, direction === 'above' ? 'lowest' : 'highest'),
  );

const kindOrPast = (kind: Roles, direction: AboveOrBelow): Roles =>
  either(kind, where(ALL, past(kind, direction, direction === 'above' ? 'lowest' : 'highest')));

/** A level that bounds others: "at director level or above", "below senior level", "directors and above". */
export const LEVEL_BOUND_RULES = [
  rule('bounded_level')(
    [
      '{level} or|and|& <higher>|<above>|up|upwards',
      'at or above|over {level}',
      'at? least|minimum {level}',
      '{level} +',
      'from {level} up|upwards|on|onwards',
    ],
    ({ level }) => orPast(level, 'above'),
    'director level or above',
  ),
  rule('bounded_level')(
    [
      '{level} or|and|& <lower>|<below>|down|downwards',
      'at or below|under {level}',
      'at? most {level}',
      'up to {level}',
    ],
    ({ level }) => orPast(level, 'below'),
    'senior level or below',
  ),
  rule('bounded_level')(
    ['<above> {level} level', '<senior>|<higher> than|to? {level} level'],
    ({ level }) => past(where(ALL, ofLevel(level)), 'above', 'highest'),
    'above senior level',
  ),
  rule('bounded_level')(
    ['<below> {level} level', '<junior>|<lower> than|to? {level} level'],
    ({ level }) => past(where(ALL, ofLevel(level)), 'below', 'lowest'),
    'below senior level',
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
  rule('noun')(
    ['{kind} or|and|& <higher>|<above>|up|upwards'],
    ({ kind }) => kindOrPast(kind, 'above'),
    'directors and above',
  ),
  rule('noun')(
    ['{kind} or|and|& <lower>|<below>|down|downwards'],
    ({ kind }) => kindOrPast(kind, 'below'),
    'directors and below',
  ),
];
