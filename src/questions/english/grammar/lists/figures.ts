import { ALL, where } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';

/** Averages, totals and ranges of a group. */
export const FIGURE_RULES = [
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
      'what? <be>? {end} {measure} per|by each|every? {grouping}',
      'what? <be>? {end} {measure} of|for|in each|every {grouping}',
    ],
    // The highest grade of each is told with the roles that have it.
    ({ measure, grouping }) =>
      measure === 'grade' ? undefined : { kind: 'summary', of: ALL, figure: 'range', measure, per: grouping },
    'highest requirements per family',
  ),
];
