import type { Measure } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import type { Edit } from '../../../conversation/edit.js';

/** By grade, lists begin with the lowest already. */
const inOrder = (measure: Measure): Edit =>
  measure === 'grade' ? { kind: 'repeat' } : { kind: 'order_them', end: 'highest', measure };

/** The last list in another order. */
export const ORDERING_RULES = [
  rule('edit')(
    ['sort|sorted|order|ordered|rank|ranked it|them|that|those? by {measure}'],
    ({ measure }) => inOrder(measure),
    'sort them by grade',
  ),
  rule('edit')(
    ['sort|sorted|order|ordered|rank|ranked it|them|that|those? by {measure} descending|desc'],
    ({ measure }) => ({ kind: 'order_them', end: 'highest', measure }),
    'sort by requirements descending',
  ),
  rule('edit')(
    ['sort|sorted|order|ordered|rank|ranked it|them|that|those? by {measure} ascending|asc'],
    ({ measure }) => ({ kind: 'order_them', end: 'lowest', measure }),
    'sort by requirements ascending',
  ),
  rule('edit')(
    [
      'sort|sorted|order|ordered? it|them|that|those? in? descending|desc|reverse order?',
      'reverse it|them|that|those?',
      'sort|sorted|order|ordered? it|them|that|those? from? highest|top|biggest|largest first',
    ],
    () => ({ kind: 'order_them', end: 'highest' }),
    'highest first',
  ),
  rule('edit')(
    [
      'sort|sorted|order|ordered? it|them|that|those? in? ascending|asc order?',
      'sort|sorted|order|ordered? it|them|that|those? from? lowest|smallest first',
    ],
    () => ({ kind: 'order_them', end: 'lowest' }),
    'lowest first',
  ),
];
