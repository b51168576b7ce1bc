import { not } from '../../../../../queries/build.js';
import type { Condition, Roles } from '../../../../../queries/query.js';
import type { Grouping } from '../../../../../queries/query-terms.js';
import { rule } from '../../../../chart/rule.js';
import { beyond } from './condition-queries.js';

const OWN_MANAGERS: Roles = { kind: 'own_managers' };
const above = (by?: Parameters<typeof beyond>[2]): Condition => beyond(OWN_MANAGERS, 'above', by);
const below = (by?: Parameters<typeof beyond>[2]): Condition => beyond(OWN_MANAGERS, 'below', by);
const sharing = (fact: Grouping): Condition => ({ kind: 'same', as: OWN_MANAGERS, fact });

/** How roles stand beside their own manager: "with the same grade as their manager". */
export const OWN_MANAGER_RULES = [
  rule('own_manager')(
    [
      '(their|its|his|her | that|those of their|its) own? direct|line? <manager>|<managers>',
      '(<manager>|person|role|one|whoever | who|whom) they|it <report> <into>',
    ],
    () => true as const,
    'their manager',
  ),
  rule('beside_manager')(
    [
      '(sharing | with|at|of|on|in|having|sharing? <same>) {shared_fact} as|like|with {own_manager}',
      'whose <manager> <be>|<have> at|on|in? <same> {shared_fact}',
      '<reporting> <into> someone|somebody|people|<one_role>|<roles>|<manager> at|on|in|with|of <same> {shared_fact}',
    ],
    ({ shared_fact }) => sharing(shared_fact),
    'with the same grade as their manager',
    'whose manager has the same grade',
  ),
  rule('beside_manager')(
    [
      'with|at|of|on|in|having? another|different|other {shared_fact} than|as|from|to {own_manager}',
      'not with|at|of|on|in <same> {shared_fact} as|like {own_manager}',
      'whose <manager> <be>|<have> at|on|in? another|different|other {shared_fact}',
      '<reporting> <into> someone|somebody|people|<one_role>|<roles>|<manager> at|on|in|with|of|from another|different|other {shared_fact}',
    ],
    ({ shared_fact }) => not(sharing(shared_fact)),
    'in a different family than their manager',
    'whose manager is in another family',
  ),
  rule('beside_manager')(
    [
      '(higher|senior | more senior) than|to {own_manager}',
      'graded|ranked higher|above than? {own_manager}',
      'with|at|of|having? <higher> grade|level than|as {own_manager}',
    ],
    () => above(),
    'higher than their manager',
  ),
  rule('beside_manager')(
    [
      '(lower|junior | more junior) than|to {own_manager}',
      'graded|ranked lower|below than? {own_manager}',
      'less senior than {own_manager}',
      'with|at|of|having? <lower> grade|level than|as {own_manager}',
    ],
    () => below(),
    'lower than their manager',
  ),
  rule('beside_manager')(
    ['{gap} <above>|higher than? {own_manager}', '<above>|higher than? {own_manager} by {gap}'],
    ({ gap }) => above(gap),
  ),
  rule('beside_manager')(
    [
      '{gap} <below>|lower than? {own_manager}',
      '<below>|lower than? {own_manager} by {gap}',
      'whose <manager> <be> {gap} <above>|higher than? them|it?',
      '<reporting> <into> someone|somebody|people|<one_role>|<roles>|<manager> {gap} <above>|higher than? them|it|themselves',
    ],
    ({ gap }) => below(gap),
    'more than one grade below their manager',
  ),
  rule('modifier')('{beside_manager}', ({ beside_manager }) => beside_manager),
  rule('complement')('{beside_manager}', ({ beside_manager }) => beside_manager),
  rule('predicate')(
    [
      '(share | <have>|share <same>) {shared_fact} as|like|with {own_manager}',
      '<report> <into> someone|somebody|people|<one_role>|<roles>|<manager> at|on|in|with|of <same> {shared_fact}',
    ],
    ({ shared_fact }) => sharing(shared_fact),
    'have the same grade as their manager',
  ),
  rule('predicate')(
    [
      '(<have> | sit|sits|work|works in) another|different|other {shared_fact} than|as|from|to {own_manager}',
      '<report> <into> someone|somebody|people|<one_role>|<roles>|<manager> at|on|in|with|of|from another|different|other {shared_fact}',
      '<report> outside of? their|its own? {shared_fact}',
    ],
    ({ shared_fact }) => not(sharing(shared_fact)),
    'report to someone in another family',
  ),
  rule('predicate')(
    [
      'outrank|outranks {own_manager}',
      '<have> <higher> grade|level than {own_manager}',
      '<report> <into> someone|somebody|people|<one_role>|<roles>|<manager> <below>|<junior>|lower than? them|it|themselves',
    ],
    () => above(),
    'outrank their manager',
  ),
  rule('predicate')('<have> <lower> grade|level than {own_manager}', () => below()),
  rule('predicate')(
    '<report> <into> someone|somebody|people|<one_role>|<roles>|<manager> {gap} <above>|higher than? them|it|themselves',
    ({ gap }) => below(gap),
    'report to someone two grades above them',
  ),
];
