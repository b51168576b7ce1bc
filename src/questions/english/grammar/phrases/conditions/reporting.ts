import { and, atGrade, not, or, rolesInFamily } from '../../../../../queries/build.js';
import { rule } from '../../../../chart/rule.js';
import { managersThat, reportingTo } from './condition-queries.js';

/** Conditions on whom roles report to: certain roles, any of a kind, or someone outside the catalogue. */
export const REPORTING_RULES = [
  rule('modifier')(
    [
      '<reporting> directly? <into> {roles}',
      'managed|supervised|led by {roles}',
      'under|beneath {roles}',
      'whose direct|line? <manager> <be> {roles}',
    ],
    ({ roles }) => reportingTo(roles),
    'reporting to the Director',
    'whose manager is the Director',
  ),
  rule('some_manager')(
    'a|an|any|some {member}',
    // "Reports to a VP": also to one whom pages only name as a manager.
    ({ member }) =>
      member.kind === 'where' && member.roles.kind === 'all' ? managersThat(member.condition) : undefined,
    'reporting to a Director',
  ),
  rule('some_manager')(
    'a|an|any|some {a:member} or a|an? {b:member}',
    ({ a, b }) =>
      a.kind === 'where' && b.kind === 'where' && a.roles.kind === 'all' && b.roles.kind === 'all'
        ? managersThat(or(a.condition, b.condition))
        : undefined,
    'reporting to a manager or a director',
  ),
  rule('some_manager')(
    'a|an|any|some {this_or_beyond}',
    ({ this_or_beyond }) => managersThat(this_or_beyond),
    'reporting to a director or above',
  ),
  rule('some_manager')(
    'someone|somebody|anyone|anybody|those|people|person {modifier}',
    ({ modifier }) => managersThat(modifier),
    'reporting to someone who is grade 9',
  ),
  rule('some_manager')('{a_manager}', ({ a_manager }) => a_manager, 'reporting to a grade 9 manager'),
  rule('a_manager')(
    ['a|an|any|some <manager> {modifier}', 'a|an|any|some {modifier:attribute} <manager>'],
    ({ modifier }) => managersThat(modifier),
    'reporting to a manager who is grade 9',
  ),
  rule('modifier')(
    [
      '<reporting> directly? <into> {some_manager}',
      'managed|supervised|led by {some_manager}',
      'with|having {some_manager} as their|its|a? direct? <manager>',
      'with|having {some_manager:a_manager}',
    ],
    ({ some_manager }) => reportingTo(some_manager),
    'reporting to someone at grade 9',
  ),
  rule('modifier')(
    'whose direct|line? <manager> {claim}',
    ({ claim }) => reportingTo(managersThat(claim)),
    'whose manager is a director',
  ),
  rule('modifier')(
    [
      'reporting <into> role|roles|someone|somebody|person|manager|managers outside of? catalogue|catalog|list?',
      'whose <manager> <be> outside|not of|in? catalogue|catalog|list',
      'with <manager> outside of? catalogue|catalog|list',
    ],
    () => ({ kind: 'reports_outside' }),
  ),
  // Verbs, as they stand after "does" or alone.
  rule('predicate')(
    [
      '(<have> | <mention>|name|names) {roles} as|for their|its|a? direct? <manager>',
      '<report> directly|straight? up? <into> {roles}',
      'work|works for {roles}',
      'directly? work|works|sit|sits directly? under {roles} directly?',
    ],
    ({ roles }) => reportingTo(roles),
    'reports to the Director',
    'name the Director as their manager',
  ),
  rule('predicate')(
    '<report> directly? <into> {a:roles} or <into> {b:roles}',
    ({ a, b }) => or(reportingTo(a), reportingTo(b)),
    'reports to the Director or to the CRO',
  ),
  rule('predicate')(
    ['<report> directly? <into> both {a:role} and {b:role}'],
    ({ a, b }) => and(reportingTo(a), reportingTo(b)),
    'reports to both the Director and the CRO',
  ),
  rule('predicate')(
    [
      'neither <report> <into> {a:roles} nor <report>? <into>? {b:roles}',
      'neither <report> <into> {a:some_manager} nor <report>? <into>? {b:some_manager}',
    ],
    ({ a, b }) => and(not(reportingTo(a)), not(reportingTo(b))),
    'neither report to the Director nor to the CRO',
  ),
  rule('some_manager')(
    'a|an|any {grades}',
    ({ grades: ranges }) => managersThat(atGrade(ranges)),
    'reporting to a grade 9',
  ),
  rule('predicate')(
    [
      '<report> directly|straight? up? <into> {some_manager}',
      '<have> {some_manager} as|for their|its|a? direct? <manager>',
      '<have> {some_manager:a_manager}',
    ],
    ({ some_manager }) => reportingTo(some_manager),
    'reports to a Director',
    'reports to a manager at grade 9',
  ),
  rule('predicate')(
    [
      '<report> <into> someone|somebody|anyone|role|roles|person|people|manager|managers outside of? catalogue|catalog|list',
      '(<report> | <have> manager) outside catalogue|catalog',
      '<have> a|the? <manager> who|that|which <be> not|outside in|part|of? catalogue|catalog|list',
      '<report> <into> someone|somebody|anyone|people|managers who|that|which <be> not|outside in|part|of? catalogue|catalog|list',
    ],
    () => ({ kind: 'reports_outside' }),
    'reports to a role outside the catalogue',
  ),
  rule('predicate')(
    [
      '<report> <into> someone|somebody|anyone|anybody|people else? other|besides than? {roles}',
      '<report> <into> someone|somebody|anyone|anybody|people else? but|except|besides {roles}',
    ],
    ({ roles }) => not(reportingTo(roles)),
    'reports to somebody other than the Director',
  ),
  rule('predicate')(
    '<report> up? into {family}',
    ({ family }) => reportingTo(rolesInFamily(family)),
    'reports into Partner Programs',
  ),
  rule('claim')(['<be> <reporting> directly? <into> {roles}'], ({ roles }) => reportingTo(roles)),
];
