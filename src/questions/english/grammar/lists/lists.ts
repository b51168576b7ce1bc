import {
  ALL,
  and,
  atGrade,
  either,
  inFamily,
  listOf,
  rolesAtGrade,
  rolesInFamily,
  where,
} from '../../../../queries/build.js';
import type { Query } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';

/** Questions that a noun asks, so that "what is" may stand before it: "the difference between ..." */
const NAMED: ReadonlySet<Query['kind']> = new Set([
  'facts',
  'groups',
  'best_group',
  'summary',
  'compare',
  'distance',
  'steps',
]);

/** Which roles there are: groups, grades, and what lies between two roles. */
export const LIST_RULES = [
  rule('query')(
    [
      '<which> {noun} (exist|exists | <be> there? | <do> we|you have) {modifier}',
      '<which> {noun} <do> {family} have',
    ],
    (s) => listOf(where(s.noun, 'family' in s ? inFamily(s.family) : s.modifier)),
    'which management roles are there in Partner Programs',
  ),
  rule('query')(
    '{family} {span}',
    // In a hurry, a number behind a family is a grade: "Partner Programs 8". "The sales one" points at a role.
    ({ family, span }) =>
      span.every(({ from, to }) => from !== undefined && to !== undefined && from !== 1)
        ? listOf(where(rolesInFamily(family), atGrade(span)))
        : undefined,
    'Partner Programs 8',
  ),
  rule('query')(
    ['{grades} list', '{family} list'],
    (s) => listOf('family' in s ? rolesInFamily(s.family) : rolesAtGrade(s.grades)),
    'grade 9 list',
  ),
  rule('query')(
    'what|which <be> {query}',
    ({ query }) =>
      NAMED.has(query.kind) && !(query.kind === 'facts' && query.facts.includes('overview'))
        ? query
        : undefined,
    'what is the difference in grade between the ESM and the EPM',
    'what are the requirements to be a Staff ESM',
  ),
  rule('query')(
    '{roles}',
    ({ roles }) =>
      roles.kind === 'reports' ||
      roles.kind === 'extreme' ||
      roles.kind === 'between' ||
      roles.kind === 'successors' ||
      roles.kind === 'predecessors' ||
      ('steps' in roles && roles.steps === 'all')
        ? listOf(roles)
        : undefined,
    'the direct reports of the Director',
  ),
  rule('query')(
    '<who>|<which> <roles>? <be>|sits|sit {a:modifier} {b:modifier}',
    // "Higher than the ICs in Partner Programs" compares with those in that family.
    ({ a, b }) => (a.kind === 'beyond' || a.kind === 'same' ? undefined : listOf(where(where(ALL, a), b))),
    'who is in Partner Operations at grade 7',
  ),
  rule('query')(
    [
      '<who>|<which> <one_role>? <be> only|sole one|<one_role>|person {a:modifier}',
      '<who>|<which> <one_role>? <be> only|sole one|<one_role>|person {a:modifier} {b:modifier}',
    ],
    ({ a, ...s }) => listOf(where(ALL, 'b' in s ? and(a, s.b) : a)),
    'who is the only one at grade 9',
  ),
  rule('query')(
    '<which> {noun} and|but? {modifier}',
    ({ noun, modifier }) => listOf(where(noun, modifier)),
    'which roles in Ecosystem Operations or Partner Operations grade 9',
    'which roles outside Ecosystem Sales at grade 11 or above',
  ),
  rule('query')(
    [
      '<which> {group} (exist|exists | <be> there | <do> you|we know|have|list?)',
      '{group} only?',
      'only|just {group}',
      '<show> me|us? {group}',
      'list|names of? {group}',
      'i|we need|want {group}',
      'what (about | <be> names of) {group}',
      '(<which> | <who>) <be> {group}',
      '<be> there {group}',
      'i want|need|am|would looking|like|to for|see? see? {group}',
      'search for? {group}',
      'looking for {group}',
      '<do> we|you have {group}',
      'give me all|the? {group}',
      '(<i> <need>|want|like | <can> you? pull|get|give|make|send me|us?) a? list|overview of {group}',
      '{group} <be> there|which|what',
    ],
    ({ group }) => listOf(group),
    'which senior manager roles are there',
    'list grade 8 roles',
  ),
  rule('query')(
    'anything|anyone|everything|someone? {grades}',
    ({ grades }) => listOf(rolesAtGrade(grades)),
    'grade above 9',
  ),
  rule('query')(
    [
      '<which> <roles>? <be>|sit|sits|stand|stands|lie|lies|fall|falls|come|comes {roles}',
      '<who> <be>|sits|stands|comes {roles}',
      'list|names of {roles}',
      '{roles}',
    ],
    ({ roles }) =>
      (roles.kind === 'where' && roles.condition.kind === 'same') ||
      roles.kind === 'between' ||
      roles.kind === 'extreme' ||
      ('steps' in roles && roles.steps === 'all')
        ? listOf(roles)
        : undefined,
    'which roles are between Senior ESM and Director',
  ),
  rule('query')(
    [
      '<be> there {grades}',
      '<do> {grades} exist',
      '{grades} in|at|within|of {family}',
      '{family:family_name} {grades}',
    ],
    (s) => listOf(where('family' in s ? rolesInFamily(s.family) : ALL, atGrade(s.grades))),
    'is there a grade 13',
  ),
  rule('query')(
    ['what <do> we|you|they <have> {modifier}', 'what|who <have> we|you <have>? {modifier}'],
    ({ modifier }) => listOf(where(ALL, modifier)),
    'what do you have at grade 10',
  ),
  rule('query')(
    '<which>|<who>|what? <be>? only|sole {member}',
    ({ member }) => listOf(member),
    'which is the only lead role in Partner Programs',
  ),
  rule('query')(
    '<show> me|us? all? {roles}',
    ({ roles }) => ('steps' in roles || roles.kind === 'between' ? listOf(roles) : undefined),
    'list everyone reporting to the Director',
  ),
  rule('query')(
    '(<show> me? | <which>|<who> <be>)? {a:group} (and|or|,|&|plus | as well as) {b:group}',
    // "Roles except leads and directors" leaves both out.
    ({ a, b }) => (a.kind === 'less' ? undefined : listOf(either(a, b))),
    'directors and vice presidents',
  ),
  rule('query')(
    ['what|which <be> {attribute} <one_role>', 'what|which <be> {attribute} <one_role> {modifier}'],
    (s) => listOf('modifier' in s ? where(where(ALL, s.attribute), s.modifier) : where(ALL, s.attribute)),
    'what is a grade 7 role in Partner Programs',
  ),
];
