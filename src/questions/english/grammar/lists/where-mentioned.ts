import { ALL, rolesInFamily, where } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';

/** The pages, and the roles, in which some words stand: "where is SQL mentioned". */
export const WHERE_MENTIONED_RULES = [
  rule('query')(
    [
      '<do> <i> <need>|<have> {text} for|in any <one_role>|<roles>',
      'where <be> {text} mentioned|needed|required|used',
      'where <do> word? {text} come|comes|appear|appears|occur|occurs up?',
      'where <do> it|page|handbook|catalogue|pages <mention> {text}',
      'what <do> handbook|page|pages|catalogue|catalog say|says|mention about {text}',
      '<which> page|pages <mention> (something|anything? about|on|of)? {text}',
      '<which> page|pages talk|talks|speak|speaks|tell|tells about|of {text}',
      'in|on <which> <roles>|page|pages <do>|<be>|<have> {text} come|comes|appear|appears|occur|occurs|mentioned|required|needed|used up?',
      'for|in <which> <roles> <do>|<will>|<can>|must <i> <need>|<have>|<use> {text}',
      'for <which> <roles> <be> {text} <needed>',
      '<which> <roles> <be> {text} <needed> for|in|by|of',
      'how often|much <be> {text} mentioned',
      '<be> {text} mentioned anywhere|somewhere?',
    ],
    ({ text }) => ({ kind: 'statements', of: ALL, text }),
    'where is SQL mentioned',
    'which pages talk about SQL',
  ),
  rule('query')(
    [
      'where in|within|at {family} <be> {text} mentioned|needed|required|used',
      'where in|within|at {family} <do> {text} come|comes|appear|appears|occur|occurs up?',
    ],
    ({ family, text }) => ({ kind: 'statements', of: rolesInFamily(family), text }),
    'where in Partner Operations is SQL mentioned',
  ),
  rule('query')(
    [
      'in|on how many <roles>|page|pages <do>|<be>|<have> {text} come|comes|appear|appears|occur|occurs|mentioned|required|needed|used up?',
      'for how many <roles> <do>|<will> <i> <need> {text}',
    ],
    ({ text }) => ({ kind: 'count', roles: where(ALL, { kind: 'mentions', text }) }),
    'in how many roles does SQL come up',
  ),
];
