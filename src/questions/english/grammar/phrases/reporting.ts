import { ALL, and, not, where } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';
import { atGrade, MANAGERS, reportingTo, reportsToSome } from './condition-queries.js';

/** What reporting lines say of roles: whom they report to, whom they manage, and whether they manage anybody. */
export const REPORTING_RULES = [
  rule('modifier')(
    ['<reporting> directly? <into> {roles}', 'managed|supervised|led by {roles}', 'under {roles}'],
    ({ roles }) => reportingTo(roles),
    'reporting to the Director',
  ),
  rule('modifier')(
    [
      '<reporting> directly? <into> a|an|any|some {singular_kind}',
      'managed|supervised|led by a|an|any|some {singular_kind}',
    ],
    ({ singular_kind }) => reportsToSome(singular_kind),
    'reporting to a Director',
  ),
  rule('modifier')(
    [
      'reporting <into> role|roles|someone|somebody|person|manager|managers outside of? catalogue|catalog|list?',
      'whose <manager> <be> outside|not of|in? catalogue|catalog|list',
      'with <manager> outside of? catalogue|catalog|list',
    ],
    () => ({ kind: 'reports_outside' }),
  ),
  rule('modifier')(
    ['with|having direct? reports|reportees|subordinates', 'with people under|below them|it'],
    () => ({ kind: 'measure', measure: 'direct_reports', span: { from: 1 } }),
    'with direct reports',
  ),
  rule('modifier')(
    [
      'without|lacking any? direct? reports|reportees|subordinates',
      'with no direct? reports|reportees|subordinates',
    ],
    () => ({ kind: 'measure', measure: 'direct_reports', span: { to: 0 } }),
    'without direct reports',
  ),
  // Verbs, as they stand after "does" or alone.
  rule('predicate')(
    [
      '<report> directly? <into> {roles}',
      '<have> {roles} as|for their|its|a? direct? <manager>',
      '<report> directly? up? <into> {roles}',
      'work|works|sit|sits under|for {roles}',
    ],
    ({ roles }) => reportingTo(roles),
    'reports to the Director',
  ),
  rule('predicate')(
    ['<report> directly? <into> both {a:role} and {b:role}'],
    ({ a, b }) => and(reportingTo(a), reportingTo(b)),
    'reports to both the Director and the CRO',
  ),
  rule('predicate')(
    [
      '<report> directly? up? <into> a|an|any|some {singular_kind}',
      '<have> a|an|any {singular_kind} as|for their|its|a? direct? <manager>',
    ],
    ({ singular_kind }) => reportsToSome(singular_kind),
    'reports to a Director',
  ),
  rule('predicate')(
    [
      '<report> <into> someone|somebody|anyone|role|roles|person|people|manager|managers outside of? catalogue|catalog|list',
      '<have> manager outside catalogue|catalog',
      '<report> outside catalogue|catalog',
    ],
    () => ({ kind: 'reports_outside' }),
    'reports to a role outside the catalogue',
  ),
  rule('modifier')(
    'with|having people management? responsibility|responsibilities',
    () => MANAGERS,
    'with people responsibility',
  ),
  rule('predicate')(
    [
      '<manage> people|others|anyone|anybody|team|teams|staff|someone|employees directly?',
      '<have> people management? responsibility',
      'have|has people|team|staff under|reporting? to? them|it?',
      '<manage>',
    ],
    () => MANAGERS,
    'manages people',
  ),
  rule('predicate')(
    ['<manage> nobody|none', '<manage> no one|people', '<manage> nobody else'],
    () => not(MANAGERS),
    'manages nobody',
  ),
  rule('predicate')(
    ['<manage> {roles} directly?', 'directly? <manage> {roles} directly?'],
    ({ roles }) => ({ kind: 'among', roles: { kind: 'managers', of: roles, steps: 1 } }),
    'manages the Partner Specialist',
  ),
  rule('predicate')(
    [
      '<report> directly? <into> a|an|any|some <manager>|<one_role> that|who|which {claim}',
      '<report> directly? <into> someone|somebody|anyone|anybody|those|people that|who|which {claim}',
    ],
    ({ claim }) => reportingTo(where({ kind: 'managers', of: ALL, steps: 1 }, claim)),
    'reports to a manager who is grade 9',
  ),
  rule('predicate')(
    '<report> directly? <into> a|an|any|some <manager>|<one_role> at|of|with|in? {grades}',
    ({ grades }) => reportingTo(where({ kind: 'managers', of: ALL, steps: 1 }, atGrade(grades))),
    'reports to a manager at grade 9',
  ),
  rule('predicate')(
    ['<have> direct? reports|reportees|subordinates'],
    () => ({ kind: 'measure', measure: 'direct_reports', span: { from: 1 } }),
    'has direct reports',
  ),
  rule('claim')(['<be> <reporting> directly? <into> {roles}'], ({ roles }) => reportingTo(roles)),
];
