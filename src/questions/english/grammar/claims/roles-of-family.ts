import {
  atGrade,
  atLevel,
  either,
  inFamily,
  listOf,
  rolesInFamily,
  where,
} from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';
import { whether } from './claim-queries.js';

/** Whether a family has roles of a kind or at a grade. The list says whether it is so, also where the question denies it. */
export const ROLES_OF_FAMILY_RULES = [
  rule('query')(
    [
      '<do> {family} <have>|include|includes|contain|contains|employ|employs|offer|offers no|any|some? {noun}',
      '<do> {family} <have>|include|includes|contain|contains|employ|employs|offer|offers no|any? {member}',
      '<have> {family} got? no|any|some? {noun}',
      '<have> {family} got {member}',
      '{family} <have> any|some? {noun} ,? right|correct|true|yes|no?',
      '{family} <have> {member} ,? right|correct|true|yes|no?',
      '<do> <not> {family} <have> any? {noun}',
      '<do> <not> {family} <have> {member}',
      '<do> {family} lack|lacks|miss|misses any? {noun}',
      '<do> {family} lack|lacks|miss|misses {member}',
      '<be> {family} without|missing|lacking any? {noun}',
      '<be> {family} without|missing|lacking {member}',
      'no {noun} <in> {family}',
      '<do> {member} exist|work <in> {family}',
      '<do> any? {noun} exist <in> {family}',
      '<be> {member} part <of> {family}',
    ],
    ({ family, ...s }) => listOf(where('noun' in s ? s.noun : s.member, inFamily(family))),
    'does Partner Programs have any analysts',
    'Partner Programs has analysts, right',
    'no analysts in Partner Programs',
    'does Partner Programs lack analysts',
  ),
  rule('query')(
    '<do> {family} <have>|include|includes|contain|contains any|some|both|either? {a:noun} and|or {b:noun}',
    ({ family, a, b }) => listOf(where(either(a, b), inFamily(family))),
    'does Partner Programs have analysts or managers',
  ),
  rule('query')(
    '<do> {family} <have> <ones> {modifier}',
    ({ family, modifier }) => listOf(where(rolesInFamily(family), modifier)),
    'does Partner Programs have anyone at grade 9',
  ),
  rule('query')(
    '<do> {family} go|reach|extend|rise|run all? the? way? up? to? {level} level?',
    ({ family, level }) => listOf(where(rolesInFamily(family), atLevel(level))),
    'does Partner Programs go up to director',
  ),
  rule('query')(
    [
      '(no|any | <be> there? no|any|a) {grades} <in> {family}',
      '<have> {family} got? any? {grades}',
      '<do> {family} (lack|lacks|miss|misses|skip|skips | <have> no|any) {grades}',
      '<be> {grades} used|found|there|present <in>|by {family}',
      '<be> {grades} among|one of? <grade> <in>|of {family}',
    ],
    ({ family, grades }) => listOf(where(rolesInFamily(family), atGrade(grades))),
    'is there a grade 8 in Partner Programs',
    'does Partner Programs skip grade 8',
  ),
  rule('query')(
    '<do> {a:family} include|includes|contain|contains|cover|covers {b:family} family|team?',
    ({ a, b }) => whether(rolesInFamily(b), inFamily(a)),
    'does Partner Programs include Partner Operations',
  ),
  rule('query')(
    ['<be> {family} family|team|home of|for {role}', '<be> {family} where {role} belongs|sits|works|is'],
    ({ family, role }) => whether(role, inFamily(family)),
    'is Partner Programs where the Partner Specialist sits',
  ),
];
