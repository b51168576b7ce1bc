import {
  ALL,
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

/** Which roles there are: groups, grades, and what stands above, below and between. */
export const LIST_RULES = [
  rule('query')(
    [
      '<which> {noun} <be> there? {modifier}',
      '<which> {noun} exist|exists {modifier}',
      '<which> {noun} <be> there in|at {family}',
      '<which> {noun} <do> {family} have',
    ],
    (s) => listOf(where(s.noun, 'family' in s ? inFamily(s.family) : s.modifier)),
    'which management roles are there in Partner Programs',
  ),
  rule('query')(
    [
      '<which> {noun} <be>|exist|exists there? besides|except|outside {spared}',
      '<which> {noun} <be>|exist|exists there? apart|aside from {spared}',
    ],
    ({ noun, spared }) => listOf({ kind: 'less', roles: noun, without: spared }),
    'which directors are there besides those in Partner Programs',
  ),
  rule('query')(
    [
      '{query} , not counting|including {spared}',
      '{query} , except|excluding for? {spared}',
      '{query} , leaving out {spared}',
      '{query} , apart|aside from {spared}',
      'excluding|except|besides|without|excepting for? {spared} , {query}',
      'leaving out {spared} , {query}',
      'apart|aside from {spared} , {query}',
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
    '<which> {noun} {grades}',
    ({ noun, grades }) => listOf(where(noun, atGrade(grades))),
    'which roles in Ecosystem Operations or Partner Operations grade 9',
  ),
  rule('query')(
    '<which> {group} <be> there',
    ({ group }) => listOf(group),
    'which senior manager roles are there',
  ),
  rule('query')(
    [
      '<show>? me|us? {grades} except|besides|excluding|without|minus for? {spared}',
      '<show>? me|us? {grades} but|and not {spared}',
    ],
    ({ grades: ranges, spared: without }) => listOf({ kind: 'less', roles: rolesAtGrade(ranges), without }),
    'grade 8 and up without the directors',
  ),
  rule('query')(
    ['{grades}', 'anything|anyone|everything|someone {grades}'],
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
      '<who> <be> {grades}',
    ],
    (s) => listOf(where('family' in s ? rolesInFamily(s.family) : ALL, atGrade(s.grades))),
    'is there a grade 13',
  ),
  rule('query')(
    ['<which> <one_role> <be> {role}', '<which> <one_role> comes|come|follows|follow {role}'],
    ({ role }) =>
      role.kind === 'next' || role.kind === 'previous' || role.kind === 'managers' || role.kind === 'extreme'
        ? listOf(role)
        : undefined,
    'which role is one level below the Staff ESM',
  ),
  rule('query')(
    'what|who comes {role}',
    ({ role }) => (role.kind === 'next' || role.kind === 'previous' ? listOf(role) : undefined),
    'what comes two steps after the ESM',
  ),
  rule('query')(
    [
      '<which> <roles> <can>|<will> {role} move|go|grow|get|rise|advance|progress up? into|to? {modifier}',
      '<which> <roles> <can>|<will> {role} <become>|take|do|get {modifier}',
    ],
    ({ role, modifier }) => listOf(where({ kind: 'next', of: role, steps: 'all' }, modifier)),
    'which roles could the ESM move to at grade 8',
  ),
  rule('query')(
    '<which>|<who>|what? <be>? only|sole|one {member}',
    ({ member }) => listOf(member),
    'which is the only lead role in Partner Programs',
  ),
  rule('query')(
    '<show> me|us? all? {roles}',
    ({ roles }) => ('steps' in roles || roles.kind === 'between' ? listOf(roles) : undefined),
    'list everyone reporting to the Director',
  ),
  rule('query')(
    [
      '<which> <roles> <be> <above>|higher {role}',
      '<which> <roles> <be> <above>|higher {role:on_ladder}',
      'what|who <be> all <above> {role}',
    ],
    ({ role }) => listOf({ kind: 'next', of: role, steps: 'all' }),
    'which roles are above the ESM',
  ),
  rule('query')(
    ['<which> <roles> <be> <below>|lower {role}', '<which> <roles> <be> <below>|lower {role:on_ladder}'],
    ({ role }) => listOf({ kind: 'previous', of: role, steps: 'all' }),
    'which roles are below the Staff ESM',
  ),
  rule('query')(
    [
      '{group}',
      '{group} only',
      'only|just {group}',
      '<show> me|us? {group}',
      'list|names of? {group}',
      'what <be> names of {group}',
      '<which> <be> {group}',
      '<who> <be> {group}',
      '<be> there {group}',
      'what {group} <be> there',
      '<which> {group} <do> you|we know|have|list?',
      '<which> {group} exist|exists',
      'what about {group}',
      'i want|need|am|would looking|like|to for|see? see? {group}',
      'search for? {group}',
      'looking for {group}',
      '<do> we|you have {group}',
      'give me all|the? {group}',
      '<i> <need>|want|like a? list|overview of {group}',
      '<can> you? pull|get|give|make|send me|us? a? list|overview of {group}',
      '{group} <be> there|which|what',
    ],
    ({ group }) => listOf(group),
    'list grade 8 roles',
  ),
  rule('query')(
    [
      '{a:group} and|or|,|&|plus {b:group}',
      '<show> me? {a:group} and|or|,|&|plus {b:group}',
      '<which>|<who> <be> {a:group} and|or|,|&|plus {b:group}',
      '{a:group} as well as {b:group}',
    ],
    ({ a, b }) => listOf(either(a, b)),
    'directors and vice presidents',
  ),
  rule('query')(
    ['what|which <be> {attribute} <one_role>', 'what|which <be> {attribute} <one_role> {modifier}'],
    (s) => listOf('modifier' in s ? where(where(ALL, s.attribute), s.modifier) : where(ALL, s.attribute)),
    'what is a grade 7 role in Partner Programs',
  ),
];
