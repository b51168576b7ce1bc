import { ALL, inFamily, reports, rolesInFamily, where } from '../../../../queries/build.js';
import type { Query, Roles } from '../../../../queries/query.js';
import type { Grouping } from '../../../../queries/query-terms.js';
import { rule } from '../../../chart/rule.js';
import { MANAGERS } from '../phrases/conditions/condition-queries.js';

/** "The three highest roles by grade" and "peers of the Cook by grade" ask for a list, and not for a count of each grade. */
const countOfEach = (roles: Roles, per: Grouping): Query | undefined =>
  roles.kind === 'extreme' || (per === 'grade' && arePeers(roles))
    ? undefined
    : { kind: 'count', roles, per };

const arePeers = (roles: Roles): boolean =>
  roles.kind === 'where' && roles.condition.kind === 'same' && roles.condition.fact === 'manager';

/** How many roles each family, grade, level, track or manager has. */
export const COUNTS_OF_EACH_RULES = [
  rule('query')(
    '{per} ,|:? how many {noun}',
    ({ noun, per }) => countOfEach(noun, per),
    'per family, how many managers',
  ),
  rule('query')(
    'how many {noun} <do> {family} <have> {per}',
    ({ noun, family, per }) => countOfEach(where(noun, inFamily(family)), per),
    'how many roles does Partner Programs have at each grade',
  ),
  rule('query')(
    [
      'how many {group} <be>|sit|stand|fall|rank? there? {per}',
      'how many {group} <do>? {per} <have>',
      '<do> <all>|both {per:grouping} <have> same|equal number|amount|count of {group}',
      '<which> {number}? {per:grouping} <have> same|equal number|amount|count of {group}',
      '(number|count of? | breakdown of)? {group} {per}',
      '<show>? me? number|count {per} of|for|among {group}',
      'show|give|get|see|view|display|tell me|us? {group} {per}',
      'break|split {group} down? by {per:grouping}',
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
      '(number|count of)? direct? reports per|by each|every? <manager>',
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
      '(number|count of?)? {group} {per} <in> {family}',
      'breakdown of {family} {per}',
      '{family} by|per {per:grouping}',
      'how <be> <roles> spread|distributed|split|divided over|across|among|between|by {per:grouping} <in> {family}',
      'how <be> {per:grouping} spread|distributed|split|divided over|across|among|within|in {family}',
    ],
    (s) => countOfEach(where('group' in s ? s.group : ALL, inFamily(s.family)), s.per),
    'how many roles are there per level in Partner Programs',
  ),
];
