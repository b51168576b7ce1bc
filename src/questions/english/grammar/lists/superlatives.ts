import { ALL, where } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';
import { listOf } from './list-queries.js';

/** Which roles have the most or the least of something. */
export const SUPERLATIVE_RULES = [
  rule('query')(
    ['what? <be>? {end} <grade>', 'what? <be>? {ordinal} {end} <grade>'],
    (s) =>
      listOf({
        kind: 'extreme',
        of: ALL,
        end: s.end,
        measure: 'grade',
        place: 'ordinal' in s ? s.ordinal : 1,
      }),
    'what is the second highest grade',
  ),
  rule('query')(
    [
      '<which> {noun} <have>|<need> {amount} {measure}',
      '<which>|<who> <have>|<need> {amount} {measure}',
      '{amount} {measure}',
      '<which> {noun} <have>|<need> {amount} number of {measure}',
      '<which> {noun} <have>|<need> {end} {measure}',
      '<which>|<who> <one_role>? <have>|<need> {amount} number? of? {measure} among|amongst|of|in|across|within {noun}',
    ],
    (s) =>
      listOf({
        kind: 'extreme',
        of: 'noun' in s ? s.noun : ALL,
        end: 'end' in s ? s.end : s.amount,
        measure: s.measure,
        place: 1,
      }),
    'which role has the most responsibilities',
  ),
  rule('query')(
    [
      '<which> <one_role> <have>|<need> {amount} {measure}',
      '<which> <one_role> <have> {end} {measure} of all',
      '<which> <one_role> <have>|<need> {amount} number of {measure}',
      '<which> <one_role> <have>|<need> {end} {measure}',
    ],
    (s) =>
      listOf({ kind: 'extreme', of: ALL, end: 'end' in s ? s.end : s.amount, measure: s.measure, place: 1 }),
  ),
  rule('query')(
    '<which> <one_role> {modifier} <have>|<need> {amount} number? of? {measure}',
    ({ modifier, amount, measure }) =>
      listOf({ kind: 'extreme', of: where(ALL, modifier), end: amount, measure, place: 1 }),
    'which role in Partner Programs has the most requirements',
  ),
  rule('query')(
    ['<which> people|line? <manager> <have> {amount} number? of? {measure}'],
    ({ amount, measure }) =>
      listOf({
        kind: 'extreme',
        of: where(ALL, { kind: 'track', track: 'management' }),
        end: amount,
        measure,
        place: 1,
      }),
    'which manager has the most direct reports',
  ),
  rule('query')(
    [
      '<which>|<who> <one_role>? <have> {amount} {measure} ,|:|between|of? {sides}',
      '<which>|<who> <one_role>? of|between? {sides} <have> {amount} {measure}',
      '<which>|<who> <one_role>? <have> more {measure} ,|:|between|of? {sides}',
      '<which>|<who> <one_role>? of|between? {sides} <have> more {measure}',
      '<which>|<who> <one_role>? <have> fewer|less {x:measure} ,|:|between|of? {sides}',
      '<which>|<who> <one_role>? of|between? {sides} <have> fewer|less {x:measure}',
    ],
    (s) =>
      'x' in s
        ? { kind: 'which', sides: s.sides, end: 'lowest', measure: s.x }
        : { kind: 'which', sides: s.sides, end: 'amount' in s ? s.amount : 'highest', measure: s.measure },
    'which has more responsibilities, the ESM or the EPM',
  ),
];
