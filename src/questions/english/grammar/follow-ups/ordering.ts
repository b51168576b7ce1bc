import type { Measure } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import type { Edit } from '../../../conversation/edit.js';

/** By grade, lists begin with the lowest. */
const inOrder = (measure: Measure): Edit => ({
  kind: 'order_them',
  end: measure === 'grade' ? 'lowest' : 'highest',
  measure,
});

/** The last list in another order. */
export const ORDERING_RULES = [
  rule('edit')(
    ['sort|sorted|order|ordered|rank|ranked it|them|that|those? by {measure}'],
    ({ measure }) => inOrder(measure),
    'sort them by grade',
  ),
  rule('edit')(
    [
      'sort|sorted|order|ordered|rank|ranked it|them|that|those? by {measure} descending|desc',
      'sort|sorted|order|ordered|rank|ranked it|them|that|those? by {measure} ,? from? highest|top|biggest|largest|most first',
    ],
    ({ measure }) => ({ kind: 'order_them', end: 'highest', measure }),
    'sort by requirements descending',
  ),
  rule('edit')(
    [
      'sort|sorted|order|ordered|rank|ranked it|them|that|those? by {measure} ascending|asc',
      'sort|sorted|order|ordered|rank|ranked it|them|that|those? by {measure} ,? from? lowest|smallest|fewest|least first',
    ],
    ({ measure }) => ({ kind: 'order_them', end: 'lowest', measure }),
    'sort by requirements ascending',
  ),
  rule('edit')(
    [
      'sort|sorted|order|ordered? it|them|that|those? in? descending|desc order?',
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
  rule('edit')(
    [
      'reverse|flip it|them|that|those|order?',
      'sort|sorted|order|ordered? it|them|that|those? in? reverse|reversed|opposite order?',
      'other|opposite way|order round|around?',
      'upside down',
    ],
    () => ({ kind: 'order_them' }),
    'the other way round',
  ),
];
