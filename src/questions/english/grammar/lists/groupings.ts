import { ALL, not, where } from '../../../../queries/build.js';
import type { Condition, Grouping, Query, Roles } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';

/**
 * A manager is a role: which of them state something is no question about groups. And "families without managers" is
 * about their roles, not about what pages state.
 */
const groupsWith = (grouping: Grouping, condition: Condition): Query | undefined =>
  grouping === 'manager' || (condition.kind === 'documented' && condition.fact === 'reports_to')
    ? undefined
    : { kind: 'groups', of: where(ALL, condition), by: [grouping] };

/** The roles of all families that have none of some. */
const elsewhere = (none: Roles, fact: 'family'): Roles => ({
  kind: 'less',
  roles: where(ALL, not({ kind: 'same', as: none, fact })),
  without: none,
});

/** Which families, grades, levels, tracks and managers there are, and which have the most roles. */
export const GROUPING_RULES = [
  rule('grouping')(['job? family|families|team|department|departments'], () => 'family' as const),
  rule('grouping')('<grade>', () => 'grade' as const),
  rule('grouping')('level|levels', () => 'level' as const),
  rule('grouping')('track|tracks', () => 'track' as const),
  rule('grouping')('<manager>|<managers>', () => 'manager' as const),
  rule('per')(
    [
      'per|by each|every? {grouping}',
      'in|of|for|from|at|on|to|across each|every {grouping}',
      'grouped|split|broken|divided|sorted? down? by|per {grouping}',
      'each|every {grouping}',
    ],
    ({ grouping }) => grouping,
    'in each family',
  ),

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
      '<which> {grouping} <mention>|<need>|<use> {text}',
      'how many {grouping} <mention>|<need>|<use> {text}',
      '{grouping} that|which <mention>|<need>|<use> {text}',
      '{grouping} <mentioning>|<needing> {text}',
    ],
    ({ grouping, text }) => groupsWith(grouping, { kind: 'mentions', text }),
    'which families mention SQL',
  ),
  rule('had')(
    ['any|some? {noun}', 'a|an|any|some {member}'],
    (s) => ('noun' in s ? s.noun : s.member),
    'directors',
  ),
  rule('had')(
    'a|an|any? {level} level|levels|role|roles',
    ({ level }) => where(ALL, { kind: 'level', levels: level }),
    'a lead level',
  ),
  rule('lacked')(
    ['no|without any? {noun}', 'no|without a|an|any? {member}', '<not>|no|without {had}'],
    (s) => ('noun' in s ? s.noun : 'member' in s ? s.member : s.had),
    'no people managers',
  ),
  rule('query')(
    ['<which> {grouping} <have> {had}', '{grouping} with|having {had}', 'how many {grouping} <have> {had}'],
    ({ grouping, had }) => (grouping === 'manager' ? undefined : { kind: 'groups', of: had, by: [grouping] }),
    'which families have directors',
  ),
  rule('query')(
    [
      '<which> {grouping} <have> {lacked}',
      '<which> {grouping} <do> <not> <have> a? {had}',
      '<which> {grouping} <do> <not> <have> a|any? {had:member}',
      '{grouping} with? {lacked}',
    ],
    (s) =>
      s.grouping === 'family'
        ? { kind: 'groups', of: elsewhere('lacked' in s ? s.lacked : s.had, s.grouping), by: [s.grouping] }
        : undefined,
    'which families have no people managers',
  ),
  rule('query')(
    [
      '<which> {grouping} <have> {had} but|and with? {lacked}',
      '<which> {grouping} <have> {had} but|and <do> <not> <have> {lacked:had}',
      '{grouping} with|having {had} but|and with? {lacked}',
    ],
    ({ grouping, had, lacked }) =>
      grouping === 'family'
        ? {
            kind: 'groups',
            of: where(had, not({ kind: 'same', as: lacked, fact: grouping })),
            by: [grouping],
          }
        : undefined,
    'which families have a director but no lead',
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
];
