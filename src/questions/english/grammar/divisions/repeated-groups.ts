import { ALL, rolesInFamily } from '../../../../queries/build.js';
import type { Query, Roles } from '../../../../queries/query.js';
import type { Grouping } from '../../../../queries/query-terms.js';
import { rule } from '../../../chart/rule.js';

/** The groups with more than one role. */
const repeated = (by: Grouping, of: Roles): Query => ({
  kind: 'groups',
  of,
  by: [by],
  having: [{ kind: 'so_many', roles: ALL, size: { from: 2 } }],
});

/** What several roles have the same: "which roles share a manager", "which grades appear more than once". */
export const REPEATED_GROUP_RULES = [
  rule('query')(
    [
      '<which> (two|2|three|several? {noun} share|<have> a|the? | {noun} <be> at|on|in|of) <same> {shared_fact}',
      '(<which> | <do> any?) {noun} (share a|the | share|<have> <same>) {shared_fact}',
      '<do>|<be> there? any? two|several|multiple {noun} share|<have>|at|on|in|with|of|sharing a|the? <same> {shared_fact}',
      '<do> any? two|several|multiple {noun} share a|the? {shared_fact}',
      '<be> there any? {noun} at|on|in|with|of|sharing a|the? <same> {shared_fact}',
    ],
    ({ noun, shared_fact }) => repeated(shared_fact, noun),
    'which roles in Partner Operations share a manager',
    'do any two roles in Partner Programs have the same grade',
  ),
  rule('query')(
    [
      '<be> there any? two|several|multiple? <roles> at|on|in|with|of|sharing a|the? <same> {shared_fact} <in> {family}',
      '<do> {family} <have> any? two|several|multiple <roles> at|on|in|with|of|sharing a|the? <same> {shared_fact}',
    ],
    ({ shared_fact, family }) => repeated(shared_fact, rolesInFamily(family)),
    'are there two roles at the same grade in Partner Programs',
  ),
  rule('query')(
    [
      '<which> {grouping} repeat|repeats|recur|recurs',
      '<which> {grouping} <be> repeated|duplicated|shared',
      '<which> {grouping} occur|occurs|appear|appears|come|comes|used|exist|exists up? <higher> than once',
      '<which> {grouping} occur|occurs|appear|appears|come|comes|exist|exists up? twice',
    ],
    ({ grouping }) => repeated(grouping, ALL),
    'which grades repeat',
  ),
  rule('query')(
    [
      '<which> {grouping} repeat|repeats|recur|recurs in|within|at|among {family}',
      '<which> {grouping} <be> repeated|duplicated|shared in|within|at|among {family}',
      '<which> {grouping} occur|occurs|appear|appears|come|comes|used|exist|exists up? <higher> than once in|within|at|among {family}',
      '<which> {grouping} <be>|<do>? {family} <have>|<use>? <higher> than once',
    ],
    ({ grouping, family }) => repeated(grouping, rolesInFamily(family)),
    'which grades appear more than once in Partner Programs',
  ),
  rule('query')(
    ['<do> all|both? of? {noun} <report> <into> <same> <manager>|person|one|role'],
    ({ noun }) => ({ kind: 'groups', of: noun, by: ['manager'] }),
    'do all analysts report to the same manager',
  ),
  rule('query')(
    [
      '<do>|<be> all|both? of? {noun} <have>|share|at|on|in|of? <same> {grouping}',
      '<do> {noun} all|both? share|<have> (one|<same> | a single|common) {grouping}',
      '<be> {noun} all|both? graded|ranked <same>|equally|alike',
    ],
    ({ noun, ...s }) => ({ kind: 'groups', of: noun, by: ['grouping' in s ? s.grouping : 'grade'] }),
    'do all directors have the same grade',
  ),
];
