import { ALL, and, either, not, where } from '../../../queries/build.js';
import type { Condition, Fact, Grouping, Query, Roles, TextCondition } from '../../../queries/query.js';
import { rule } from '../../chart/rule.js';

const list = (roles: Roles, columns: readonly Fact[] = []): Query => ({ kind: 'list', roles, columns });

/**
 * A manager is a role: which of them state something is no question about groups. And "families without managers" is
 * about their roles, not about what pages state.
 */
const groupsWith = (grouping: Grouping, condition: Condition): Query | undefined =>
  grouping === 'manager' || (condition.kind === 'documented' && condition.fact === 'reports_to')
    ? undefined
    : { kind: 'groups', of: where(ALL, condition), by: [grouping] };

/** How pages say that something may be missing. */
const PREFERRED: TextCondition = {
  kind: 'some',
  of: [['preferred'], ['plus'], ['nice', 'to', 'have'], ['bonus']].map((words) => ({
    kind: 'phrase',
    words,
    ...(words.length > 1 && { exact: true }),
  })),
};

/** The roles of all families that have none of some. */
const elsewhere = (none: Roles, fact: 'family'): Roles => ({
  kind: 'less',
  roles: where(ALL, not({ kind: 'same', as: none, fact })),
  without: none,
});

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

/** Lists, counts, groups and figures of groups of roles. */
export const LIST_RULES = [
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
    ['<which>|<who> of {group} <be> {end}', '<which>|<who> of? {noun} <be> {end}'],
    (s) =>
      list({ kind: 'extreme', of: 'noun' in s ? s.noun : s.group, end: s.end, measure: 'grade', place: 1 }),
    'which of the Partner Programs roles is the most senior',
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
        ? list(roles)
        : undefined,
    'the direct reports of the Director',
  ),
  rule('query')(
    ['which {singular_kind} {claim}'],
    ({ singular_kind, claim }) => list(where(singular_kind, claim)),
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
    ({ singular_kind }) => list(singular_kind),
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
    ({ group }) => list(group),
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
    ({ grades }) => list(where(ALL, { kind: 'grade', ranges: grades })),
    'grade above 9',
  ),
  rule('query')(
    ['<which> <roles>? <be> {roles}', '<who> <be> {roles}', 'list|names of {roles}', '{roles}'],
    ({ roles }) =>
      (roles.kind === 'where' && roles.condition.kind === 'same') ||
      roles.kind === 'between' ||
      roles.kind === 'extreme' ||
      ('steps' in roles && roles.steps === 'all')
        ? list(roles)
        : undefined,
    'which roles are between Senior ESM and Director',
  ),
  rule('query')(
    [
      '<which> specialty|specialties <mention>|<be> {text}',
      '<which> specialty|specialties <be> for|about {text}',
      'what <do> {text} specialty|specialties <mention>|mean|do',
      'what <be> {text} specialty',
      '{text} specialty',
      '<be> there {text} specialty',
    ],
    ({ text }) => ({ kind: 'statements', of: ALL, text }),
    'which specialty covers Accenture',
  ),
  rule('query')(
    ['what <do> {text} specialty in|of {family} <mention>|mean|do', '{text} specialty in|of {family}'],
    ({ text, family }) => ({
      kind: 'statements',
      of: where(ALL, { kind: 'family', families: family }),
      text,
    }),
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
      list(
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
      list(where(where(ALL, { kind: 'family', families: family }), { kind: 'level', levels: level })),
    'is there an associate level in Partner Programs',
  ),
  rule('query')(
    ['experience|knowledge|skills|expertise|familiarity with|in|of {text}', 'mentions? of {text}'],
    ({ text }) => ({ kind: 'statements', of: ALL, text }),
    'experience with Impartner',
  ),
  rule('query')(
    ['<which> <one_role> <be> {role}', '<which> <one_role> comes|come|follows|follow {role}'],
    ({ role }) =>
      role.kind === 'next' || role.kind === 'previous' || role.kind === 'managers' || role.kind === 'extreme'
        ? list(role)
        : undefined,
    'which role is one level below the Staff ESM',
  ),
  rule('query')(
    'what|who comes {role}',
    ({ role }) => (role.kind === 'next' || role.kind === 'previous' ? list(role) : undefined),
    'what comes two steps after the ESM',
  ),
  rule('query')(
    ['what? <be>? {end} <grade>', 'what? <be>? {ordinal} {end} <grade>'],
    (s) =>
      list({
        kind: 'extreme',
        of: ALL,
        end: s.end,
        measure: 'grade',
        place: 'ordinal' in s ? s.ordinal : 1,
      }),
    'what is the second highest grade',
  ),
  rule('query')(
    ['<do> all|both? of? {noun} <report> <into> <same> <manager>|person|one|role'],
    ({ noun }) => ({ kind: 'groups', of: noun, by: ['manager'] }),
    'do all analysts report to the same manager',
  ),
  rule('query')(
    '<show> me|us? all? {roles}',
    ({ roles }) => ('steps' in roles || roles.kind === 'between' ? list(roles) : undefined),
    'list everyone reporting to the Director',
  ),
  rule('query')(
    ['<which> <roles> <be> <above>|higher {role}', 'what|who <be> all <above> {role}'],
    ({ role }) => list({ kind: 'next', of: role, steps: 'all' }),
    'which roles are above the ESM',
  ),
  rule('query')(
    ['<which> <roles> <be> <below>|lower {role}'],
    ({ role }) => list({ kind: 'previous', of: role, steps: 'all' }),
    'which roles are below the Staff ESM',
  ),
  rule('query')(
    [
      '{group}',
      '{group} only',
      '<show> me|us? {group}',
      'list|names of? {group}',
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
    ({ group }) => list(group),
    'list grade 8 roles',
  ),
  rule('query')(
    [
      '<which>|<who> {noun} {claim}',
      '<which> of? {noun} {claim}',
      '<show> me? <which>|<who>? {noun} {claim}',
      '<which> {noun} <be> it|that|there that? {claim}',
    ],
    ({ noun, claim }) => list(where(noun, claim)),
    'which roles need SQL',
  ),
  rule('query')(
    ['<which>|<who> {noun} {known_term}', '<who>|<which> {known_term}'],
    (s) => ({ kind: 'statements', of: 'noun' in s ? s.noun : ALL, text: s.known_term }),
    'which directors travel',
  ),
  rule('query')(
    ['<who>|<which> {claim} more|most|less|least', '<which> one|ones {claim} more|most|less|least'],
    ({ claim }) => list(where(ALL, claim)),
    'which ones need SQL most',
  ),
  rule('query')(
    '<which>|<who> <in> {family} {claim}',
    ({ family, claim }) => list(where(where(ALL, { kind: 'family', families: family }), claim)),
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
    ({ joined, claim }) => list(where(either(...joined), claim)),
    'which of the ESM and the EPM is grade 6',
  ),
  rule('query')(
    ['<who>|<which> {claim} outside of? {family}', '<who>|<which> {claim} not <in> {family}'],
    ({ claim, family }) => list(where(ALL, and(not({ kind: 'family', families: family }), claim))),
    'who needs SQL outside Partner Programs',
  ),
  rule('query')(
    ['<who>|<which> {claim}', '<which> one|ones {claim}', '<which> of them {claim}'],
    // Who manages some roles is a fact of theirs.
    ({ claim }) =>
      claim.kind === 'among' && claim.roles.kind === 'managers' ? undefined : list(where(ALL, claim)),
    'who needs SQL',
  ),
  rule('query')(['<which> {noun} <do> {roles} <manage>'], ({ noun, roles }) =>
    list({ kind: 'both', groups: [noun, { kind: 'reports', of: roles, steps: 1 }] }),
  ),
  rule('query')(['<which>|<who> {noun} <do> {roles} <report> <into>'], ({ noun, roles }) =>
    list({ kind: 'both', groups: [noun, { kind: 'managers', of: roles, steps: 1 }] }),
  ),
  rule('query')(
    [
      '{facts} and title|titles of|for {group}',
      'title|titles|name|names and|with|plus|, {facts} of|for {group}',
      '{group} with|and|plus|, their|its|the? {facts}',
      '{group} and|with|plus|, <who> they|it|each? <report> <into>',
      '<show> me? {group} and|with|plus|, <who> they|it|each? <report> <into>',
      '{group} and|with|plus|, their|its|the? <manager>|<managers>',
      '<show> me? {group} with {facts}',
      '<which> <be> {group} and {facts}',
      '<show>? me? table|list|overview of {facts} for|of|in {group}',
    ],
    (s): Query => list(s.group, 'facts' in s ? s.facts : ['reports_to']),
    'title and grade of all directors',
  ),
  rule('query')(
    [
      '{group} and|with their|its|the? {facts} {modifier}',
      '<show>? me? table|list|overview of {facts} for|of|in {family}',
    ],
    (s) =>
      list(
        'family' in s ? where(ALL, { kind: 'family', families: s.family }) : where(s.group, s.modifier),
        s.facts,
      ),
    'roles and their grades in Partner Programs',
  ),
  rule('query')(
    ['<which> {noun} {claim} and <who> <do> they|it <report> <into>'],
    ({ noun, claim }) => list(where(noun, claim), ['reports_to']),
    'which roles are grade 9 and who do they report to',
  ),
  rule('query')(
    [
      '<which> {noun} {claim} and what <be> their|its {facts}',
      '<which> {noun} {claim} , and? what|their|its? {facts}',
      '<which> {noun} {claim} with {facts}',
    ],
    ({ noun, claim, facts }) => list(where(noun, claim), facts),
  ),

  rule('query')(
    [
      'how many {group} <be>|<do> there|we|you|exist have|altogether|total|in|overall|know? total|all|altogether|overall?',
      'how many {group}',
      'number|count|total|amount of {group}',
      'count {group}',
      '{group} count|total',
      'how many {group} in total|all',
      'how many {group} altogether|overall',
      'how many <be> {group}',
      'how many total|overall {group}',
      'total {group}',
      'total number of {group}',
      '{group} how many',
    ],
    ({ group }) => ({ kind: 'count', roles: group }),
    'how many roles are in Partner Programs',
  ),
  rule('query')(
    [
      '<which> {noun} <be> there? {modifier}',
      '<which> {noun} exist|exists {modifier}',
      '<which> {noun} <be> there in|at {family}',
      '<which> {noun} <do> {family} have',
    ],
    (s) => list(where(s.noun, 'family' in s ? { kind: 'family', families: s.family } : s.modifier)),
    'which management roles are there in Partner Programs',
  ),
  rule('query')(
    [
      'how many {noun} <be> there? {modifier}',
      'how many {noun} <do> {family} have',
      'how many {noun} <be> there {complement}',
    ],
    (s) => ({
      kind: 'count',
      roles: where(
        s.noun,
        'family' in s ? { kind: 'family', families: s.family } : 'modifier' in s ? s.modifier : s.complement,
      ),
    }),
    'how many roles are there in Partner Programs',
  ),
  rule('query')(
    ['how many {noun} {claim}', 'how many of {noun} {claim}', 'number of {noun} {claim}'],
    ({ noun, claim }) => ({ kind: 'count', roles: where(noun, claim) }),
    'how many roles need SQL',
  ),
  rule('query')(
    [
      'how many people|others? <report> directly? <into> {roles}',
      'how many direct? reports|reportees|subordinates <do>|<have> {roles} <have>|manage?',
      'how many people|roles|others <do> {roles} <manage>',
      'how many direct? reports|subordinates of|for|has {roles}',
      'number of direct? reports of {roles}',
      'how big|large <be> team of {roles}',
    ],
    ({ roles }) => ({ kind: 'count', roles: { kind: 'reports', of: roles, steps: 1 } }),
    'how many direct reports has the Director',
  ),
  rule('query')(
    [
      'how many {group} <be>? there? per|by each|every? {grouping}',
      'how many {group} <be>? there? for|in|at|on|of each|every {grouping}',
      'how many {group} each|every|per {grouping} <have>',
      'number|count of {group} per|by each|every? {grouping}',
      'number|count of {group} in|for|at|on|of each|every {grouping}',
      'count {group} per|by each|every? {grouping}',
      'count {group} in each|every {grouping}',
      '{group} per|by {grouping}',
      'how many {group} <do> each|every {grouping} <have>',
      '<show>? me? {group} grouped by {grouping}',
      'break|split down? {group} down? by {grouping}',
      'breakdown of {group} by|per {grouping}',
    ],
    ({ group, grouping }) => ({ kind: 'count', roles: group, per: grouping }),
    'how many roles are there per family',
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
      'how many {group} <be>? there? per|by each|every? {grouping} <in> {family}',
      '{group} per|by {grouping} <in> {family}',
      'breakdown of {family} by|per {grouping}',
      '{family} by|per {grouping}',
    ],
    (s) => ({
      kind: 'count',
      roles: where('group' in s ? s.group : ALL, { kind: 'family', families: s.family }),
      per: s.grouping,
    }),
    'how many roles are there per level in Partner Programs',
  ),
  rule('grouping')(['job? family|families|team|department|departments'], () => 'family' as const),
  rule('grouping')('<grade>', () => 'grade' as const),
  rule('grouping')('level|levels', () => 'level' as const),
  rule('grouping')('track|tracks', () => 'track' as const),
  rule('grouping')('<manager>|<managers>', () => 'manager' as const),

  rule('query')(
    [
      '<which> {a:grouping} and {b:grouping} <be>|<do> there? in|of|for|within? {family} have?',
      '<which> {a:grouping} and {b:grouping} <do> {family} have',
    ],
    ({ a, b, family }) => ({
      kind: 'groups',
      of: where(ALL, { kind: 'family', families: family }),
      by: [a, b],
    }),
    'which tracks and levels are there in Ecosystem Sales',
  ),
  rule('query')(
    [
      '<which> {grouping} <be>|<do> there|exist? in|of|for|within? {family} have?',
      '<which> {grouping} <do> {family} have',
      '{grouping} of|in|for {family}',
      '<show> me? {grouping} of|in|for {family}',
      '{family} {grouping}',
    ],
    ({ grouping, family }) =>
      grouping === 'family' || grouping === 'manager'
        ? undefined
        : { kind: 'groups', of: where(ALL, { kind: 'family', families: family }), by: [grouping] },
    'which levels are there in Ecosystem Sales',
  ),
  rule('query')(
    [
      '<which> {grouping} <be> there',
      '<which> {grouping} exist',
      '<show>? me? all {grouping}',
      '<which> {grouping} <do> you|we have|know',
    ],
    ({ grouping }) =>
      grouping === 'family' ? { kind: 'families' } : { kind: 'groups', of: ALL, by: [grouping] },
    'which levels are there',
  ),
  rule('query')(
    [
      'how many {grouping} <be>|<do> there|we|you <have>|exist?',
      'how many {grouping} in total',
      'how many {grouping} exist|altogether?',
      'number of {grouping}',
    ],
    ({ grouping }) =>
      grouping === 'family' ? { kind: 'families' } : { kind: 'groups', of: ALL, by: [grouping] },
    'how many grades are there',
  ),
  rule('query')(
    [
      'how many {track} levels|steps|rungs|grades <do>|<have>|<be> there? in? {family} <have>?',
      'how many {track} levels|steps|rungs|grades in|for|at {family}',
      'how many levels|steps|rungs <be>|<do> there? in? {family} <have>? on? {track}',
      'number of {track} levels in|of {family}',
    ],
    ({ track, family }) => ({
      kind: 'groups',
      of: where(where(ALL, { kind: 'family', families: family }), { kind: 'track', track }),
      by: ['level'],
    }),
    'how many individual contributor levels does Ecosystem Sales have',
  ),
  rule('query')(
    [
      'how many levels|steps|rungs|grades <do>|<have>|<be> there? in? {family} <have>?',
      'number of levels in|of {family}',
    ],
    ({ family }) => ({ kind: 'groups', of: where(ALL, { kind: 'family', families: family }), by: ['level'] }),
  ),

  rule('query')(
    ['<which> {grouping} <have>|state|states|list|lists|describe|describes {fact}', '{grouping} with {fact}'],
    ({ grouping, fact }) => groupsWith(grouping, { kind: 'documented', fact, state: 'stated' }),
    'which families have specialties',
  ),
  rule('query')(
    [
      '<which> {grouping} <have> no {fact}',
      '<which> {grouping} <do> <not> <have> {fact}',
      '{grouping} without {fact}',
    ],
    ({ grouping, fact }) => groupsWith(grouping, { kind: 'documented', fact, state: 'missing' }),
    'families without a hiring process',
  ),
  rule('query')(
    [
      '<which> {grouping} <have> any|some? {noun}',
      '{grouping} with|having any|some? {noun}',
      'how many {grouping} <have> any|some? {noun}',
      'how many {grouping} <have> a|an|any|some {singular_kind} <one_role>?',
      '<which> {grouping} <have> a|an|any|some {singular_kind} <one_role>?',
      '{grouping} with|having a|an|any {singular_kind} <one_role>?',
    ],
    (s) =>
      s.grouping === 'manager'
        ? undefined
        : { kind: 'groups', of: 'noun' in s ? s.noun : s.singular_kind, by: [s.grouping] },
    'which families have directors',
  ),
  rule('query')(
    [
      '<which> {grouping} <have> any? {level} level|levels|role|roles',
      '{grouping} with|having {level} level',
    ],
    ({ grouping, level }) => groupsWith(grouping, { kind: 'level', levels: level }),
    'which families have a lead level',
  ),
  rule('query')(
    [
      '<which> {grouping} <have> no {noun}',
      '<which> {grouping} <do> <not> <have> any|a? {noun}',
      '{grouping} without any? {noun}',
      '{grouping} with no {noun}',
    ],
    ({ grouping, noun }) =>
      grouping === 'family' ? { kind: 'groups', of: elsewhere(noun, grouping), by: [grouping] } : undefined,
    'which families have no people managers',
  ),
  rule('query')(
    [
      '<which> {grouping} <have> {count_span} <roles>|<one_role>',
      'how many {grouping} <have> {count_span} <roles>',
      '{grouping} with|having {count_span} <roles>|<one_role>',
      '<which> {grouping} <have> {count_span} {noun}',
      '{grouping} with|having {count_span} {noun}',
    ],
    ({ grouping, count_span: [size], ...s }) =>
      size && { kind: 'groups', of: 'noun' in s ? s.noun : ALL, by: [grouping], size },
    'which families have more than 5 roles',
  ),
  rule('query')(
    [
      '<which> {grouping} <have> {amount} <roles>',
      '{grouping} with {amount} <roles>',
      '<which> {grouping} <have> {amount} number of <roles>',
      '<which> {grouping} <do> {amount} <roles> <have>',
      '<which> {grouping} <have> {amount} number? of? {noun}',
      '{grouping} with {amount} number? of? {noun}',
    ],
    (s) => ({
      kind: 'best_group',
      of: 'noun' in s ? s.noun : ALL,
      by: s.grouping,
      end: s.amount,
      measure: 'roles',
    }),
    'which family has the fewest roles',
  ),
  rule('query')(
    ['<which> {grouping} <be> {end}', '{end} {grouping}', 'what <be> {end} {grouping}'],
    ({ grouping, end }) =>
      grouping === 'family'
        ? { kind: 'best_group', of: ALL, by: grouping, end, measure: 'roles' }
        : undefined,
    'which family is the biggest',
  ),
  rule('query')(
    [
      'what|which? <be>? {amount} common|frequent|usual|popular {grouping}',
      '<which> {grouping} <be> {amount} common|frequent|usual|popular',
    ],
    ({ amount, grouping }) => ({ kind: 'best_group', of: ALL, by: grouping, end: amount, measure: 'roles' }),
    'the most common grade',
  ),
  rule('query')(
    [
      '<which> {grouping} go|goes|reach|reaches|get|gets|has|have|rank|ranks up? to? {end} <grade>|level?',
      '{grouping} with {end} <grade>',
    ],
    ({ grouping, end }) => ({
      kind: 'best_group',
      of: ALL,
      by: grouping,
      end,
      measure: end === 'highest' ? 'highest_grade' : 'lowest_grade',
    }),
    'which family goes up to the highest grade',
  ),
  rule('query')(
    ['<which> {grouping} <have> {end} average|mean <grade>', '{grouping} with {end} average|mean <grade>'],
    ({ grouping, end }) => ({ kind: 'best_group', of: ALL, by: grouping, end, measure: 'average_grade' }),
  ),
  rule('query')(
    [
      'what? <be>? average|mean|avg {measure} of|in|for {group}',
      'average|mean|avg {measure} {group}',
      '{group} average|mean|avg {measure}',
    ],
    ({ measure, group }) => ({ kind: 'summary', of: group, figure: 'average', measure }),
    'average grade of directors',
  ),
  rule('query')(
    ['what? <be>? average|mean|avg {measure} of|in|for {family}', '{family} average|mean|avg {measure}'],
    ({ measure, family }) => ({
      kind: 'summary',
      of: where(ALL, { kind: 'family', families: family }),
      figure: 'average',
      measure,
    }),
    'average grade in Partner Programs',
  ),
  rule('query')(
    [
      'what? <be>? average|mean|avg {measure} overall|altogether?',
      'what? <be>? average|mean|avg {measure} of all',
    ],
    ({ measure }) => ({ kind: 'summary', of: ALL, figure: 'average', measure }),
  ),
  rule('query')(
    [
      'what? <be>? average|mean|avg {measure} per|by each|every? {grouping}',
      'what? <be>? average|mean|avg {measure} of|for|in each|every {grouping}',
    ],
    ({ measure, grouping }) => ({ kind: 'summary', of: ALL, figure: 'average', measure, per: grouping }),
    'average grade per family',
  ),
  rule('query')(
    [
      'what? <be>? average|mean|avg {measure} of|in|for {group} per|by {grouping}',
      'what? <be>? average|mean|avg {measure} of|in|for {group} in|of|for each|every {grouping}',
    ],
    ({ measure, group, grouping }) => ({
      kind: 'summary',
      of: group,
      figure: 'average',
      measure,
      per: grouping,
    }),
    'average grade of people managers per family',
  ),
  rule('query')(
    [
      'what|which share|percentage|percent|proportion|fraction|part of {noun} {claim}',
      'share|percentage|percent|proportion|fraction of {noun} that|who|which? {claim}',
      'how many percent of {noun} {claim}',
      'what|how share|percentage|percent|proportion of {noun} <be> {complement}',
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
  rule('query')(
    [
      'what? <be>? {measure} range|ranges|span|spread per|by each|every|all? {grouping}',
      'what? <be>? {measure} range|ranges|span|spread of|for|in each|every|all {grouping}',
      'range of {measure} per|by each|every? {grouping}',
      'range of {measure} of|for|in each|every {grouping}',
      '{grouping} {measure} range|ranges',
    ],
    ({ measure, grouping }) => ({ kind: 'summary', of: ALL, figure: 'range', measure, per: grouping }),
    'grade range of each family',
  ),
  rule('query')(
    [
      'what? <be>? {measure} range|span|spread of|in|for {family}',
      '<which> grades <do> {family} cover|span|have',
      'from which to which grade <do> {family} go',
      '{family} {measure} range|span',
      'between <which> grades <do> {family} sit|fall|lie|range',
    ],
    (s) => ({
      kind: 'summary',
      of: where(ALL, { kind: 'family', families: s.family }),
      figure: 'range',
      measure: 'measure' in s ? s.measure : 'grade',
    }),
    'grade range of Partner Programs',
  ),
  rule('query')(
    [
      'what? <be>? {measure} range|span|spread of|in|for {group}',
      'between <which> <grade> <do>|<be> {group} sit|fall|lie|range?',
      'from <which> to <which> <grade> <do> {group} go|range|sit',
      '<which> range of {measure} <do> {group} <have>|cover|span',
    ],
    (s) => ({
      kind: 'summary',
      of: s.group,
      figure: 'range',
      measure: 'measure' in s ? s.measure : 'grade',
    }),
    'between which grades do directors sit',
  ),
  rule('query')(
    [
      'total|sum of? <all>? {measure} of|in|for {group}',
      'total|sum of? <all>? {measure} of|in|for {family}',
      'how many {measure} <do>|<have> {group} <have>? in total|all|together',
      'sum|total of? <all> {measure}',
    ],
    (s) => ({
      kind: 'summary',
      of: 'group' in s ? s.group : 'family' in s ? where(ALL, { kind: 'family', families: s.family }) : ALL,
      figure: 'total',
      measure: s.measure,
    }),
    'total responsibilities in Partner Programs',
  ),
  rule('query')(
    [
      '<which> {noun} <have>|<need> {amount} {measure}',
      '<which>|<who> <have>|<need> {amount} {measure}',
      '{amount} {measure}',
      '<which> {noun} <have>|<need> {amount} number of {measure}',
      '<which> {noun} <have>|<need> {end} {measure}',
      '<which>|<who> <one_role>? <have>|<need> {amount} number? of? {measure} among|amongst|of|in|across|within {noun}',
    ],
    (s) =>
      list({
        kind: 'extreme',
        of: 'noun' in s ? s.noun : ALL,
        end: 'end' in s ? s.end : s.amount,
        measure: s.measure,
        place: 1,
      }),
    'which role has the most responsibilities',
  ),
  rule('query')(
    ['<which> <one_role> {claim}'],
    ({ claim }) => list(where(ALL, claim)),
    'which role reports to the Director',
  ),
  rule('query')(
    [
      '<which> <one_role> <have>|<need> {amount} {measure}',
      '<which> <one_role> <have> {end} {measure} of all',
      '<which> <one_role> <have>|<need> {amount} number of {measure}',
      '<which> <one_role> <have>|<need> {end} {measure}',
    ],
    (s) =>
      list({ kind: 'extreme', of: ALL, end: 'end' in s ? s.end : s.amount, measure: s.measure, place: 1 }),
  ),
  rule('query')(
    ['someone|somebody {modifier}', '<i> <need>|want|look|search for? someone|somebody {modifier}'],
    ({ modifier }) => list(where(ALL, modifier)),
    'I need somebody who needs SQL',
  ),
  rule('query')(
    ['what|which <be> {attribute} <one_role>', 'what|which <be> {attribute} <one_role> {modifier}'],
    (s) => list('modifier' in s ? where(where(ALL, s.attribute), s.modifier) : where(ALL, s.attribute)),
    'what is a grade 7 role in Partner Programs',
  ),
  rule('query')(
    '<which> <one_role> {modifier} <have>|<need> {amount} number? of? {measure}',
    ({ modifier, amount, measure }) =>
      list({ kind: 'extreme', of: where(ALL, modifier), end: amount, measure, place: 1 }),
    'which role in Partner Programs has the most requirements',
  ),
  rule('query')(
    ['<which> people|line? <manager> <have> {amount} number? of? {measure}'],
    ({ amount, measure }) =>
      list({
        kind: 'extreme',
        of: where(ALL, { kind: 'track', track: 'management' }),
        end: amount,
        measure,
        place: 1,
      }),
    'which manager has the most direct reports',
  ),
  rule('query')(
    ['who|what else {claim}', '<which> other {noun} {claim}', 'who|what else? {claim} too|also'],
    (s) => list(where('noun' in s ? s.noun : ALL, s.claim as Condition)),
    'who else reports to the Director',
  ),

  rule('query')(
    ['<compare> <all> {noun}', '<compare> {noun:kind}'],
    ({ noun }) => list(noun, ['level', 'track', 'reports_to', 'requirements', 'responsibilities']),
    'compare all directors',
  ),
  rule('query')(
    ['<compare> {facts} of|for|between {group}', '<different> in {facts} between|of {group}'],
    ({ facts, group }) => ({ kind: 'facts', facts, of: group }),
    'compare grades of directors',
  ),
  rule('query')(
    ['<show>? me? {group} sorted|ordered|ranked|sort|order by {fact}'],
    ({ group }) => list(group),
    'directors sorted by grade',
  ),
  rule('query')(
    ['{known_term} in|at|within {family}', '{family} {known_term}'],
    ({ known_term, family }) => ({
      kind: 'statements',
      of: where(ALL, { kind: 'family', families: family }),
      text: known_term,
    }),
    'Tableau in Partner Programs',
  ),
  rule('query')(
    '{a:known_term} or|/ {b:known_term} in|at|within {family}',
    ({ a, b, family }) => ({
      kind: 'statements',
      of: where(ALL, { kind: 'family', families: family }),
      text: { kind: 'some', of: [a, b] },
    }),
    'Tableau or Zuora in Partner Programs',
  ),
  rule('query')(
    [
      '<roles>|anything|others like|resembling {role}',
      '<roles> similar|comparable|equivalent|close to {role}',
      'similar|comparable|equivalent <roles> to|as {role}',
      '<which>|what <roles>? else? <be> like {role}',
      '<which> <roles> <be> similar|comparable|equivalent|close to {role}',
    ],
    ({ role }) =>
      list(
        where(ALL, and({ kind: 'same', as: role, fact: 'grade' }, { kind: 'same', as: role, fact: 'track' })),
      ),
    'roles like the Partner Specialist',
  ),
  rule('query')(
    [
      'anyone|anything|others|everyone|roles? at|on|of|in? <same> {shared_fact} as|like|with {roles}',
      '<who>|<which> else? <be> at|on|of|in? <same> {shared_fact} as|like|with {roles}',
    ],
    ({ shared_fact, roles }) => list(where(ALL, { kind: 'same', as: roles, fact: shared_fact })),
    'same grade as the Staff ESM',
  ),
  rule('query')(
    '<same> {shared_fact} as|like|with {role} <in> {family}',
    ({ shared_fact, role, family }) =>
      list(
        where(where(ALL, { kind: 'family', families: family }), {
          kind: 'same',
          as: role,
          fact: shared_fact,
        }),
      ),
    'same grade as the Staff ESM in Partner Programs',
  ),

  rule('query')(
    '<roles>|anything|others? similar|comparable|equivalent|close to {role} <in> {family}',
    ({ role, family }) =>
      list(
        where(
          where(ALL, { kind: 'family', families: family }),
          and({ kind: 'same', as: role, fact: 'grade' }, { kind: 'same', as: role, fact: 'track' }),
        ),
      ),
    'roles similar to the Partner Specialist in Ecosystem Sales',
  ),
  rule('query')(
    '{noun} who|that {known_term}',
    ({ noun, known_term }) => ({ kind: 'statements', of: noun, text: known_term }),
    'managers who travel',
  ),
  rule('query')(
    ['<which> {noun} {known_term}', '<who> {known_term}'],
    (s) => ({ kind: 'statements', of: 'noun' in s ? s.noun : ALL, text: s.known_term }),
    'which roles deliver forecasts',
  ),
  rule('query')(
    [
      '<which> {noun} {a:known_term} at|in|to|with|on|for {b:known_term}',
      '<who> {a:known_term} at|in|to|with|on|for {b:known_term}',
    ],
    (s) => ({
      kind: 'statements',
      of: 'noun' in s ? s.noun : ALL,
      text: { kind: 'every', of: [s.a, s.b] },
    }),
    'who delivers forecasts for hyperscalers',
  ),
  rule('query')(
    [
      '<which>|<who> <one_role>? <have> {amount} {measure} ,|:|between|of? {sides}',
      '<which>|<who> <one_role>? of|between? {sides} <have> {amount} {measure}',
      '<which>|<who> <one_role>? <have> more {measure} ,|:|between|of? {sides}',
      '<which>|<who> <one_role>? of|between? {sides} <have> more {measure}',
      '<which>|<who> <one_role>? <have> fewer|less {x:measure} ,|:|between|of? {sides}',
      '<which>|<who> <one_role>? of|between? {sides} <have> fewer|less {x:measure}',
    ],
    (s) =>
      'x' in s
        ? { kind: 'which', sides: s.sides, end: 'lowest', measure: s.x }
        : { kind: 'which', sides: s.sides, end: 'amount' in s ? s.amount : 'highest', measure: s.measure },
    'which has more responsibilities, the ESM or the EPM',
  ),
  rule('query')(
    ['{a:known_term} or|/ {b:known_term}', 'either {a:known_term} or {b:known_term}'],
    ({ a, b }) => ({ kind: 'statements', of: ALL, text: { kind: 'some', of: [a, b] } }),
    'Tableau or Zuora',
  ),
  rule('query')(
    ['{a:known_term} and|&|+ {b:known_term}'],
    ({ a, b }) => ({ kind: 'statements', of: ALL, text: { kind: 'every', of: [a, b] } }),
    'Tableau and Zuora',
  ),
  rule('query')(
    [
      'what? <be>? {end} {measure} per|by each|every? {grouping}',
      'what? <be>? {end} {measure} of|for|in each|every {grouping}',
    ],
    // The highest grade of each is told with the roles that have it.
    ({ measure, grouping }) =>
      measure === 'grade' ? undefined : { kind: 'summary', of: ALL, figure: 'range', measure, per: grouping },
    'highest requirements per family',
  ),

  // Statements: what pages say about some words.
  rule('query')(['{text} {role}', '{role} {text}', '{role} : {text}', '{role} , {text}'], () => undefined),
  rule('query')(
    [
      '{role} {known_term}',
      '<need> {text} {role}',
      '{role} <need> {text}',
      '{known_term} for|of|as|in {role}',
      '{known_term} requirement|requirements|experience for|of|in? {role}',
      '{text} required|needed|necessary|mandatory|expected|preferred|optional for|to|of|in|as|from {role}',
      '{text} must|plus|prerequisite for|of|in|as {role}',
      'what about {text} for|as {role}',
    ],
    (s) => ({ kind: 'statements', of: s.role, text: 'known_term' in s ? s.known_term : s.text }),
    'staff ESM travel',
  ),
  rule('query')(
    '{known_term} {role}',
    // "Channel account manager" would be a title.
    ({ known_term, role }) =>
      role.kind === 'the' ? undefined : { kind: 'statements', of: role, text: known_term },
    'travel staff ESM',
  ),
  rule('query')(
    ['<do>|<will>|<can>|<be> {roles} {predicate}'],
    ({ roles, predicate }) =>
      predicate.kind === 'mentions' && roles.kind !== 'where' && roles.kind !== 'all' && roles.kind !== 'less'
        ? {
            kind: 'statements',
            of: roles,
            text: predicate.text,
            ...(predicate.only && { only: predicate.only }),
          }
        : undefined,
    'does the Staff ESM need SQL',
  ),
  rule('query')(
    [
      '<do>|<will>|<can>|<be> {role} {text}',
      '<do> {role} do {text}',
      '<do>|<will>|<can> {role} <manage>|own|handle|deal|work with|on? {text}',
      '<do>|<will>|<can> <i> <need> {text} for|as|to {role}',
      '<do>|<will>|<can> <i> <need> {text} to <become> {role}',
      '<be> {text} <need>|required|needed|necessary|mandatory|expected|preferred|optional|compulsory|essential for|to|of|in|as|from {role}',
      '<be> {text} requirement|must|plus|prerequisite|necessity|part for|of|in|as {role}',
      '<be> {text} <need>|required|needed|necessary|mandatory|expected to <become> {role}',
      '<be> there any? {text} for|in|as {role}',
      'how much|often|many|far {text} <do>|<be>|<will>|<can> {role} <have>|<need>|do|involved?',
      'how much|often|many|far <do>|<be>|<will>|<can> {role} <will>? {text} much|often?',
      'how much|often|many|far <need> {role} {text} much|often?',
      '<do>|<will>|<can> {role} {text} much|often|lot',
      '<do>|<will>|<can> <i> <use> {text} for|as|to|in {role}',
      '<be> {text} nice|good to have or must|required have? for|in|as|to|of {role}',
      '<be> {text} must|required have? or nice|optional|preferred to? have? for|in|as|to|of {role}',
      '<be> {text} optional|preferred or must|required|mandatory have? for|in|as|to|of {role}',
      '{role} <will>|<can>|<do> {text} how much|many|often',
      'how much|often|many {text} <be>? involved|required|needed|expected|there for|as|in|of {role}',
      'how much|many|often {text} for|as|in|of|to {role}',
      '<which>|how {text} <do>|<will> {role} <need>|<use>|<have>',
      '<which> {text} <be> <need>|required|needed for|in|as {role}',
      'what <do>? {role} page? <mention> about|on {text}',
      'what <do> page say about {text} for {role}',
      '{role} <will>|<can>|<do> {text}',
      'for {role} <be> {text} required|needed|necessary|mandatory',
    ],
    ({ role, text }) => ({ kind: 'statements', of: role, text }),
    'is travel required for the Staff ESM',
  ),
  rule('query')(
    [
      'preferred|optional|desired|desirable {where_stated} of|for|in|to {roles}',
      'what|which <be> preferred|optional|desired|desirable {where_stated} of|for|in {roles}',
      'nice to haves|have of|for|in {roles}',
      'what|which <be> nice|good to have|haves of|for|in {roles}',
    ],
    ({ roles }) => ({ kind: 'statements', of: roles, text: PREFERRED, only: ['requirements'] }),
    'preferred qualifications of the Staff ESM',
  ),
  rule('query')(
    ['what <do>? {where_stated} of|for|in {role} <mention> about|on {text}'],
    ({ where_stated, role, text }) => ({ kind: 'statements', of: role, text, only: where_stated }),
    'what do the requirements of the Staff ESM say about travel',
  ),
  rule('query')(
    [
      'how many years for|as|in|of {role}',
      'years of? experience for|as|in|of {role}',
      'how many years of? experience for|as|in|of {role}',
      '{role} years of? experience?',
      'how much experience for|as|in|of {role}',
      'how much experience <do> {role} <need>|<have>',
      'how many years <do> {role} <need>|<have>',
      'how long <do>|<will>|<can> <i>|{role} work? experience?',
    ],
    (s) =>
      'role' in s
        ? { kind: 'statements', of: s.role as Roles, text: { kind: 'phrase', words: ['years'] } }
        : undefined,
    'how many years does the Staff ESM need',
  ),
  rule('query')(
    '<which> {where_stated} <mention> {text}',
    ({ where_stated, text }) => ({ kind: 'statements', of: ALL, text, only: where_stated }),
    'which responsibilities mention Impartner',
  ),
  rule('query')(
    ['how many years of? {text} for|as|in|of {role}', 'how many years of? {text} <do> {role} <need>|<have>'],
    ({ text, role }) => ({
      kind: 'statements',
      of: role,
      text: text.kind === 'phrase' ? { ...text, words: [...text.words, 'years'] } : text,
    }),
    'how many years of experience for a Staff ESM',
  ),
  rule('query')(
    [
      '{known_term}',
      '{quoted}',
      '<who>|<which> <mention>|<need> {text}',
      'search for? {text}',
      'where <be> {text} mentioned|needed|required|used',
      'where <do> it|page|handbook|catalogue|pages <mention> {text}',
      'what <do> handbook|page|pages|catalogue|catalog say|says|mention about {text}',
      '<which> page|pages <mention> {text}',
      'how often|much <be> {text} mentioned',
      '<be> {text} mentioned anywhere|somewhere?',
      'anything about|on {text}',
    ],
    (s) => ({
      kind: 'statements',
      of: ALL,
      text: 'known_term' in s ? s.known_term : 'quoted' in s ? s.quoted : s.text,
    }),
    'where is SQL mentioned',
  ),
];
