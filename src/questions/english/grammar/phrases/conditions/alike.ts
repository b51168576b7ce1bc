import { and, not, or } from '../../../../../queries/build.js';
import type { Condition, Roles } from '../../../../../queries/query.js';
import type { Grouping } from '../../../../../queries/query-terms.js';
import { rule } from '../../../../chart/rule.js';

/** Shares two facts. "Level" often means the grade, but beside a grade it means the level. */
const sharing = (as: Roles, a: Grouping, b: Grouping): Condition =>
  and({ kind: 'same', as, fact: a }, { kind: 'same', as, fact: a === b && a === 'grade' ? 'level' : b });

/** Whether roles have something in common with others: a grade, a family, a manager. */
export const ALIKE_RULES = [
  rule('shared_fact')(
    ['<grade>', 'level', 'pay|job|seniority grade|level', 'rank|seniority'],
    () => 'grade' as const,
  ),
  rule('shared_fact')('track|tracks', () => 'track' as const),
  rule('shared_fact')(
    ['family|families|team|group|org|organisation|organization|function|area|side', 'career|job? ladder'],
    () => 'family' as const,
  ),
  // Where no page names a department, it is another word for a family.
  rule('shared_fact')('department|departments', () => 'department' as const),
  rule('shared_fact')('location|city', () => 'location' as const),
  rule('shared_fact')(['direct|line? <manager>', 'reporting line'], () => 'manager' as const),
  rule('modifier')(
    [
      '(sharing | with|at|of|on|in|having|sharing? <same>) {shared_fact} as|like|with {roles}',
      '(as | equal|equivalent|comparable to) {roles} by|in {shared_fact}',
      'on {shared_fact} par with {roles}',
      'with|having {shared_fact} of {roles}',
    ],
    ({ shared_fact, roles }) => ({ kind: 'same', as: roles, fact: shared_fact }),
    'with the same grade as the Staff ESM',
  ),
  rule('modifier')(
    ['in|from|of|at|on {shared_fact} of {roles}', "in|from|of|at|on {roles} 's {shared_fact}"],
    // In the family of a role are the others and the role itself.
    ({ shared_fact: fact, roles }) =>
      fact === 'family' || fact === 'department'
        ? or({ kind: 'among', roles }, { kind: 'same', as: roles, fact })
        : { kind: 'same', as: roles, fact },
    'in the family of the Staff ESM',
  ),
  rule('other_fact')(
    [
      ',|but|and? in|from|of|on|at|with|under? another|different|other {shared_fact}',
      ',|but|and? not in|from|of|on|at|with|under? <same> {shared_fact}',
      ',|but|and? outside of? its|their|the? {shared_fact}',
    ],
    ({ shared_fact }) => shared_fact,
    'but not in the same family',
  ),
  rule('modifier')(
    [
      'at|on|of|in|with? <same> {shared_fact} as|like|with {roles} {other_fact}',
      'at|on|of|in|with? <same> {shared_fact} {other_fact} as|like|than|from {roles}',
    ],
    ({ shared_fact, other_fact, roles }) =>
      and({ kind: 'same', as: roles, fact: shared_fact }, not({ kind: 'same', as: roles, fact: other_fact })),
    'with the same grade as the Staff ESM but in another family',
  ),
  rule('modifier')(
    ['with|at|of|on|in|having|sharing? <same> {a:shared_fact} and|& {b:shared_fact} as|like|with {roles}'],
    ({ a, b, roles }) => sharing(roles, a, b),
    'with the same grade and track as the Staff ESM',
  ),
  rule('modifier')(
    '<reporting> <into> <same> <manager>|person|one|role as|like {roles}',
    ({ roles }) => ({ kind: 'same', as: roles, fact: 'manager' }),
    'reporting to the same boss as the Staff ESM',
  ),
  rule('predicate')(
    'share|shares <same>? {a:shared_fact} and|& <same>? {b:shared_fact} with|as {roles}',
    ({ a, b, roles }) => sharing(roles, a, b),
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
];
