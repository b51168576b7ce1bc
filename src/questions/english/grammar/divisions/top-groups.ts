import { ALL, isUnit, where } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';
import { bestGroup } from './best-groups.js';

/**
 * So many groups with the most, or all groups in such an order: "top 5 families by number of roles", "which family mentions
 * SQL most".
 */
export const TOP_GROUP_RULES = [
  rule('query')(
    ['{number} {grouping} with|having {group_rank}', '<which> {number} {grouping} <have> {group_rank}'],
    ({ number, grouping, group_rank }) => bestGroup(grouping, group_rank, number),
    'the three families with the most levels',
  ),
  rule('query')(
    '({end} {number} | {number} {end}) {grouping} by|in {group_measure}',
    ({ end, number, grouping, group_measure: measure }) => bestGroup(grouping, { end, measure }, number),
    'top 5 families by number of roles',
  ),
  rule('query')(
    ['{number} {size} {grouping}', '{size} {number} {grouping}'],
    ({ number, grouping, size: end }) =>
      isUnit(grouping) ? bestGroup(grouping, { end, measure: 'roles' }, number) : undefined,
    'the three biggest families',
  ),
  rule('query')(
    [
      '<show>? me? all? {grouping} (sorted|ordered|ranked|sort|order|ranking? by | in order of) {group_measure}',
      'rank|sort|order|ranking all|of? {grouping} by their|its? {group_measure}',
    ],
    ({ grouping, group_measure: measure }) => bestGroup(grouping, { end: 'highest', measure }, 'all'),
    'list families by average grade',
  ),
  rule('query')(
    [
      '<show>? me? all? {grouping} sorted|ordered|ranked|sort|order|ranking? by number|count of {noun}',
      'rank|sort|order|ranking all|of? {grouping} by number|count of {noun}',
    ],
    ({ grouping, noun }) =>
      noun.kind === 'all'
        ? undefined
        : bestGroup(grouping, { end: 'highest', measure: 'roles' }, 'all', noun),
    'families ranked by number of managers',
  ),
  rule('query')(
    [
      '{end} {number} {grouping} by|in number|count of {noun}',
      '{number} {grouping} with {end:amount} {noun}',
      '<which> {number} {grouping} <have> {end:amount} {noun}',
      '{end} {grouping} by|in number|count of {noun}',
    ],
    ({ end, grouping, noun, ...s }) =>
      noun.kind === 'all'
        ? undefined
        : bestGroup(grouping, { end, measure: 'roles' }, 'number' in s ? s.number : undefined, noun),
    'top 3 families by number of managers',
  ),
  rule('query')(
    [
      'how many {measure:grouping} (<do> {per} <have>|cover|covers|span|spans | <be>? there? {per})',
      'number|count of {measure:grouping} {per}',
    ],
    ({ measure, per }) =>
      measure === 'manager' || measure === per || (measure === 'family' && per !== 'department')
        ? undefined
        : bestGroup(per, { end: 'highest', measure }, 'all'),
    'how many grades does each family have',
  ),
  rule('query')(
    [
      '<which> {measure:grouping} (<do> {per} <have>|cover|covers|span|spans | <be> there {per})',
      '<show>? me? {measure:grouping} {per}',
      '<show>? me? {per:grouping} with|and their|its? {measure:grouping}',
    ],
    // Grades are told by their range, and families by the roles that they have.
    ({ measure, per }) =>
      measure === 'level' || measure === 'track'
        ? bestGroup(per, { end: 'highest', measure }, 'all')
        : undefined,
    'which levels does each family have',
  ),
  rule('query')(
    [
      '<which> {grouping} <mention>|<need>|<use> {text} {amount} often|frequently?',
      '<in> <which> {grouping} <be> {text} mentioned|needed|required|used {amount} often|frequently?',
    ],
    ({ grouping, text, amount: end }) =>
      grouping === 'manager'
        ? undefined
        : bestGroup(grouping, { end, measure: 'roles' }, undefined, where(ALL, { kind: 'mentions', text })),
    'which family mentions Tableau most often',
  ),
];
