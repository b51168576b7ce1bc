import { inFamily, listOf, rolesInFamily, where } from '../../../../queries/build.js';
import type { Query, Roles } from '../../../../queries/query.js';
import type { Measure } from '../../../../queries/query-terms.js';
import { rule } from '../../../chart/rule.js';
import type { ListOrder } from '../../../phrase-meanings.js';

/** By grade, lists begin with the lowest; by what there are many of, with the most. */
const usual = (measure: Measure): ListOrder => ({ measure, end: measure === 'grade' ? 'lowest' : 'highest' });

const inOrder = (of: Roles, order: ListOrder): Query =>
  listOf({ kind: 'extreme', of, place: 1, reach: 'all', ...order });

/** Lists in an order: "directors sorted by grade, highest first", "list the roles by family". */
export const ORDER_RULES = [
  rule('direction')(
    [
      // "Desc" is read as "description" elsewhere.
      'descending|description|decreasing',
      'from? high|highest|top|largest|most to low|lowest|bottom|smallest|least|fewest',
      'from? highest|top|largest|biggest|most <grade>? first',
      'starting? with|from? highest|top|largest|most <grade>? first|down|downwards',
      'starting? with|from? most senior first',
      'from? most to least senior',
      'from? senior|seniors to junior|juniors',
    ],
    () => 'highest' as const,
    'descending',
  ),
  rule('direction')(
    [
      'ascending|asc|increasing',
      'from? low|lowest|bottom|smallest|least|fewest to high|highest|top|largest|most',
      'from? lowest|bottom|smallest|least|fewest <grade>? first',
      'starting? with|from? lowest|bottom|smallest|fewest <grade>? first|up|upwards',
      'starting? with|from? (most junior | least senior) first',
      'from? least to most senior',
      'from? junior|juniors to senior|seniors',
    ],
    () => 'lowest' as const,
    'ascending',
  ),
  rule('list_order')(
    'sorted|ordered|ranked|arranged|sort|order|rank by {measure}',
    ({ measure }) => usual(measure),
    'sorted by grade',
  ),
  rule('list_order')(
    [
      'sorted|ordered|ranked|arranged|sort|order|rank? by {measure} ,|in? {direction} order?',
      'sorted|ordered|ranked|arranged|sort|order|rank? in|by? {direction} order? of|by {measure}',
    ],
    ({ measure, direction: end }) => ({ measure, end }),
    'by grade descending',
  ),
  rule('list_order')(
    [
      'sorted|ordered|ranked|arranged|sort|order|rank in? {direction} order?',
      '{direction} order?',
      // Roles "with SQL in the description" are in no order.
      'in {direction} order',
    ],
    ({ direction: end }) => ({ measure: 'grade', end }),
    'in descending order',
  ),
  rule('list_order')(
    [
      'grouped|sorted|ordered|arranged|organised|organized|sort|order|group by {grouping}',
      'grouped|arranged by|into {grouping}',
    ],
    ({ grouping: per }) => (per === 'grade' ? usual('grade') : { ...usual('grade'), per }),
    'grouped by family',
  ),
  rule('query')(
    '{query} ,? {list_order}',
    ({ query, list_order }) =>
      query.kind === 'list' && query.columns.length === 0 && query.roles.kind !== 'extreme'
        ? inOrder(query.roles, list_order)
        : undefined,
    'directors sorted by grade',
  ),
  rule('alphabet')(
    [
      'alphabetically|alphabetical',
      '(in|by | sorted|ordered|arranged|sort|order in? by?) alphabetical|alphabetic order?',
      'sorted|ordered|arranged|sort|order? alphabetically',
      'sorted|ordered|sort|order by title|titles|name|names',
    ],
    () => true as const,
    'in alphabetical order',
  ),
  rule('query')(
    ['{query} ,? {alphabet}', '{alphabet} (list of)? {query}'],
    ({ query }) => {
      if (query.kind === 'families') return query;
      return query.kind === 'list' && query.columns.length === 0 && query.roles.kind !== 'extreme'
        ? { ...query, byTitle: true }
        : undefined;
    },
    'directors in alphabetical order',
  ),
  rule('query')(
    'sort|order|arrange {set} (alphabetically | in|by alphabetical|alphabetic|name|title|titles order?)',
    ({ set: roles }) => ({ kind: 'list', roles, columns: [], byTitle: true }),
    'sort directors alphabetically',
  ),
  rule('query')(
    '(<grade>|levels <in>|of)? {family} {list_order}',
    ({ family: families, list_order }) => inOrder(rolesInFamily(families), list_order),
    'Partner Programs by grade descending',
  ),
  rule('query')(
    'sort|order|arrange {set} by {measure}',
    ({ set, measure }) => inOrder(set, usual(measure)),
    'sort directors by grade',
  ),
  rule('query')(
    [
      'sort|order|arrange|rank {set} by {measure} ,|in? {direction} order?',
      'sort|order|arrange|rank {set} by|in {direction} order? of? {measure}',
      'sort|order|arrange|rank {set} ,|in? {direction} order?',
    ],
    (s) => inOrder(s.set, { measure: 'measure' in s ? s.measure : 'grade', end: s.direction }),
    'sort directors by grade, highest first',
  ),
  rule('query')(
    'rank {set} by {measure}',
    ({ set, measure }) => inOrder(set, { measure, end: 'highest' }),
    'rank directors by grade',
  ),
  rule('query')(
    [
      'list|name|enumerate|group|arrange|organise|organize|sort|order all? {group} {per}',
      'group|arrange|organise|organize|sort|order {set} {per}',
    ],
    ({ per, ...s }) =>
      inOrder('group' in s ? s.group : s.set, per === 'grade' ? usual('grade') : { ...usual('grade'), per }),
    'list the roles by family',
  ),
  rule('query')(
    'list|name|enumerate all? {group} {per} <in> {family}',
    ({ group, per, family }) =>
      inOrder(where(group, inFamily(family)), per === 'grade' ? usual('grade') : { ...usual('grade'), per }),
    'list the roles by level in Partner Programs',
  ),
];
