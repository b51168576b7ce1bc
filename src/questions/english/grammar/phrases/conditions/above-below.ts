import { and, either, or } from '../../../../../queries/build.js';
import type { Roles } from '../../../../../queries/query.js';
import type { End } from '../../../../../queries/query-terms.js';
import { rule } from '../../../../chart/rule.js';
import { beyond } from './condition-queries.js';

/** Whether roles are one step from others: "more than one grade above the ESM" does not compare with the next step. */
const isStep = (roles: Roles): boolean =>
  (roles.kind === 'next' || roles.kind === 'previous') && roles.steps === 1;

/** Nobody is higher than the highest role of all, so words behind it belong to its name: "the highest role in Sales". */
const isEnd = (roles: Roles, end: End): boolean =>
  roles.kind === 'extreme' && roles.of.kind === 'all' && roles.end === end;

/** Whether roles stand above or below others, by grade or by another measure. */
export const ABOVE_BELOW_RULES = [
  rule('gap')('{count_span} <grade>', ({ count_span: [span] }) => span, 'more than one grade'),
  rule('standing')(
    [
      '<higher>|<senior> than that|those? of? {roles}',
      'more senior than|as|to that? of? {roles}',
      'senior|superior to {roles}',
      'graded|ranked (above | higher than) {roles}',
      'with|at|on|in|of|having? higher|greater grade|level than|as that? of? {roles}',
      '<above>|over grade|level of {roles}',
      "<above>|over {roles} 's grade|level",
    ],
    ({ roles }) => (isStep(roles) || isEnd(roles, 'highest') ? undefined : beyond(roles, 'above')),
    'more senior than the Staff ESM',
    'with a higher grade than the Staff ESM',
  ),
  rule('standing')(
    [
      '<lower>|<junior> than that|those? of? {roles}',
      'less senior than {roles}',
      'more junior than|as|to that? of? {roles}',
      'junior|subordinate to {roles}',
      'graded|ranked (below | lower than) {roles}',
      'with|at|on|in|of|having? lower grade|level than|as that? of? {roles}',
      '<below> grade|level of {roles}',
      "<below> {roles} 's grade|level",
    ],
    ({ roles }) => (isStep(roles) || isEnd(roles, 'lowest') ? undefined : beyond(roles, 'below')),
    'more junior than the Staff ESM',
  ),
  rule('standing')(
    [
      '{gap} above|over|up|higher from|than? that? of? {roles}',
      'higher|above|over than? {roles} by {gap}',
      'higher by {gap} than {roles}',
      '{number} higher than that of {roles}',
    ],
    ({ roles, ...s }) => beyond(roles, 'above', 'gap' in s ? s.gap : { from: s.number, to: s.number }),
    'at least two grades above the Senior ESM',
    'higher than the Senior ESM by more than one grade',
  ),
  rule('standing')(
    [
      '{gap} below|under|down|lower from|than? that? of? {roles}',
      'lower|below|under than? {roles} by {gap}',
      'lower by {gap} than {roles}',
      '{number} lower than that of {roles}',
    ],
    ({ roles, ...s }) => beyond(roles, 'below', 'gap' in s ? s.gap : { from: s.number, to: s.number }),
    'exactly one grade below the Staff ESM',
  ),
  rule('standing')(
    ['within {number} <grade> of|from {roles}', 'no|not more than {number} <grade> away|apart? from {roles}'],
    ({ number: to, roles }) =>
      or(
        { kind: 'same', as: roles, fact: 'grade' },
        beyond(roles, 'above', { to }),
        beyond(roles, 'below', { to }),
      ),
    'within one grade of the Staff ESM',
  ),
  // Beside "above", "below the Director" is by grade as well.
  rule('standing')(
    ['{standing} and|but {above:raised} {roles}', '{standing} and|but {below:lowered} {roles}'],
    (s) => and(s.standing, beyond(s.roles, 'above' in s ? 'above' : 'below')),
    'graded above the ESM and below the Director',
  ),
  rule('raised')('<above>', () => true as const),
  rule('lowered')('<below>', () => true as const),
  rule('standing')(
    ['that|which? {roles} both|all? outrank|outranks', 'outranked by {roles}', 'below|under {joined}'],
    (s) => beyond('joined' in s ? either(...s.joined) : s.roles, 'below'),
    'that the ESM and the EPM both outrank',
  ),
  rule('standing')('above|over {joined}', ({ joined }) => beyond(either(...joined), 'above')),
  rule('modifier')('{standing}', ({ standing }) => standing, 'higher than the Staff ESM'),
  rule('predicate')(
    [
      'rank|ranks|sit|sits|stand|stands (above | higher than) {roles}',
      'outrank|outranks {roles} (by|in <grade>)?',
      '<have> higher grade|level than {roles}',
    ],
    ({ roles }) => beyond(roles, 'above'),
    'ranks above the Senior ESM',
  ),
  rule('predicate')(
    [
      '<have> higher grade|level than {above:roles} and|but lower grade|level? than {below:roles}',
      '<have> lower grade|level than {below:roles} and|but higher grade|level? than {above:roles}',
    ],
    ({ above, below }) => and(beyond(above, 'above'), beyond(below, 'below')),
    'has a higher grade than the ESM and a lower grade than the Director',
  ),
  rule('predicate')(
    '<have>|<need>|<manage> more {measure} than {roles} <do>?',
    ({ measure, roles }) => ({ kind: 'beyond', than: roles, direction: 'above', measure }),
    'has more requirements than the Senior ESM',
  ),
  rule('predicate')(
    [
      '<manage> more <roles>|people than {above:roles} <do>?',
      '<manage> fewer|less <roles>|people than {below:roles} <do>?',
    ],
    (s) => ({
      kind: 'beyond',
      than: 'above' in s ? s.above : s.below,
      direction: 'above' in s ? 'above' : 'below',
      measure: 'direct_reports',
    }),
    'manages more roles than the Senior ESM',
  ),
  rule('predicate')(
    '<have>|<need>|<manage> fewer|less {measure} than {roles} <do>?',
    ({ measure, roles }) => ({ kind: 'beyond', than: roles, direction: 'below', measure }),
    'has fewer requirements than the Senior ESM',
  ),
  rule('predicate')(
    [
      'rank|ranks|sit|sits|stand|stands (below | lower than) {roles}',
      '<have> lower grade|level than {roles}',
    ],
    ({ roles }) => beyond(roles, 'below'),
    'ranks below the Staff ESM',
  ),
];
