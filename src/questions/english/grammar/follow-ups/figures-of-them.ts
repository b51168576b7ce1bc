import { ALL } from '../../../../queries/build.js';
import type { Fact } from '../../../../queries/facts.js';
import type { QueryOf } from '../../../../queries/query.js';
import type { Grouping, Measure } from '../../../../queries/query-terms.js';
import { rule } from '../../../chart/rule.js';
import type { Edit } from '../../../conversation/edit.js';

const figure = (asked: QueryOf<'summary'>['figure'], measure: Measure, per?: Grouping): Edit => ({
  kind: 'ask_of_them',
  query: { kind: 'summary', of: ALL, figure: asked, measure, ...(per && { per }) },
});

/** The facts that are counted. */
const COUNTED: Readonly<Partial<Record<Measure, Fact>>> = {
  requirements: 'requirements',
  responsibilities: 'responsibilities',
  direct_reports: 'direct_reports',
};

/** Averages, ranges and totals of the roles last named, and the groups that they divide into. */
export const FIGURES_OF_THEM_RULES = [
  rule('edit')(
    'and|what? <be>? average|mean|avg {measure} (there|here | of|among|for them|those|these|that)?',
    ({ measure }) => figure('average', measure),
    'what is the average grade',
  ),
  rule('edit')(
    ['and|what? <be>? average|mean|avg (of? them|those|these|that)?', 'on average'],
    () => figure('average', 'grade'),
    'average of those',
  ),
  rule('edit')(
    [
      'how many <roles>? <be>? there? in|at|of|on each',
      'and? how many <do>? each of? them|those|these? <have>|<need>?',
    ],
    () => ({ kind: 'count_each' }),
    'how many in each',
  ),
  rule('edit')(
    [
      '{facts} for|of both|all|each|either of? them|those|these?',
      '(with | <show>|name|give them|those|these all? with|and|plus) their|the? {facts}',
    ],
    ({ facts }) => ({ kind: 'facts_of_each', facts }),
    'list them with their grades',
  ),
  rule('edit')(
    ['and|what? <be>? average|mean|avg {measure} of|for|in|per each of? them|those|these?'],
    ({ measure }) => ({ kind: 'average_of_each', measure }),
    'average grade of each',
  ),
  rule('edit')(
    '{facts} for|of all? of? them|those|these|the? {count}',
    ({ facts, count }) => ({ kind: 'facts_of_each', facts, count }),
    'grade for all three',
  ),
  rule('edit')(
    'and|what? <be>? average|mean|avg {measure} {per}',
    ({ measure, per }) => figure('average', measure, per),
    'average grade per family',
  ),
  rule('edit')(
    ['and|what? <be>? {measure} range|span|spread', 'and|what? <be>? range|span|spread of {measure}'],
    ({ measure }) => figure('range', measure),
    'what is the grade range',
  ),
  rule('edit')(
    [
      'and|what? <be>? total|combined number? of? {measure}',
      'how many {measure} (together|combined|altogether | in total|all)',
    ],
    ({ measure }) => (measure === 'grade' ? undefined : figure('total', measure)),
    'total number of requirements',
  ),
  rule('edit')(
    [
      'and|so? all|both? together|combined|altogether',
      'add|sum them|those|it|both up|together',
      'and|so? in total|all|sum',
      'how many in total|all|altogether',
      'grand? total|sum',
      'overall',
    ],
    () => ({ kind: 'together' }),
    'together',
  ),
  rule('edit')(
    [
      'and? how many {measure} (<do>? each of? them|those|these? <have>|<need> | <have>|<need> each)',
      '{measure} of|for each of? them|those|these?',
    ],
    ({ measure }) => {
      const fact = COUNTED[measure];
      return fact && { kind: 'facts_of_each', facts: [fact] };
    },
    'how many requirements does each have',
  ),
  rule('edit')(
    ['and? how many {measure} (<be> there|that)?', 'and? number of {measure}'],
    ({ measure }) => {
      const fact = COUNTED[measure];
      return fact && { kind: 'swap_facts', facts: [fact] };
    },
    'how many requirements',
  ),
  rule('edit')(
    [
      'and? {per} instead|rather?',
      'how many {per}',
      'count|number of? them|those|these? {per}',
      'group|divide|split|break|divided|split|broken it|that|them|those|these? down|up? {per}',
    ],
    ({ per }) => ({ kind: 'ask_of_them', query: { kind: 'count', roles: ALL, per } }),
    'per family',
    'group them by track',
  ),
  rule('edit')(
    [
      'and? <which> {grouping} <be> (there | they|those|these in|on|at|of|from)',
      'and? <which> {grouping} <do> they|those|these cover|span|have',
      'and? in|at|on|of|from <which> {grouping} <be>? they|those|these?',
    ],
    ({ grouping }) =>
      // The grade and the manager are asked of each role.
      grouping === 'manager' || grouping === 'grade'
        ? undefined
        : { kind: 'ask_of_them', query: { kind: 'groups', of: ALL, by: [grouping] } },
    'which families are they in',
  ),
  rule('edit')(
    [
      'and? how many different? {grouping} (<be> there|that)?',
      'and? how many different? {grouping} <be>|<do> they|those|these in|on|at|of|from|cover|span|have',
    ],
    ({ grouping }) =>
      grouping === 'manager'
        ? undefined
        : { kind: 'ask_of_them', query: { kind: 'groups', of: ALL, by: [grouping] } },
    'how many levels',
  ),
];
