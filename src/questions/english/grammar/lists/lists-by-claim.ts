import {
  ALL,
  and,
  atGrade,
  either,
  inFamily,
  listOf,
  managers,
  not,
  reports,
  rolesInFamily,
  where,
} from '../../../../queries/build.js';
import type { Condition } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import { isAllManagers, leavesPlaceOpen } from '../phrases/conditions/condition-queries.js';
import { OUTSIDE_MANAGERS } from '../phrases/managers.js';

/** What says where a role stands. */
const PLACES: ReadonlySet<Condition['kind']> = new Set<Condition['kind']>([
  'grade',
  'level',
  'family',
  'track',
]);

/** Lists of the roles of which something is true: "which roles need SQL", "who in Partner Programs is grade 8". */
export const LISTS_BY_CLAIM_RULES = [
  rule('query')(
    [
      '<which>|<who> {noun} {claim}',
      '<which> {noun} (and|but | <be> it|that|there that?) {claim}',
      '<show> me? <which>|<who>? {noun} {claim}',
    ],
    ({ noun, claim }) => listOf(where(noun, claim)),
    'which roles need SQL',
  ),
  rule('query')(
    '<which> {noun} <do> {family} have that|which|who {claim}',
    ({ noun, family, claim }) => listOf(where(where(noun, inFamily(family)), claim)),
    'which roles does Partner Programs have that are above grade 8',
  ),
  rule('query')(
    ['<which> {noun} {claim} and|but {modifier}', '<who> {claim} and|but {modifier}'],
    (s) =>
      PLACES.has(s.modifier.kind)
        ? listOf(where('noun' in s ? s.noun : ALL, and(s.claim, s.modifier)))
        : undefined,
    'which roles need SQL and above grade 7',
  ),
  rule('query')(
    '<who> {modifier} {claim}',
    ({ modifier, claim }) =>
      PLACES.has(modifier.kind) ? listOf(where(where(ALL, modifier), claim)) : undefined,
    'who at grade 9 reports to the CRO',
  ),
  rule('query')(
    '<which> {a:noun} and|or|& {b:noun} {claim}',
    ({ a, b, claim }) => listOf(where(either(a, b), claim)),
    'which directors and senior managers need SQL',
  ),
  rule('query')(
    [
      '<which> {noun} <be> {complement} in|within|at {family}',
      '<which> {noun:member} <be> {complement} in|within|at {family}',
      '<who> <be> {complement} in|within|at {family}',
    ],
    ({ complement, family: families, ...s }) =>
      leavesPlaceOpen(complement)
        ? listOf(where('noun' in s ? s.noun : ALL, and(complement, inFamily(families))))
        : undefined,
    'which managers are at grade 8 in Partner Programs',
  ),
  rule('query')(
    ['which {member:singular_kind} {claim}', '<which> {member} {claim}'],
    // "Which role reports to the Cook" has a rule of its own.
    ({ member, claim }) => (member.kind === 'all' ? undefined : listOf(where(member, claim))),
    'which analyst is not grade 8',
    'which Partner Programs role is grade 9',
  ),
  rule('query')(
    '<which> {noun} start|starts|begin|begins at|from|in|on {grades}',
    ({ noun, grades }) => listOf(where(noun, atGrade(grades))),
    'which roles start at grade 5',
  ),
  rule('query')(
    '<which> pages {claim}',
    ({ claim }) => (claim.kind === 'documented' ? listOf(where(ALL, claim)) : undefined),
    'which pages have no requirements',
  ),
  rule('query')(
    [
      '<which> <managers> <be> not|outside in|part|of? catalogue|catalog|handbook|list',
      '<which> <managers> <have> no page|role',
    ],
    () => listOf(OUTSIDE_MANAGERS),
    'which managers are not in the catalogue',
  ),
  rule('query')(
    '<which>|<who> <in> {family} {claim}',
    ({ family, claim }) => listOf(where(rolesInFamily(family), claim)),
    'who in Partner Programs is grade 8',
  ),
  rule('query')(
    [
      '<which>|<who> of|among|between? {joined} {claim}',
      '<which>|<who> (one|role | of? them|these|those|both|two|following)? {claim} (of|, | :|,|-|–|—) {joined}',
      '{joined} :|,|-|–|— <which>|<who> of? them|these|those|two|one? {claim}',
    ],
    ({ joined, claim }) => listOf(where(either(...joined), claim)),
    'which of the ESM and the EPM is grade 6',
  ),
  rule('query')(
    '<who>|<which> {claim} (outside of? | not <in>) {family}',
    ({ claim, family }) => listOf(where(ALL, and(not(inFamily(family)), claim))),
    'who needs SQL outside Partner Programs',
  ),
  rule('query')(
    [
      '<who>|<which> {claim}',
      '<which> (one|ones | of them) {claim}',
      'anyone|anybody|everyone|everybody|people who|that {claim}',
    ],
    // "Who manages the analysts" asks for a fact of the analysts, and "what is Partner Programs" about the family.
    ({ claim }) =>
      (claim.kind === 'among' && claim.roles.kind === 'managers') || claim.kind === 'family'
        ? undefined
        : listOf(where(ALL, claim)),
    'who needs SQL',
  ),
  rule('query')(
    [
      '<who>|<which> <be> (<in>|of | a? part|member|members of) {family}',
      '<who>|<which> <do>? sit|sits|work|works|belong|belongs|fall|falls <in>|to {family}',
      '<who>|<which> <be> {family} <role>',
    ],
    ({ family: families }) => listOf(rolesInFamily(families)),
    'who is in Partner Programs',
  ),
  rule('query')(
    ['<which> <one_role> {claim}'],
    ({ claim }) => listOf(where(ALL, claim)),
    'which role reports to the Director',
  ),
  rule('query')(
    '(<i> <need>|want|look|search for?)? someone|somebody {modifier}',
    ({ modifier }) => listOf(where(ALL, modifier)),
    'I need somebody who needs SQL',
  ),
  rule('query')(
    [
      '<which>|<who>|<any> {noun} {doing}',
      '<any> {noun:member} {doing}',
      '<which>|<who> of|among|amongst? {noun:set} {doing}',
      '<which> {noun} <be> it|that|there that? {doing}',
      '<which>|<who> <in> {family} {doing}',
      '(<who> | <which> <one_role> | anyone|anybody|someone|somebody|everyone|everybody|people who|that) {doing}',
    ],
    ({ doing, ...s }) => {
      const of = 'noun' in s ? s.noun : 'family' in s ? rolesInFamily(s.family) : ALL;
      return doing.kind === 'mentions'
        ? { kind: 'statements', of, text: doing.text }
        : listOf(where(of, doing));
    },
    'which roles are grade 8 and travel',
    'which directors travel',
    'which roles report progress',
  ),
  rule('query')(
    'who|what else {claim} (outside of? | not <in>) {family}',
    ({ claim, family }) => {
      const others = where(ALL, and(not(inFamily(family)), claim));
      // "Else" leaves out the role whose manager is meant.
      const named = claim.kind === 'among' && claim.roles.kind === 'reports' && claim.roles.of;
      return listOf(
        named && named.kind === 'managers' ? { kind: 'less', roles: others, without: named.of } : others,
      );
    },
    'who else reports to the manager of the Staff ESM outside Partner Programs',
  ),
  rule('query')(
    ['<which>|<who> among|amongst|of {set} {claim}'],
    ({ set, claim }) => listOf(where(set, claim)),
    'among the direct reports of the Director, Partner Operations, which are managers',
  ),
  rule('query')(
    ['<in> {family} ,? <which>|<who> of|among|amongst {noun} {claim}'],
    ({ family, noun, claim }) => listOf(where(where(noun, inFamily(family)), claim)),
    'in Partner Programs, who among the managers is above grade 9',
  ),
  rule('query')(
    '<which> other {noun} {claim}',
    (s) => listOf(where('noun' in s ? s.noun : ALL, s.claim as Condition)),
    'who else reports to the Director',
  ),
  rule('query')(
    '<which> {noun} <do> (nobody|none | no one) <report> <into>',
    ({ noun }) => listOf(where(noun, { kind: 'documented', fact: 'direct_reports', state: 'missing' })),
    'which managers does nobody report to',
  ),
  rule('query')(['<which> {noun} <do> {roles} <manage>'], ({ noun, roles }) =>
    listOf({ kind: 'both', groups: [noun, reports(roles)] }),
  ),
  rule('query')(['<which>|<who> {noun} <do> {roles} <report> <into>'], ({ noun, roles }) =>
    // All that they report to are managers, even those that pages only name.
    listOf(isAllManagers(noun) ? managers(roles) : { kind: 'both', groups: [noun, managers(roles)] }),
  ),
];
