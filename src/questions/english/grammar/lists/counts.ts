import {
  ALL,
  and,
  atGrade,
  inFamily,
  reports,
  rolesAtGrade,
  rolesInFamily,
  where,
} from '../../../../queries/build.js';
import type { Query, Roles } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import { leavesPlaceOpen } from '../phrases/conditions/condition-queries.js';

const count = (roles: Roles): Query => ({ kind: 'count', roles });

/** How many roles there are, in all and in a group. */
export const COUNT_RULES = [
  rule('query')(
    [
      'how many total|overall? {group} <be>|<do> there|we|you|exist have|altogether|total|in|overall|know? total|all|altogether|overall?',
      'how many (total|overall | <be>)? {group}',
      'how many {group} (altogether|overall | in total|all)',
      '{group} how many',
      '{group} count|total',
      'total {group}',
    ],
    ({ group }) => count(group),
    'how many grade 8 roles are there',
  ),
  rule('query')(
    [
      '(what <be>)? total? number|count|amount of {set}',
      'count {set}',
      'how many of {set} <be> there',
      'size of {set}',
    ],
    ({ set }) => count(set),
    'number of roles in Partner Programs',
  ),
  rule('query')(
    [
      'how many {noun} (<be> there? | <do> we|you have) {modifier}',
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
      'why? <do> {family} <have> {count_span} {noun}',
      '{family} <have> {count_span} {noun} ,? right|correct|true|yes|no',
      'why? <be> there {count_span} {noun} in|at|within {family}',
    ],
    ({ family, noun }) => count(where(noun, inFamily(family))),
    'does Partner Programs have 3 managers',
  ),
  rule('query')(
    'how many {noun} <do> {family} <have> {modifier}',
    ({ family, modifier, ...s }) =>
      count(where(where('noun' in s ? s.noun : ALL, inFamily(family)), modifier)),
    'how many managers does Partner Programs have above grade 8',
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
    [
      '(how many | number of) {noun} {claim}',
      '(how many | number of) {noun} {claim:doing}',
      'how many of {noun:set} {claim}',
      'how many of {noun:set} {claim:doing}',
    ],
    ({ noun, claim }) => count(where(noun, claim)),
    'how many roles need SQL',
    'how many of the direct reports of the Director, Ecosystem Sales are managers',
  ),
  rule('query')(
    [
      'how many people|others? <report> directly? <into> {roles}',
      'how many direct? reports|reportees|subordinates <do>|<have> {roles} <have>|manage?',
      'how many people|roles|others? <do> {roles} <manage>',
      "how big|large <be>|<will> (team of|for|under {roles} | {roles} 's? team) be?",
      'how big|large a|of? a? team <do>|<will>|<can> {roles} <manage>|<have>',
      '(team size | size of team) of|for|under {roles}',
      '{roles} :|,|-|–? how many people|roles|others? <report>|<reporting> in|<into>? it|them|him|her?',
      '{roles} :|,|-|–? how many direct? reports|reportees|subordinates',
      "{roles} 's? team size",
      "(size of | how many people|roles|persons <be>? in|on) {roles} 's? team",
      'how many people|roles|persons <be>? in|on team of|under {roles}',
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
      'how many <roles>? <be>? there? at|on|in <gradeish>? {a:grade} and|, how many <roles>? <be>? there? at|on|in <gradeish>? {b:grade}',
      'how many <gradeish> {a:grade} <roles>? and|, how many <gradeish>? {b:grade} <roles>? <be>? there?',
    ],
    ({ a, b }) => ({
      kind: 'count',
      roles: rolesAtGrade([a, b].map((grade) => ({ from: grade, to: grade }))),
      per: 'grade',
    }),
    'how many roles are at grade 8 and how many at grade 9',
  ),
];
