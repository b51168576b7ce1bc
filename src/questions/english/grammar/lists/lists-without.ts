import { ALL, and, inFamily, listOf, rolesAtGrade, rolesInFamily, where } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';
import { leavesPlaceOpen } from '../phrases/conditions/condition-queries.js';

/** Groups of which some roles are left out: "directors except those in Sales". */
export const LISTS_WITHOUT_RULES = [
  rule('query')(
    [
      '<which> {noun} <be>|exist|exists there? (besides|except|outside | apart|aside from) {spared}',
      '<which>|<who> {noun:members_of} besides|except|outside {spared} <be>? there?',
      '<which>|<who> {noun:members_of} apart|aside|other from|than {spared} <be>? there?',
    ],
    ({ noun, spared }) => listOf({ kind: 'less', roles: noun, without: spared }),
    'which directors are there besides those in Partner Programs',
    'who in Partner Programs apart from the directors is there',
  ),
  rule('members_of')(
    '(<roles>? <be>)? <in> {family}',
    ({ family }) => rolesInFamily(family),
    'in Partner Programs',
  ),
  rule('query')(
    [
      '<which>|<who> else? (besides|except|but | other|apart|aside than|from) {spared} {claim}',
      '<who> else? {claim} (besides|except|but | other|apart|aside than|from) {spared}',
    ],
    ({ spared, claim }) => listOf({ kind: 'less', roles: where(ALL, claim), without: spared }),
    'who besides the Staff ESM is grade 8',
  ),
  rule('query')(
    [
      '<which>|<who> else? besides|except|but {spared} <be> {complement} in|within|at {family}',
      '<which>|<who> else? other|apart|aside than|from {spared} <be> {complement} in|within|at {family}',
      '<who> else? <be> {complement} in|within|at {family} besides|except|but {spared}',
      '<who> else? <be> {complement} in|within|at {family} other|apart|aside than|from {spared}',
      '<who> else? in|within|at {family} <be> {complement} besides|except|but {spared}',
      '<who> else? in|within|at {family} <be> {complement} other|apart|aside than|from {spared}',
    ],
    ({ spared, complement, family }) =>
      leavesPlaceOpen(complement)
        ? listOf({
            kind: 'less',
            roles: where(ALL, and(complement, inFamily(family))),
            without: spared,
          })
        : undefined,
    'who else is grade 8 in Partner Programs besides the Manager, Partner Programs',
  ),
  rule('query')(
    [
      '{query} , (not counting|including | leaving out | except|excluding for? | apart|aside from) {spared}',
      '(excluding|except|besides|without|excepting for? | leaving out | apart|aside from) {spared} , {query}',
      'other than {spared} ,? {query}',
    ],
    ({ query, spared }) => {
      if (query.kind !== 'list' && query.kind !== 'count') return undefined;
      const { roles } = query;
      return roles.kind === 'extreme' || roles.kind === 'less'
        ? undefined
        : { ...query, roles: { kind: 'less', roles, without: spared } };
    },
    'how many directors are there, not counting those in Partner Programs',
  ),
  rule('query')(
    '<show>? me|us? {grades} (except|besides|excluding|without|minus for? | but|and not) {spared}',
    ({ grades: ranges, spared: without }) => listOf({ kind: 'less', roles: rolesAtGrade(ranges), without }),
    'grade 8 and up without the directors',
  ),
];
