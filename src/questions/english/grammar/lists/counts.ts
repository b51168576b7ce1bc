import { ALL, and, atGrade, inFamily, reports, rolesInFamily, where } from '../../../../queries/build.js';
import type { Query, Roles } from '../../../../queries/query.js';
import type { Grouping } from '../../../../queries/query-terms.js';
import { rule } from '../../../chart/rule.js';
import { leavesPlaceOpen, MANAGERS } from '../phrases/conditions/condition-queries.js';

const count = (roles: Roles): Query => ({ kind: 'count', roles });

/** "The three highest roles by grade" asks for a list, and not for a count of each grade. */
const countOfEach = (roles: Roles, per: Grouping): Query | undefined =>
  roles.kind === 'extreme' ? undefined : { kind: 'count', roles, per };

/** How many roles there are, in all and for each family, grade, level, track or manager. */
export const COUNT_RULES = [
  rule('query')(
    [
      'how many total|overall? {group} <be>|<do> there|we|you|exist have|altogether|total|in|overall|know? total|all|altogether|overall?',
      'how many total|overall? {group}',
      'how many {group} in total|all',
      'how many {group} altogether|overall',
      'how many <be> {group}',
      '{group} how many',
      '{group} count|total',
      'total {group}',
    ],
    ({ group }) => count(group),
    'how many grade 8 roles are there',
  ),
  rule('query')(
    [
      'total? number|count|amount of {set}',
      'what <be> total? number|count|amount of {set}',
      'count {set}',
      'how many of {set} <be> there',
      'size of {set}',
    ],
    ({ set }) => count(set),
    'number of roles in Partner Programs',
  ),
  rule('query')(
    [
      'how many {noun} <be> there? {modifier}',
      'how many {noun} <do> {family} have',
      'how many {noun} <be> there {complement}',
    ],
    (s) =>
      count(where(s.noun, 'family' in s ? inFamily(s.family) : 'modifier' in s ? s.modifier : s.complement)),
    'how many roles are there in Partner Programs',
  ),
  rule('query')(
    'how many {grades} <in> {family}',
    ({ grades, family }) => count(where(rolesInFamily(family), atGrade(grades))),
    'how many grade 8 in Partner Programs',
  ),
  // The number says whether there are so many.
  rule('query')(
    [
      '<do> {family} <have> {count_span} {noun}',
      '{family} <have> {count_span} {noun} ,? right|correct|true|yes|no',
      '<be> there {count_span} {noun} in|at|within {family}',
      'why <do> {family} <have> {count_span} {noun}',
      'why <be> there {count_span} {noun} in|at|within {family}',
    ],
    ({ family, noun }) => count(where(noun, inFamily(family))),
    'does Partner Programs have 3 managers',
  ),
  rule('query')(
    ['how many {noun} <do> {family} <have> {modifier}', 'how many <roles> <do> {family} <have> {modifier}'],
    ({ family, modifier, ...s }) =>
      count(where(where('noun' in s ? s.noun : ALL, inFamily(family)), modifier)),
    'how many managers does Partner Programs have above grade 8',
  ),
  rule('query')(
    'how many {noun} <do> {family} <have> {per}',
    ({ noun, family, per }) => countOfEach(where(noun, inFamily(family)), per),
    'how many roles does Partner Programs have at each grade',
  ),
  rule('query')(
    'how many {noun} <be> there {complement} that|which|who {claim}',
    ({ noun, complement, claim }) => count(where(where(noun, complement), claim)),
    'how many roles are there above grade 8 that are not managers',
  ),
  rule('query')(
    'how many {noun} <be> {complement} in|within|at {family}',
    ({ noun, complement, family: families }) =>
      leavesPlaceOpen(complement) ? count(where(noun, and(complement, inFamily(families)))) : undefined,
    'how many roles are at grade 8 in Partner Programs',
  ),
  rule('query')(
    ['how many {noun} {claim}', 'how many of {noun:set} {claim}', 'number of {noun} {claim}'],
    ({ noun, claim }) => count(where(noun, claim)),
    'how many roles need SQL',
    'how many of the direct reports of the Director, Ecosystem Sales are managers',
  ),
  rule('query')(
    [
      'how many people|others? <report> directly? <into> {roles}',
      'how many direct? reports|reportees|subordinates <do>|<have> {roles} <have>|manage?',
      'how many people|roles|others? <do> {roles} <manage>',
      'how many direct? reports|subordinates has {roles}',
      'how big|large <be>|<will> team of|for|under {roles} be?',
      "how big|large <be>|<will> {roles} 's? team be?",
      'how big|large a|of? a? team <do>|<will>|<can> {roles} <manage>|<have>',
      'team size of|for|under {roles}',
      '{roles} :|,|-|–? how many people|roles|others? <report>|<reporting> in|<into>? it|them|him|her?',
      '{roles} :|,|-|–? how many direct? reports|reportees|subordinates',
      'size of team of|for|under {roles}',
      "{roles} 's? team size",
      "size of {roles} 's? team",
      'how many people|roles|persons <be>? in|on team of|under {roles}',
      "how many people|roles|persons <be>? in|on {roles} 's? team",
      'how many people|employees|persons|staff work|works|working for|under {role}',
    ],
    (s) => count(reports('role' in s ? s.role : s.roles)),
    'how many direct reports has the Director',
  ),
  rule('query')(
    'how many direct? reports|reportees|subordinates <do>|<have> {roles} <have> that|who|which? {claim}',
    ({ roles, claim }) => count(where(reports(roles), claim)),
    'how many direct reports does the Director have that are managers',
  ),
  rule('query')(
    [
      'how many {group} <be>|sit|stand|fall|rank? there? {per}',
      'how many {group} {per} <have>',
      '<do> <all>|both {per:grouping} <have> same|equal number|amount|count of {group}',
      '<which> {number}? {per:grouping} <have> same|equal number|amount|count of {group}',
      'number|count of? {group} {per}',
      '<show>? me? number|count {per} of|for|among {group}',
      '{group} {per}',
      'how many {group} <do> {per} <have>',
      'show|give|get|see|view|display|tell me|us? {group} {per}',
      'break|split {group} down? by {per:grouping}',
      'breakdown of {group} {per}',
      'how <be> {group} spread|distributed|split|divided over|across|among|between {per:grouping}',
      'distribution|spread of {group} over|across|among|by|between {per:grouping}',
      '{per:grouping} distribution|breakdown|split of|in|for|across {group:set}',
      '{group:set} {per:grouping} distribution|breakdown',
    ],
    ({ group, per }) => countOfEach(group, per),
    'how many roles are there per family',
  ),
  // The answer gives the average beside the numbers.
  rule('query')(
    [
      'average|mean|avg number|count|amount of? <roles> {per}',
      'average|mean|avg {per:grouping} size',
      'average|mean|avg size of all|a? {per:grouping}',
      'how many <roles> <do> average|typical {per:grouping} <have>',
    ],
    ({ per }) => countOfEach(ALL, per),
    'average number of roles per family',
  ),
  rule('query')(
    [
      'how many <roles>|people <report> directly? <into> each|every <manager>',
      'how many direct? reports|reportees|subordinates|people <do> each|every <manager> <have>|<manage>',
      'number|count of direct? reports per|by each|every? <manager>',
      'direct? reports per|by each|every? <manager>',
    ],
    () => ({ kind: 'count', roles: ALL, per: 'manager' }),
    'how many roles report to each manager',
  ),
  rule('query')(
    [
      'how many direct? reports|reportees|subordinates|people <do> each|every <manager> <in> {family} <have>|<manage>',
      'number|count of? direct? reports of|for|per each|every? <manager> <in>|of {family}',
    ],
    ({ family }) => ({
      kind: 'count',
      roles: reports(where(rolesInFamily(family), MANAGERS)),
      per: 'manager',
    }),
    'number of direct reports of each manager in Partner Operations',
  ),
  rule('query')(
    [
      'how many {group} <be>|sit|stand|fall|rank? there? {per} <in> {family}',
      'number|count of? {group} {per} <in> {family}',
      '{group} {per} <in> {family}',
      'breakdown of {family} {per}',
      '{family} by|per {per:grouping}',
      'how <be> <roles> spread|distributed|split|divided over|across|among|between|by {per:grouping} <in> {family}',
      'how <be> {per:grouping} spread|distributed|split|divided over|across|among|within|in {family}',
    ],
    (s) => countOfEach(where('group' in s ? s.group : ALL, inFamily(s.family)), s.per),
    'how many roles are there per level in Partner Programs',
  ),
  rule('query')(
    [
      'what|which share|percentage|percent|proportion|fraction|part of {noun:set} {claim}',
      'share|percentage|percent|proportion|fraction of {noun:set} that|who|which? {claim}',
      'how many percent of {noun:set} {claim}',
      'what|how share|percentage|percent|proportion of {noun:set} <be> {complement}',
      'what? <be>? share|percentage|percent|proportion of <roles> {modifier}',
    ],
    (s) => ({
      kind: 'whether',
      of: 'noun' in s ? s.noun : ALL,
      quantifier: 'each',
      claim: 'claim' in s ? s.claim : 'modifier' in s ? s.modifier : s.complement,
    }),
    'what share of roles need a degree',
  ),
  // The answer gives the share, which says whether that is most of them.
  rule('majority')(
    [
      'most|half|majority of? {noun:set}',
      'more|less|fewer|over|under than? half of? {noun:set}',
      'at least|most half of? {noun:set}',
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
