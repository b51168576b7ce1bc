import { ALL, isUnit, onTrack, rolesInFamily, where } from '../../../../queries/build.js';
import type { Condition, Query } from '../../../../queries/query.js';
import type { Grouping } from '../../../../queries/query-terms.js';
import { rule } from '../../../chart/rule.js';

/** "How many managers are there" is about people managers, not about those whom pages name. */
function allOf(grouping: Grouping): Query | undefined {
  if (grouping === 'manager') return undefined;
  return grouping === 'family' ? { kind: 'families' } : { kind: 'groups', of: ALL, by: [grouping] };
}

/** Whether nobody divides families so: one family is of itself, and only a department has several. */
function isOfNone(grouping: Grouping, families: readonly string[]): boolean {
  if (grouping === 'family') return families.length < 2;
  return isUnit(grouping) || grouping === 'manager';
}

/** The conditions that are no groups of roles themselves: "which levels are in Sales" is about a family. */
const OWN: ReadonlySet<Condition['kind']> = new Set<Condition['kind']>(['grade', 'level', 'track']);

/** Which families, grades, levels, tracks and managers there are. */
export const GROUPING_RULES = [
  rule('grouping')(['job? family|families|team|teams|function|functions'], () => 'family' as const),
  rule('grouping')('department|departments', () => 'department' as const),
  rule('grouping')(['location|locations|city|cities', 'place|places of work'], () => 'location' as const),
  rule('grouping')('<grade>', () => 'grade' as const),
  rule('grouping')('level|levels', () => 'level' as const),
  rule('grouping')('track|tracks', () => 'track' as const),
  rule('grouping')('<manager>|<managers>', () => 'manager' as const),
  rule('grouping')('different|distinct|various|separate {grouping}', ({ grouping }) => grouping),
  rule('per')(
    [
      'per|by each|every? {grouping}',
      'in|of|for|from|at|on|to|across? each|every {grouping}',
      'split|broken|divided? down? by|per {grouping}',
    ],
    ({ grouping }) => grouping,
    'in each family',
  ),
  rule('query')(
    '<which> {a:grouping} and {b:grouping} <be>|<do> there? in|of|for|within? {family} have?',
    ({ a, b, family }) => ({
      kind: 'groups',
      of: rolesInFamily(family),
      by: [a, b],
    }),
    'which tracks and levels are there in Ecosystem Sales',
  ),
  rule('query')(
    [
      '<which> {grouping} <be>|<do>|exist|exists there|exist? in|of|for|within? {family} have|use?',
      '{grouping} used|found|present? of|in|for {family}',
      '<which> {grouping} <be> used|found|present in|at|by|within {family}',
      '(<show> me? | how many | number|count of) {grouping} of|in|for|within {family}',
      '{family} {grouping}',
      'how many {grouping} <do>|<have>|<be> there? in|of|for? {family} <have>|span|cover|use?',
    ],
    ({ grouping, family }) =>
      isOfNone(grouping, family) ? undefined : { kind: 'groups', of: rolesInFamily(family), by: [grouping] },
    'which levels are there in Ecosystem Sales',
    'how many grades does Ecosystem Sales have',
  ),
  rule('query')(
    [
      '<which> {grouping} (exist | <be> there | <do> you|we have|know)',
      '<show>? me? all {grouping}',
      'how many {grouping} (exist|altogether | <be>|<do> there|we|you <have>|exist? | in total)?',
      'number of {grouping}',
    ],
    ({ grouping }) => allOf(grouping),
    'which levels are there',
    'how many grades are there',
  ),
  rule('query')(
    [
      '<which>|how many different|distinct|separate <managers> <be>|<do> there|we|you <have>|exist?',
      'number of different|distinct|separate <managers>',
    ],
    () => ({ kind: 'groups', of: ALL, by: ['manager'] }),
    'how many different managers are there',
  ),
  rule('query')(
    [
      '<which>|how many {grouping} <do> {noun} <have>|span|cover|go|come|sit|stand in|on|at|across|through?',
      '<which>|how many {grouping} <be> {noun} in|on|at|spread|found? across|over|in?',
    ],
    ({ grouping, noun }) =>
      noun.kind === 'all' || grouping === 'manager'
        ? undefined
        : { kind: 'groups', of: noun, by: [grouping] },
    'how many different grades do managers span',
  ),
  rule('query')(
    '<which> {grouping} are|exist there|found|used? {modifier}',
    ({ grouping, modifier }) =>
      OWN.has(modifier.kind) ? { kind: 'groups', of: where(ALL, modifier), by: [grouping] } : undefined,
    'which levels are at grade 8',
  ),
  rule('query')(
    'how many different|distinct? <manager>|<managers> <do> {noun} <report> <into>',
    ({ noun }) => ({ kind: 'groups', of: noun, by: ['manager'] }),
    'how many managers do the grade 7 roles report to',
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
      of: where(rolesInFamily(family), onTrack(track)),
      by: ['level'],
    }),
    'how many individual contributor levels does Ecosystem Sales have',
  ),
  rule('query')(
    [
      'how many levels|steps|rungs <do>|<have>|<be> there? in? {family} <have>|span|cover?',
      'number of levels|steps|rungs in|of {family}',
      'how many {family} levels|steps|rungs <be>? there?',
      '{family} :|,|-|–? how many levels|steps|rungs',
    ],
    ({ family }) => ({ kind: 'groups', of: rolesInFamily(family), by: ['level'] }),
  ),
];
