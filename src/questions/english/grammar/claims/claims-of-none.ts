import { ALL, and, inFamily, partsOf, where } from '../../../../queries/build.js';
import type { Condition, Query, Roles } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import { whether } from './claim-queries.js';

const conditionOf = (roles: Roles): Condition =>
  roles.kind === 'where' && roles.roles.kind === 'all' ? roles.condition : { kind: 'among', roles };

/** There are none of some roles: of "analysts in Sales", none of the roles in Sales is an analyst. */
function noneOf(roles: Roles): Query {
  const parts = partsOf(conditionOf(roles));
  const places = parts.filter(({ kind }) => kind === 'family');
  const others = parts.filter(({ kind }) => kind !== 'family');
  return places.length > 0 && others.length > 0
    ? whether(where(ALL, and(...places)), and(...others), 'none')
    : whether(ALL, and(...parts), 'none');
}

/** Claims that no role is so. The answer begins with Yes or No: "Sales has no analysts, right?" */
export const CLAIM_OF_NONE_RULES = [
  rule('assertion')('{none_said}', ({ none_said }) => none_said),
  rule('query')(
    '{none_said}',
    ({ none_said }) => none_said,
    'Partner Programs has no analysts',
    'none of the directors is below grade 10',
    'nobody in Partner Programs is grade 12',
  ),
  rule('none_said')(
    [
      '{family} <have> no {noun}',
      '{family} (<have> no | <do> <not> <have> any?) {member}',
      '{family} (lack|lacks|miss|misses | <do> <not> <have>) any? {noun}',
      '{family} lack|lacks|miss|misses {member}',
    ],
    ({ family, ...s }) => noneOf(where('noun' in s ? s.noun : s.member, inFamily(family))),
  ),
  rule('none_said')(
    [
      'there <be> (no | <not> any) {noun}',
      'there <be> (no | <not> any?) {member}',
      'there <be> (nobody|none | no one) {modifier}',
    ],
    (s) => noneOf('noun' in s ? s.noun : 'member' in s ? s.member : where(ALL, s.modifier)),
  ),
  rule('none_said')(
    [
      'no {noun} {predicate}',
      'no {noun} <be> {complement}',
      'no {noun:member} {predicate}',
      'no {noun:member} <be> {complement}',
      'none|nobody of {noun:set} {predicate}',
      'none|nobody of {noun:set} <be> {complement}',
    ],
    (s) => whether(s.noun, 'complement' in s ? s.complement : s.predicate, 'none'),
  ),
  rule('none_said')(
    ['(nobody|none | no one) {modifier} {predicate}', '(nobody|none | no one) {modifier} <be> {complement}'],
    (s) => whether(where(ALL, s.modifier), 'complement' in s ? s.complement : s.predicate, 'none'),
  ),
  rule('query')(
    [
      '<do> no {noun} {predicate}',
      '<do> no {noun:member} {predicate}',
      '<do> none of {noun:set} {predicate}',
      '<be> no {noun} {complement}',
      '<be> no {noun:member} {complement}',
      '<be> none of {noun:set} {complement}',
      '<do> (nobody|none | no one) {modifier} {predicate}',
      '<be> (nobody|none | no one) {modifier} {complement}',
    ],
    (s) => {
      const of = 'noun' in s ? s.noun : where(ALL, s.modifier);
      return whether(of, 'complement' in s ? s.complement : s.predicate, 'none');
    },
    'do none of the directors report to the CRO',
  ),
];
