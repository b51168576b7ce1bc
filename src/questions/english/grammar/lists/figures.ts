import { ALL, either, rolesInFamily } from '../../../../queries/build.js';
import type { Query, Roles } from '../../../../queries/query.js';
import type { Measure } from '../../../../queries/query-terms.js';
import { rule } from '../../../chart/rule.js';

/** "Managers vs individual contributors": the average of each, divided by the track or level that tells them apart. */
function averageOfEach(a: Roles, b: Roles, measure: Measure): Query | undefined {
  const [one, other] = [a, b].map((roles) =>
    roles.kind === 'where' && roles.roles.kind === 'all' ? roles.condition : undefined,
  );
  const per =
    one?.kind === other?.kind && (one?.kind === 'track' || one?.kind === 'level') ? one.kind : undefined;
  return per && { kind: 'summary', of: either(a, b), figure: 'average', measure, per };
}

/** Averages, totals and ranges of a group. */
export const FIGURE_RULES = [
  rule('query')(
    [
      'average|mean|avg {measure} of|in|for|among|across|per? {set}',
      'average|mean|avg {measure} of|in|for|among|across {set} excluding|without|except|minus|not for? {spared}',
      '{set} average|mean|avg {measure}',
      '{measure} on average of|in|for|among|across {set}',
      'how many {measure} <do> {set} <have>|<need> on average',
      '<which> {measure} <do>|<be> {set} <have>|<need>|at? on average',
      'how high|senior <be> {set} graded|ranked? on average',
      'average|mean|avg {measure} (overall|altogether | of all)?',
    ],
    (s) => ({
      kind: 'summary',
      of: 'spared' in s ? { kind: 'less', roles: s.set, without: s.spared } : 'set' in s ? s.set : ALL,
      figure: 'average',
      measure: 'measure' in s ? s.measure : 'grade',
    }),
    'average grade of the direct reports of the Director, Ecosystem Sales',
  ),
  rule('query')(
    [
      'average|mean|avg {measure} {per}',
      'average|mean|avg {measure} of|in|for|among|across {set} {per}',
      '{set} average|mean|avg {measure} {per}',
      '<compare> average|mean|avg {measure} of|in|between|among|across <all>? {per:grouping}',
      '{per:grouping} with|and their|its? average|mean|avg {measure}',
    ],
    (s) =>
      // "Average direct reports per manager" counts the roles of each manager.
      s.per === 'manager' && s.measure === 'direct_reports'
        ? { kind: 'count', roles: ALL, per: 'manager' }
        : {
            kind: 'summary',
            of: 'set' in s ? s.set : ALL,
            figure: 'average',
            measure: s.measure,
            per: s.per,
          },
    'average grade of people managers per family',
  ),
  rule('query')(
    [
      'average|mean|avg {measure} of|in|for|among|across {a:family} vs|versus|compared|against to|with? {b:family}',
      '{a:family} vs|versus {b:family} average|mean|avg {measure}',
      '<compare> average|mean|avg {measure} of|in|for|between {a:family} and|with|to {b:family}',
    ],
    ({ a, b, measure }) => ({
      kind: 'summary',
      of: rolesInFamily([...new Set([...a, ...b])].sort()),
      figure: 'average',
      measure,
      // Several families of one name are those of a department.
      per: a.length > 1 || b.length > 1 ? 'department' : 'family',
    }),
    'average grade in Partner Programs vs Partner Operations',
  ),
  rule('query')(
    [
      'average|mean|avg {measure} of|in|for|among|across {a:noun} vs|versus|and|compared|against to|with|of? {b:noun}',
      '<compare> average|mean|avg {measure} of|in|for|between {a:noun} and|with|to {b:noun}',
    ],
    ({ a, b, measure }) => averageOfEach(a, b, measure),
    'average grade of managers vs individual contributors',
  ),
  rule('query')(
    [
      '({measure} range|span|spread | range|span|spread of {measure}) of|in|for|among|across {set}',
      '{measure} gap|difference|range|spread between {end} and <highest>|<lowest> <role>|<roles>? of|in {set}',
      '{set} {measure} range|span|spread',
      '<which> range of {measure} <do> {set} <have>|cover|span',
      '<which> <grade> <do> {set} cover|span|range',
      '<which> <grade> range <do> {set} <have>|cover|span',
      'from which to which <grade> <do> {set} go|range|sit',
      'between <which> <grade> <do>|<be> {set} sit|fall|lie|range?',
    ],
    (s) => ({
      kind: 'summary',
      of: s.set,
      figure: 'range',
      measure: 'measure' in s ? s.measure : 'grade',
    }),
    'grade range of Partner Programs',
    'between which grades do directors sit',
  ),
  rule('query')(
    [
      '{measure} range|ranges|span|spread? {per}',
      '{measure} range|ranges|span|spread of all {grouping}',
      '{measure} range|ranges|span|spread of|in|for|among|across {set} {per}',
      'range|ranges of {measure} {per}',
      '{grouping} {measure} range|ranges',
      '<show>? me? <all>? {grouping} with|and their|its? {measure}',
      '<which> <grade> <do> {per} <have>',
      'how <do> {grouping} map|relate|correspond|translate|match|line up? onto|to|with|into? {measure}',
      'how <do> {measure} map|relate|correspond|translate|match|line up? onto|to|with|into? {grouping}',
    ],
    (s) => {
      const per = 'per' in s ? s.per : s.grouping;
      return 'measure' in s && per === s.measure
        ? undefined
        : {
            kind: 'summary',
            of: 'set' in s ? s.set : ALL,
            figure: 'range',
            measure: 'measure' in s ? s.measure : 'grade',
            per,
          };
    },
    'grade range of each family',
    'levels with their grades',
  ),
  rule('query')(
    [
      '(total|sum of? <all>? | total|combined number of) {measure} of|in|for|among|across {set}',
      'how many {measure} <do>|<have> {set} <have>? (together|combined|altogether | in total|all|together)',
      'sum|total of? <all> {measure}',
    ],
    (s) => ({ kind: 'summary', of: 'set' in s ? s.set : ALL, figure: 'total', measure: s.measure }),
    'total responsibilities in Partner Programs',
  ),
  rule('query')(
    '{end} {measure} {per}',
    // For grades, `FIRST_OF_EACH_RULES` list the roles that have the highest of each.
    ({ measure, per }) =>
      measure === 'grade' ? undefined : { kind: 'summary', of: ALL, figure: 'range', measure, per },
    'highest requirements per family',
  ),
];
