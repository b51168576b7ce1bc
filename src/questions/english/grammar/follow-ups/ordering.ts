import type { Measure } from '../../../../queries/query-terms.js';
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
      'sort|sorted|order|ordered|rank|ranked? it|them|that|those? by {measure} ,|in? {direction} order?',
      'sort|sorted|order|ordered|rank|ranked it|them|that|those? in|by? {direction} order? by {measure}',
    ],
    ({ measure, direction: end }) => ({ kind: 'order_them', end, measure }),
    'sort by requirements descending',
    'sort by requirements ascending',
  ),
  rule('edit')(
    ['sort|sorted|order|ordered|rank|ranked? it|them|that|those? in|by? {direction} order?'],
    ({ direction: end }) => ({ kind: 'order_them', end }),
    'highest first',
    'lowest first',
  ),
  rule('edit')(
    [
      'sort|sorted|order|ordered? it|them|that|those? (alphabetically|alphabetical | in alphabetical) order?',
      'sort|sorted|order|ordered it|them|that|those? by title|titles|name|names',
    ],
    () => ({ kind: 'order_by_title' }),
    'alphabetically',
  ),
  rule('edit')(
    '({end} {number} | {number} {end}) one|ones|of? them|those|these?',
    // "The highest one" is one of them.
    ({ end, number }) => (number > 1 ? { kind: 'order_them', end, first: number } : undefined),
    'top two',
  ),
  rule('edit')(
    ['{number} with|having {rank}'],
    ({ number, rank }) => ({ kind: 'order_them', ...rank, first: number }),
    'the two with the most requirements',
  ),
  rule('edit')(
    [
      'reverse|flip|swap|switch it|them|that|those|order? round|around|over?',
      'sort|sorted|order|ordered? it|them|that|those? in? reverse|reversed|opposite order?',
      'other|opposite way|order round|around?',
      'vice versa',
      'and back|reverse|reversed again?',
      'and|what|how? about? (opposite | other direction | reverse)',
      'upside down',
    ],
    () => ({ kind: 'order_them' }),
    'the other way round',
  ),
];
