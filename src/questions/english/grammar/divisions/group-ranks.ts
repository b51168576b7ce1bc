import { rule } from '../../../chart/rule.js';
import type { GroupRank } from '../../../phrase-meanings.js';

/** A rank at a later place: the third largest. Undefined for the first place and for "last". */
export function atPlace(rank: GroupRank, place: number): GroupRank | undefined {
  return rank.place === undefined && place > 1 ? { ...rank, place } : undefined;
}

/** By what groups are ranked, and from which end: "the most roles", "the second highest average grade". */
export const GROUP_RANK_RULES = [
  rule('group_measure')(
    ['<roles>', 'number|count|amount of <roles>', 'role count|number', 'size'],
    () => 'roles' as const,
    'number of roles',
  ),
  rule('group_measure')('average|mean|avg|typical <grade>', () => 'average_grade' as const, 'average grade'),
  rule('group_measure')(
    [
      '<grade> range|ranges|span|spread',
      'range|span|spread|width of <grade>',
      'gap|difference|distance between (highest|top and lowest|bottom | lowest|bottom and highest|top) <grade>',
    ],
    () => 'grade_span' as const,
    'range of grades',
  ),
  rule('group_measure')(
    ['different|distinct {grouping}', 'number|count of different|distinct? {grouping}'],
    // "The number of managers" counts roles.
    ({ grouping }) => (grouping === 'manager' ? undefined : grouping),
    'number of levels',
  ),
  rule('group_measure')('highest|top|maximum|max <grade>', () => 'highest_grade' as const, 'highest grade'),
  rule('group_measure')('lowest|bottom|minimum|min <grade>', () => 'lowest_grade' as const, 'lowest grade'),

  rule('group_rank')(
    ['{amount} {group_measure}', 'widest|broadest|longest {group_measure}'],
    (s) => ({ end: 'amount' in s ? s.amount : 'highest', measure: s.group_measure }),
    'the most roles',
    'the widest range of grades',
  ),
  rule('group_rank')(
    'narrowest|shortest {group_measure}',
    ({ group_measure: measure }) => ({ end: 'lowest', measure }),
    'the narrowest range of grades',
  ),
  rule('group_rank')(
    'longest|tallest|highest career? ladder|path',
    () => ({ end: 'highest', measure: 'level' }),
    'the longest ladder',
  ),
  rule('group_rank')('shortest career? ladder|path', () => ({ end: 'lowest', measure: 'level' })),
  rule('group_rank')('steepest career? ladder|path', () => ({ end: 'highest', measure: 'grade_span' })),
  // "The most managers" counts roles.
  rule('group_rank')(
    'most {grouping}',
    ({ grouping: measure }) => (measure === 'manager' ? undefined : { end: 'highest', measure }),
    'the most levels',
  ),
  rule('group_rank')('fewest|least {grouping}', ({ grouping: measure }) =>
    measure === 'manager' ? undefined : { end: 'lowest', measure },
  ),
  rule('group_rank')(
    '{ordinal} {group_rank}',
    ({ ordinal, group_rank }) => atPlace(group_rank, ordinal),
    'the second most roles',
  ),
];
