import { ALL, and, either, not, partsOf, where } from '../../../../queries/build.js';
import type { Condition, Query, Roles } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import { listOf } from './list-queries.js';

/** What is asked for by a noun, which "what is" may stand before: "the difference between ..." */
const NAMED: ReadonlySet<Query['kind']> = new Set([
  'facts',
  'groups',
  'best_group',
  'summary',
  'compare',
  'distance',
  'steps',
]);

const joinsLevels = (group: Roles): boolean =>
  group.kind === 'where' &&
  partsOf(group.condition).some((each) => each.kind === 'level' && each.levels.length > 1);

/** Which roles there are: groups, what holds of them, and lists in columns. */
export const LIST_RULES = [
  rule('query')(
    [
      '<which> {noun} <be> there? {modifier}',
      '<which> {noun} exist|exists {modifier}',
      '<which> {noun} <be> there in|at {family}',
      '<which> {noun} <do> {family} have',
    ],
    (s) => listOf(where(s.noun, 'family' in s ? { kind: 'family', families: s.family } : s.modifier)),
    'which management roles are there in Partner Programs',
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
    ['which {singular_kind} {claim}'],
    ({ singular_kind, claim }) => listOf(where(singular_kind, claim)),
    'which analyst is not grade 8',
  ),
  rule('query')(
    [
      '<all>? levels|rungs of|for|in|on {singular_kind}',
      '<which> levels|rungs <be> there of|for|in|on {singular_kind}',
      '<which> levels|rungs <do> {singular_kind} have',
      '<show> me|us? <all>? levels|rungs of|for {singular_kind}',
      '{singular_kind} levels|rungs',
      '<which> <be> <all>? levels of {singular_kind}',
    ],
    ({ singular_kind }) => listOf(singular_kind),
    'all levels of Partner Specialist',
  ),
  rule('query')(
    [
      'how many levels|rungs of|for|on {singular_kind} <be>|<do>? there|exist?',
      'how many levels|rungs <be> there of|for|on {singular_kind}',
      'how many levels|rungs <do> {singular_kind} have',
    ],
    ({ singular_kind }) => ({ kind: 'count', roles: singular_kind }),
    'how many levels of Partner Specialist are there',
  ),
  rule('query')(
    '<which> {group} <be> there',
    ({ group }) => listOf(group),
    'which senior manager roles are there',
  ),
  rule('query')(
    [
      '<which> <roles> <be>|<can> remote|remotely|hybrid|onsite|parttime|fulltime',
      '<which> <roles> <can> be? done|worked? remotely|remote|abroad',
      '<show>? me|us? any|all? remote|hybrid|onsite|parttime|fulltime <roles>',
      '<be>|<do> there|you|we <have>? any|some? remote|hybrid|onsite|parttime|fulltime <roles>',
    ],
    () => ({ kind: 'facts', facts: ['location'], of: ALL }),
    'which roles are remote',
  ),
  rule('query')(
    [
      '<which>? <roles> <be>|<can>|<do>? be? worked|done? part|full -? time',
      '<show>? me|us? any|all? part|full -? time <roles>',
      '<be>|<do> there|you|we <have>? any|some? part|full -? time <roles>',
    ],
    () => ({ kind: 'facts', facts: ['terms'], of: ALL }),
    'are there any part time roles',
  ),
  rule('query')(
    ['{grades}', 'anything|anyone|everything|someone {grades}'],
    ({ grades }) => listOf(where(ALL, { kind: 'grade', ranges: grades })),
    'grade above 9',
  ),
  rule('query')(
    ['<which> <roles>? <be> {roles}', '<who> <be> {roles}', 'list|names of {roles}', '{roles}'],
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
    (s) =>
      listOf(
        where('family' in s ? where(ALL, { kind: 'family', families: s.family }) : ALL, {
          kind: 'grade',
          ranges: s.grades,
        }),
      ),
    'is there a grade 13',
  ),
  rule('query')(
    [
      '<be> there {level} level|role? in|at {family}',
      '<do> there|we|you <have> any? {level} level|levels|role|roles in|at {family}',
      '<do> {family} have {level} level|role?',
      'any {level} level|role? in|at {family}',
    ],
    ({ level, family }) =>
      listOf(where(where(ALL, { kind: 'family', families: family }), { kind: 'level', levels: level })),
    'is there an associate level in Partner Programs',
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
    ['<do> all|both? of? {noun} <report> <into> <same> <manager>|person|one|role'],
    ({ noun }) => ({ kind: 'groups', of: noun, by: ['manager'] }),
    'do all analysts report to the same manager',
  ),
  rule('query')(
    '<show> me|us? all? {roles}',
    ({ roles }) => ('steps' in roles || roles.kind === 'between' ? listOf(roles) : undefined),
    'list everyone reporting to the Director',
  ),
  rule('query')(
    ['<which> <roles> <be> <above>|higher {role}', 'what|who <be> all <above> {role}'],
    ({ role }) => listOf({ kind: 'next', of: role, steps: 'all' }),
    'which roles are above the ESM',
  ),
  rule('query')(
    ['<which> <roles> <be> <below>|lower {role}'],
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
      'i want list of {group}',
      '{group} <be> there|which|what',
    ],
    ({ group }) => listOf(group),
    'list grade 8 roles',
  ),
  rule('query')(
    [
      '<which>|<who> {noun} {claim}',
      '<which>|<who> of {noun:set} {claim}',
      '<show> me? <which>|<who>? {noun} {claim}',
      '<which> {noun} <be> it|that|there that? {claim}',
    ],
    ({ noun, claim }) => listOf(where(noun, claim)),
    'which roles need SQL',
  ),
  rule('query')(
    ['<who>|<which> {claim} more|most|less|least', '<which> one|ones {claim} more|most|less|least'],
    ({ claim }) => listOf(where(ALL, claim)),
    'which ones need SQL most',
  ),
  rule('query')(
    '<which>|<who> <in> {family} {claim}',
    ({ family, claim }) => listOf(where(where(ALL, { kind: 'family', families: family }), claim)),
    'who in Partner Programs is grade 8',
  ),
  rule('query')(
    [
      '<which>|<who> of|among|between? {joined} {claim}',
      '<which>|<who> {claim} of|, {joined}',
      '<which>|<who> of? them|these|those|both|two|following {claim} :|,|-|–|— {joined}',
      '<which>|<who> one|role {claim} :|,|-|–|— {joined}',
      '{joined} :|,|-|–|— <which>|<who> of? them|these|those|two|one? {claim}',
    ],
    ({ joined, claim }) => listOf(where(either(...joined), claim)),
    'which of the ESM and the EPM is grade 6',
  ),
  rule('query')(
    ['<who>|<which> {claim} outside of? {family}', '<who>|<which> {claim} not <in> {family}'],
    ({ claim, family }) => listOf(where(ALL, and(not({ kind: 'family', families: family }), claim))),
    'who needs SQL outside Partner Programs',
  ),
  rule('query')(
    ['<who>|<which> {claim}', '<which> one|ones {claim}', '<which> of them {claim}'],
    // Who manages some roles is a fact of theirs.
    ({ claim }) =>
      claim.kind === 'among' && claim.roles.kind === 'managers' ? undefined : listOf(where(ALL, claim)),
    'who needs SQL',
  ),
  rule('query')(['<which> {noun} <do> {roles} <manage>'], ({ noun, roles }) =>
    listOf({ kind: 'both', groups: [noun, { kind: 'reports', of: roles, steps: 1 }] }),
  ),
  rule('query')(['<which>|<who> {noun} <do> {roles} <report> <into>'], ({ noun, roles }) =>
    listOf({ kind: 'both', groups: [noun, { kind: 'managers', of: roles, steps: 1 }] }),
  ),
  rule('query')(
    [
      '{facts} and title|titles of|for {group}',
      'title|titles|name|names and|with|plus|, {facts} of|for {group}',
      '{group} and|plus|, their|its|the? {facts}',
      '{group} with their|its|the {facts}',
      '{group} and|with|plus|, <who> they|it|each? <report> <into>',
      '<show> me? {group} and|with|plus|, <who> they|it|each? <report> <into>',
      '{group} and|with|plus|, their|its|the? <manager>|<managers>',
      '<which> <be> {group} and {facts}',
      '<show>? me? table|list|overview of {facts} for|of|in {group}',
    ],
    (s): Query => listOf(s.group, 'facts' in s ? s.facts : ['reports_to']),
    'title and grade of all directors',
  ),
  rule('query')('{joined} with their {facts}', ({ joined, facts }) => listOf(either(...joined), facts)),
  rule('query')('<show>? me? {group} with {facts}', ({ group, facts }) =>
    // "Roles with direct reports" are those that have some.
    facts.join() === 'direct_reports' ? undefined : listOf(group, facts),
  ),
  rule('query')(
    [
      '{group} and|with their|its|the? {facts} {modifier}',
      '<show>? me? table|list|overview of {facts} for|of|in {family}',
    ],
    (s) =>
      listOf(
        'family' in s ? where(ALL, { kind: 'family', families: s.family }) : where(s.group, s.modifier),
        s.facts,
      ),
    'roles and their grades in Partner Programs',
  ),
  rule('query')(
    ['<which> {noun} {claim} and <who> <do> they|it <report> <into>'],
    ({ noun, claim }) => listOf(where(noun, claim), ['reports_to']),
    'which roles are grade 9 and who do they report to',
  ),
  rule('query')(
    [
      '<which> {noun} {claim} and what <be> their|its {facts}',
      '<which> {noun} {claim} , and? what|their|its? {facts}',
      '<which> {noun} {claim} with {facts}',
    ],
    ({ noun, claim, facts }) => listOf(where(noun, claim), facts),
  ),

  rule('query')(
    ['<which> <one_role> {claim}'],
    ({ claim }) => listOf(where(ALL, claim)),
    'which role reports to the Director',
  ),
  rule('query')(
    ['someone|somebody {modifier}', '<i> <need>|want|look|search for? someone|somebody {modifier}'],
    ({ modifier }) => listOf(where(ALL, modifier)),
    'I need somebody who needs SQL',
  ),
  rule('query')(
    ['what|which <be> {attribute} <one_role>', 'what|which <be> {attribute} <one_role> {modifier}'],
    (s) => listOf('modifier' in s ? where(where(ALL, s.attribute), s.modifier) : where(ALL, s.attribute)),
    'what is a grade 7 role in Partner Programs',
  ),
  rule('query')(
    ['who|what else {claim}', '<which> other {noun} {claim}', 'who|what else? {claim} too|also'],
    (s) => listOf(where('noun' in s ? s.noun : ALL, s.claim as Condition)),
    'who else reports to the Director',
  ),

  rule('query')(
    '<compare> {group}',
    // Groups that are joined stand beside each other.
    ({ group }) =>
      group.kind === 'either' || joinsLevels(group)
        ? undefined
        : listOf(group, ['level', 'track', 'reports_to', 'requirements', 'responsibilities']),
    'compare all directors',
  ),
  rule('query')(
    ['<compare> {facts} of|for|between {group}', '<different> in {facts} between|of {group}'],
    ({ facts, group }) => ({ kind: 'facts', facts, of: group }),
    'compare grades of directors',
  ),
  rule('query')(
    ['<show>? me? {group} sorted|ordered|ranked|sort|order by {fact}'],
    ({ group }) => listOf(group),
    'directors sorted by grade',
  ),
];
