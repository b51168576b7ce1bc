import { managers, not } from '../../../../../queries/build.js';
import { rule } from '../../../../chart/rule.js';
import { howMany, MANAGERS } from './condition-queries.js';

/** Conditions on whom roles manage: somebody, nobody, or certain roles. */
export const MANAGING_RULES = [
  rule('modifier')(
    ['with|having direct? reports|reportees|subordinates', 'with people under|below them|it'],
    () => ({ kind: 'measure', measure: 'direct_reports', span: { from: 1 } }),
    'with direct reports',
  ),
  rule('modifier')(
    [
      '(without|lacking any? | with no) direct? reports|reportees|subordinates',
      'that|who|which|whom|to? (nobody|none | no one|people|roles) <report> <into>?',
      'with|having (nobody|none | no one|people|roles) <reporting> <into> them|it',
      'that|who|which|whom <do> nobody|none <report> <into>',
    ],
    () => ({ kind: 'documented', fact: 'direct_reports', state: 'missing' }),
    'without direct reports',
  ),
  rule('modifier')(
    'with|having people management? responsibility|responsibilities',
    () => MANAGERS,
    'with people responsibility',
  ),
  rule('predicate')(
    [
      '<manage> other|any|some? people|others|anyone|anybody|team|teams|staff|someone|employees directly?',
      '<have> people management? responsibility',
      'have|has|hold|holds people|team under|reporting? to? them|it?',
      'have|has|hold|holds staff under|reporting to? them|it',
      '<manage>',
    ],
    () => MANAGERS,
    'manages people',
  ),
  rule('modifier')(
    [
      'without|lacking people|staff|team|teams to <manage>',
      'without|not <managing> people|anyone|anybody|others|someone|somebody|staff|reports',
      'without|lacking a|any? team|teams|staff|people',
      'with|having no team|teams|staff',
    ],
    () => not(MANAGERS),
    'without a team',
  ),
  rule('predicate')(
    [
      '<manage> nobody|none',
      '<manage> no one|people',
      '<manage> nobody else',
      '<have> no|not team|teams|staff to? <manage>?',
    ],
    () => not(MANAGERS),
    'manages nobody',
  ),
  rule('predicate')(
    'directly? <manage> {roles} directly?',
    ({ roles }) => ({ kind: 'among', roles: managers(roles) }),
    'manages the Partner Specialist',
  ),
  rule('predicate')(
    '<have> {roles} as a? direct? report|reports|reportee|subordinate|subordinates',
    ({ roles }) => ({ kind: 'among', roles: { kind: 'managers', of: roles, steps: 1 } }),
    'has the Partner Specialist as a report',
  ),
  rule('predicate')(
    '<have> {noun} (under|below | <reporting>|<report> <into>) them|it',
    ({ noun }) => ({ kind: 'among', roles: managers(noun) }),
    'has analysts under them',
  ),
  rule('predicate')(
    [
      '<have> someone|somebody|anyone|anybody|people|others|roles <reporting>|<report> <into> them|it',
      '<have> direct? reports|reportees|subordinates',
    ],
    () => ({ kind: 'measure', measure: 'direct_reports', span: { from: 1 } }),
    'has somebody reporting to them',
    'has direct reports',
  ),
  rule('modifier')(
    'that|which|whom|who {count_span} <roles>|<one_role>|people <report> <into>',
    ({ count_span }) => howMany('direct_reports', count_span),
    'that at least one role reports to',
  ),
  rule('complement')(
    "someone|somebody|anyone|anybody 's <manager>|<managers>",
    () => ({ kind: 'measure', measure: 'direct_reports', span: { from: 1 } }),
    "somebody's manager",
  ),
];
