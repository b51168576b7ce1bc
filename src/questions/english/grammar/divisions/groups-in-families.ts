import { ALL, rolesInFamily } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';
import { groupsWith } from './groups-with.js';
import { haveNone, haveSome } from './held.js';

/** Levels and grades by the families that have them: "which levels do Sales and Legal share". */
export const GROUPS_IN_FAMILIES_RULES = [
  rule('query')(
    [
      '<which> {grouping} <be>? used|found|present|there|exist|exists|occur|occurs|appear|appears <in>|across only? {count_span} {measure:grouping}',
      '<which> {grouping} <be> only? <in> only? {count_span} {measure:grouping}',
      '<which> {grouping} <have> direct? reports|people|<roles> <in>|across|from {count_span} different? {measure:grouping}',
      '{grouping} used|found|present <in>|across only? {count_span} {measure:grouping}',
    ],
    ({ grouping, count_span: [size], measure }) =>
      size && measure !== grouping && measure !== 'manager'
        ? groupsWith(grouping, [{ kind: 'so_many', roles: ALL, size: { ...size, measure } }])
        : undefined,
    'which levels are used in only one family',
  ),
  rule('query')(
    '(<which> | how many) {grouping} <in>|of {family} {group_claim}',
    ({ grouping, family, group_claim }) => groupsWith(grouping, group_claim, rolesInFamily(family)),
    'which levels in Partner Programs have a director',
  ),
  rule('query')(
    [
      '<which> {grouping} <do> {a:family} <have> that|but {b:family} <do> <not>|lack? have?',
      '<which> {grouping} <do> {a:family} <have> that|but|which {b:family} lack|lacks|misses',
      '<which> {grouping} (<be> there? in | exist|exists|occur in|at) {a:family} but|and not in|at? {b:family}',
      '{grouping} that|which {a:family} <have> but|and {b:family} <do> <not> have?',
      '{grouping} that|which? <be>|exist|exists|occur in|at {a:family} but|and not in|at? {b:family}',
      '{grouping} of|in {a:family} that|which {b:family} (lack|lacks|misses | <do> <not> have?)',
    ],
    ({ grouping, a, b }) =>
      groupsWith(grouping, [haveSome(rolesInFamily(a)), ...(haveNone(rolesInFamily(b)) ?? [])]),
    'which levels does Partner Programs have that Partner Operations does not',
  ),
  rule('query')(
    [
      '(<which> {grouping} <do> | {grouping} that|which) {a:family} and {b:family} (share | both have|share)',
      '<which> {grouping} <be>|exist|exists|occur there? in both {a:family} and {b:family}',
      '<which> {grouping} <do> both {a:family} and {b:family} have|share',
      '{grouping} <be>? shared|common by|to {a:family} and {b:family}',
    ],
    ({ grouping, a, b }) =>
      groupsWith(
        grouping,
        [a, b].map((family) => haveSome(rolesInFamily(family))),
      ),
    'which levels do Partner Programs and Partner Operations share',
  ),
];
