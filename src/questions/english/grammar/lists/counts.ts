import { ALL, where } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';
import { listOf } from './list-queries.js';

/** How many roles there are, in all and for each family, grade, level, track or manager. */
export const COUNT_RULES = [
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
    (s) => listOf(where(s.noun, 'family' in s ? { kind: 'family', families: s.family } : s.modifier)),
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
      'number|count of? {group} per|by each|every? {grouping} <in> {family}',
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
];
