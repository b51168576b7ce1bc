import { factsOf, familyFacts, listOf, reports } from '../../../../queries/build.js';
import type { Query, Roles } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';

const ofFamily = (families: readonly string[]): Query => familyFacts(families, 'ladder_chart');

/** "The reporting line of the ESM" may be read as the managers of the ESM. The drawing begins with the ESM. */
function drawn(roles: Roles): Roles {
  return roles.kind === 'managers' ? roles.of : roles;
}

/** What people want drawn: the ladder of a family, or the reporting line of a role. */
export const CHART_RULES = [
  rule('fact')(
    [
      'reporting|reports|hierarchy|organisation|organization|org chart|diagram|drawing|picture|tree',
      '(reporting line|structure)? chart|diagram|drawing|picture',
      'chart|diagram|drawing|picture of? reporting line|lines|chain|structure|hierarchy',
    ],
    () => 'reporting_chart' as const,
    'reporting chart',
  ),
  rule('fact')(
    [
      '(career | career|job? ladder|path|track) chart|diagram|drawing|picture',
      'chart|diagram|drawing|picture of? career|job? ladder|path',
    ],
    () => 'ladder_chart' as const,
    'ladder chart',
  ),
  rule('query')(
    [
      '<show>? me? chart|diagram|drawing|picture|graphic of|for|about? {family}',
      '<show>? me? {family} as|in|on? a? chart|diagram|drawing|picture|graphic',
      'draw|chart|sketch|visualise|visualize|plot me? {family} (career|job? ladder|ladders|levels|tracks|path)?',
      '<show>? me? career|job? ladder|path|org|organisation|organization chart|diagram|drawing|picture of|for|in {family}',
      '<show>? me? {family} career|job? ladder|path|org|organisation|organization chart|diagram|drawing|picture',
      '<show>? me? chart|diagram|drawing|picture of career|job? ladder|ladders|levels|tracks|path of|for|in {family}',
      'draw|chart|sketch|visualise|visualize|plot me? career|job? ladder|ladders|levels|tracks|path of|for|in {family}',
    ],
    ({ family }) => ofFamily(family),
    'chart of Ecosystem Sales',
    'draw the career ladder of Ecosystem Sales',
  ),
  rule('query')(
    [
      'draw|chart|sketch|visualise|visualize|plot me? {roles}',
      'draw|chart|sketch|visualise|visualize|plot me? reporting line|lines|chain|structure|hierarchy of|for|around {roles}',
      'draw|chart|sketch|visualise|visualize|plot me? <who> {roles} <report> to',
      '<show>? me|us? org|organisation|organization|reporting|hierarchy? chart|tree|structure around {roles}',
    ],
    ({ roles }) => factsOf(drawn(roles), 'reporting_chart'),
    'draw the reporting line of the Staff ESM',
  ),
  rule('query')(
    '<show>? me|us? org|organisation|organization|reporting? chart|tree|structure <below>|from {roles}',
    ({ roles }) => listOf(reports(roles, 'all')),
    'org chart under the Vice President',
  ),
  rule('query')(
    ['draw|chart|sketch|visualise|visualize|plot me? career|job? ladder|path|track of|for|around {roles}'],
    ({ roles }) => factsOf(roles, 'ladder_chart'),
    'draw the ladder of the Staff ESM',
  ),
];
