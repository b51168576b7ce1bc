import { and, not } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';
import { beyond } from './condition-queries.js';

/** How roles stand beside others: with something the same, above or below. */
export const ALIKE_RULES = [
  rule('shared_fact')(
    ['<grade>', 'level', 'pay|job|seniority grade|level', 'rank|seniority'],
    () => 'grade' as const,
  ),
  rule('shared_fact')('track|tracks', () => 'track' as const),
  rule('shared_fact')('<family>', () => 'family' as const),
  rule('shared_fact')(['direct|line? <manager>', 'reporting line'], () => 'manager' as const),
  rule('modifier')(
    [
      'with|at|of|on|in|having|sharing? <same> {shared_fact} as|like|with {roles}',
      '<same> {shared_fact} as|like {roles}',
      'as {roles} by|in {shared_fact}',
      'equal to {roles} in {shared_fact}',
      'on {shared_fact} par with {roles}',
      'with|having {shared_fact} of {roles}',
      'sharing {shared_fact} with {roles}',
    ],
    ({ shared_fact, roles }) => ({ kind: 'same', as: roles, fact: shared_fact }),
    'with the same grade as the Staff ESM',
  ),
  rule('other_fact')(
    [
      'but|and? in|from|of|on|at|with|under? another|different|other {shared_fact}',
      'but|and? not in|from|of|on|at|with|under? <same> {shared_fact}',
      'but|and? outside of? its|their|the? {shared_fact}',
    ],
    ({ shared_fact }) => shared_fact,
    'but not in the same family',
  ),
  rule('modifier')(
    'at|on|of|in|with? <same> {shared_fact} as|like|with {roles} {other_fact}',
    ({ shared_fact, other_fact, roles }) =>
      and({ kind: 'same', as: roles, fact: shared_fact }, not({ kind: 'same', as: roles, fact: other_fact })),
    'with the same grade as the Staff ESM but in another family',
  ),
  rule('modifier')(
    ['with|at|of|on|in|having|sharing? <same> {a:shared_fact} and|& {b:shared_fact} as|like|with {roles}'],
    ({ a, b, roles }) => and({ kind: 'same', as: roles, fact: a }, { kind: 'same', as: roles, fact: b }),
    'with the same grade and track as the Staff ESM',
  ),
  rule('modifier')(
    [
      '<senior>|<higher> than {roles}',
      'more senior than {roles}',
      'graded|ranked higher|above than? {roles}',
    ],
    ({ roles }) => beyond(roles, 'above'),
    'more senior than the Staff ESM',
  ),
  rule('modifier')(
    [
      '<junior>|<lower> than {roles}',
      'less senior than {roles}',
      'more junior than {roles}',
      'graded|ranked lower|below than? {roles}',
    ],
    ({ roles }) => beyond(roles, 'below'),
    'more junior than the Staff ESM',
  ),
  rule('predicate')(
    'share|shares <same>? {a:shared_fact} and|& <same>? {b:shared_fact} with|as {roles}',
    ({ a, b, roles }) => and({ kind: 'same', as: roles, fact: a }, { kind: 'same', as: roles, fact: b }),
    'shares a grade and a family with the Staff ESM',
  ),
  rule('predicate')(
    [
      '<have>|hold|holds|carry|carries <same> {shared_fact} as|like {roles}',
      'share|shares <same>|its|their|the|a? {shared_fact} with|as {roles}',
      '<report> <into> <same> <manager>|person|one|role as|like {roles}',
    ],
    (s) => ({ kind: 'same', as: s.roles, fact: 'shared_fact' in s ? s.shared_fact : 'manager' }),
    'has the same grade as the Staff ESM',
    'shares a manager with the Staff ESM',
  ),
  rule('predicate')(
    [
      'rank|ranks|sit|sits|stand|stands higher than {roles}',
      'rank|ranks|sit|sits|stand|stands above {roles}',
      'outrank|outranks {roles}',
      '<have> higher grade|level than {roles}',
    ],
    ({ roles }) => beyond(roles, 'above'),
    'ranks above the Senior ESM',
  ),
  rule('predicate')(
    [
      'rank|ranks|sit|sits|stand|stands lower than {roles}',
      'rank|ranks|sit|sits|stand|stands below {roles}',
      '<have> lower grade|level than {roles}',
    ],
    ({ roles }) => beyond(roles, 'below'),
    'ranks below the Staff ESM',
  ),
];
