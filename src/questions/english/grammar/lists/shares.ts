import { ALL, rolesInFamily } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';

/** What share of a group is so, or whether most of it is. */
export const SHARE_RULES = [
  rule('query')(
    [
      '(what|which share|percentage|percent|proportion|fraction|part | how many percent) of {noun:set} {claim}',
      'share|percentage|percent|proportion|fraction of {noun:set} that|who|which? {claim}',
      'what|which|how? share|percentage|percent|proportion|fraction of {noun:set} that|who|which? <be> {complement}',
      'what? <be>? share|percentage|percent|proportion|fraction of <roles> {modifier}',
    ],
    (s) =>
      'claim' in s && s.claim.kind === 'family'
        ? undefined
        : {
            kind: 'whether',
            of: 'noun' in s ? s.noun : ALL,
            quantifier: 'each',
            claim: 'claim' in s ? s.claim : 'modifier' in s ? s.modifier : s.complement,
          },
    'what share of roles need a degree',
  ),
  // The share of managers in a family is that of its roles which are managers.
  rule('query')(
    'what? <be>? share|percentage|percent|proportion|fraction of {noun:set} in|within|at {family}',
    ({ noun, family }) =>
      noun.kind === 'where' && noun.roles.kind === 'all'
        ? { kind: 'whether', of: rolesInFamily(family), quantifier: 'each', claim: noun.condition }
        : undefined,
    'proportion of managers in Ecosystem Sales',
  ),
  // The answer gives the share, which says whether that is most of them.
  rule('majority')(
    [
      'most|half|majority of? {noun:set}',
      '(more|less|fewer|over|under than? | at least|most) half of? {noun:set}',
    ],
    ({ noun }) => noun,
    'more than half of the roles',
  ),
  rule('query')(
    ['<be>|<do> {majority} {claim}', '<be> {majority} {complement}'],
    (s) => {
      const claim = 'claim' in s ? s.claim : s.complement;
      // "Most senior Cook" is no majority.
      return claim.kind === 'among'
        ? undefined
        : { kind: 'whether', of: s.majority, quantifier: 'each', claim };
    },
    'do most roles need a degree',
  ),
];
