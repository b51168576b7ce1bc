import { ALL, isUnit, rolesInFamily } from '../../../../queries/build.js';
import type { Query, Roles } from '../../../../queries/query.js';
import type { Grouping } from '../../../../queries/query-terms.js';
import { rule } from '../../../chart/rule.js';
import type { GroupRank } from '../../../phrase-meanings.js';
import { atPlace } from './group-ranks.js';

/** The group that a rank puts first; with `first`, so many of them, or all in that order. */
export const bestGroup = (by: Grouping, rank: GroupRank, first?: number | 'all', of: Roles = ALL): Query => ({
  kind: 'best_group',
  of,
  by,
  ...rank,
  ...(first !== undefined && { first }),
});

/** Which families, grades, levels and managers have the most or the least: "which family has the fewest roles". */
export const BEST_GROUP_RULES = [
  rule('query')(
    [
      '<which> {grouping} <have>|<manage>|<mention>|span|spans {group_rank}',
      '<which> {grouping} <do> {group_rank} <have>',
      '<which> {grouping} <have> <roles> at|in|on|across|over|of {group_rank}',
      '{grouping} (with|having | that|which <have>|<manage>|<mention>|span|spans) {group_rank}',
    ],
    ({ grouping, group_rank }) => bestGroup(grouping, group_rank),
    'which family has the fewest roles',
    'which manager manages the most grades',
  ),
  rule('query')(
    [
      '<which> {grouping} <in>|of|for {family} <have>|<manage>|<mention>|span|spans {group_rank}',
      '<which> {grouping} <have>|<manage>|<mention>|span|spans {group_rank} <in>|of|for {family}',
      '{grouping} with|having {group_rank} <in>|of|for {family}',
    ],
    ({ grouping, family: families, group_rank }) =>
      bestGroup(grouping, group_rank, undefined, rolesInFamily(families)),
    'which grade in Partner Programs has the most roles',
  ),
  rule('query')(
    '<which> {grouping} <have> {more} <roles>',
    ({ grouping, more: end }) => bestGroup(grouping, { end, measure: 'roles' }),
    'which track has more roles',
  ),
  rule('query')(
    '<which> <manager>|<managers> <be> named|listed|mentioned|stated by|in|on|for {amount} <roles>|pages',
    ({ amount: end }) => bestGroup('manager', { end, measure: 'roles' }),
    'which manager is named by the most roles',
  ),
  rule('query')(
    'what? <be>? {group_rank}',
    // Only a family has a range of grades.
    ({ group_rank }) => (group_rank.measure === 'grade_span' ? bestGroup('family', group_rank) : undefined),
    'the widest grade range',
  ),
  rule('query')(
    [
      '(<which> {grouping} <have> | {grouping} with) {amount} number? of? {noun}',
      '<in> <which> {grouping} <be>|<do> there|we <have>? {amount} {noun}',
      'where <be>|<do> there|we? <have>? {amount} {noun}',
    ],
    ({ amount: end, noun, ...s }) =>
      noun.kind === 'all'
        ? undefined
        : bestGroup('grouping' in s ? s.grouping : 'family', { end, measure: 'roles' }, undefined, noun),
    'which family has the most managers',
  ),
  rule('query')(
    '(<which> {grouping} <have> | {grouping} with) {ordinal} {amount} number? of? {noun}',
    ({ grouping, ordinal, amount: end, noun }) => {
      const rank = atPlace({ end, measure: 'roles' }, ordinal);
      return rank && noun.kind !== 'all' ? bestGroup(grouping, rank, undefined, noun) : undefined;
    },
    'which family has the second most managers',
  ),
  rule('size')('biggest|largest|greatest', () => 'highest' as const, 'biggest'),
  rule('size')('smallest', () => 'lowest' as const, 'smallest'),
  rule('query')(
    [
      '<which> {grouping} <be> {size}',
      'what? <be>? {size} {grouping}',
      '{end} {grouping} by number|count of <roles>',
      '{size} {grouping} by number|count? of? <roles>',
    ],
    ({ grouping, ...s }) =>
      isUnit(grouping)
        ? bestGroup(grouping, { end: 'end' in s ? s.end : s.size, measure: 'roles' })
        : undefined,
    'which family is the biggest',
  ),
  rule('query')(
    [
      '<which> {grouping} <be> {ordinal} {size}',
      'what? <be>? {ordinal} {size} {grouping}',
      '{ordinal} {size} {grouping} by number|count of <roles>',
    ],
    ({ grouping, ordinal, size: end }) => {
      const rank = atPlace({ end, measure: 'roles' }, ordinal);
      return rank && isUnit(grouping) ? bestGroup(grouping, rank) : undefined;
    },
    'the second biggest family',
  ),
  rule('query')(
    [
      'what|which? <be>? {ordinal} {amount} common|frequent|usual|popular {grouping}',
      '<which> {grouping} <be> {ordinal} {amount} common|frequent|usual|popular',
    ],
    ({ ordinal, amount: end, grouping }) => {
      const rank = atPlace({ end, measure: 'roles' }, ordinal);
      return rank && bestGroup(grouping, rank);
    },
    'the second most common grade',
  ),
  rule('query')(
    '<which> {grouping} appear|appears|occur|occurs|shows|comes|come up? {amount} often|frequently?',
    ({ amount: end, grouping }) => bestGroup(grouping, { end, measure: 'roles' }),
    'which level appears most often',
  ),
  rule('query')(
    ['<which> {grouping} <be> most senior', 'what? <be>? most senior {grouping}'],
    ({ grouping }) =>
      isUnit(grouping) ? bestGroup(grouping, { end: 'highest', measure: 'highest_grade' }) : undefined,
    'the most senior family',
  ),
  rule('query')(
    [
      'what|which? <be>? {amount} common|frequent|usual|popular {grouping}',
      'what|which? <be>? {amount} common|frequent|usual|popular {grouping} among|in|of|for|across|within {set}',
      '<which> {grouping} <be> {amount} common|frequent|usual|popular',
      '<which> {grouping} <be> {amount} common|frequent|usual|popular among|in|of|for|across|within {set}',
    ],
    ({ amount: end, grouping, ...s }) =>
      bestGroup(grouping, { end, measure: 'roles' }, undefined, 'set' in s ? s.set : ALL),
    'the most common grade',
  ),
  rule('query')(
    [
      '<which> {grouping} go|goes|reach|reaches|get|gets|has|have|rank|ranks up? to? {end} <grade>|level?',
      '{grouping} with {end} <grade>',
    ],
    ({ grouping, end }) =>
      // "Which manager has the highest grade" is about managers, and not about their reports.
      grouping === 'manager'
        ? undefined
        : bestGroup(grouping, { end, measure: end === 'highest' ? 'highest_grade' : 'lowest_grade' }),
    'which family goes up to the highest grade',
  ),
  rule('query')(
    '<which> <manager> <have> <roles>|reports|people|reportees in|at|from|on|of|across {group_rank}',
    ({ group_rank }) => bestGroup('manager', group_rank),
    'which manager has reports in the most families',
  ),
];
