import { reports, where } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';
import { asManagers } from './conditions/condition-queries.js';

/** The reports of roles, direct and indirect. */
export const REPORT_RULES = [
  rule('noun')(
    ['{whose} direct? reports|reportees|subordinates|team'],
    ({ whose }) => reports(whose),
    'her direct reports',
  ),
  rule('noun')(
    [
      'direct? reports|reportees|subordinates|underlings of|to|for|under {roles}',
      "{role} 's direct? reports|reportees|subordinates|team|people",
      "{kind} 's direct? reports|reportees|subordinates|team|people",
      'team of|under {roles}',
      '<roles>|people|those|everyone|everybody|someone|somebody|employees|staff <report>|reporting directly? <into> {roles}',
      'those|people|person|everyone|someone|somebody|anyone|anybody who|that <report> directly? <into> {roles}',
      '<roles>|people (managed|supervised|led|overseen by | directly? under) {roles}',
      '<roles>|everyone|everybody|people|those whom|that|who? {roles} <manage>',
      'people directly? below|beneath {roles}',
    ],
    (s) => reports('role' in s ? s.role : asManagers('kind' in s ? s.kind : s.roles)),
    'the direct reports of the Director',
  ),
  rule('noun')('{role} team', ({ role }) => reports(role)),
  rule('noun')(
    "{role} 's {attribute} direct? reports|reportees|subordinates",
    ({ role, attribute }) => where(reports(role), attribute),
    "the Director's senior reports",
  ),
  rule('member')(
    'direct? report|reportee|subordinate of|to|under {roles}',
    ({ roles }) => reports(roles),
    'direct report of the Director',
  ),
  rule('noun')(
    [
      'everyone|everybody|people|all|roles under|below|beneath {roles} in|on|down the? reporting|chain|hierarchy|org|organisation line|chart?',
      'whole|entire|full|all team|organisation|organization|org of|under {roles}',
      'everyone|everybody|all|anyone who|that? <report>|works|sits|is? under|below|beneath {roles}',
      'direct and indirect reports of|to {roles}',
      'all reports of|to|under {roles}',
      '<roles>|people|everyone|everybody <report>|reporting (up | directly or|and indirectly) <into> {roles}',
      '<roles>|people|everyone|everybody <report>|reporting <into> {roles} directly or|and indirectly',
      '<roles>|everyone|people who|that <report> directly or indirectly <into> {roles}',
      '<roles>|people|everyone|everybody under|below|beneath {roles} , direct|directly or|and not|indirect|indirectly',
    ],
    ({ roles }) => reports(roles, 'all'),
    'everyone under the Director in the hierarchy',
  ),
  rule('noun')(
    [
      'indirect reports of|to|under {roles}',
      '<roles>|people|those|everyone|everybody <report>|reporting only? indirectly <into> {roles}',
      '<roles>|people|everyone who|that <report> indirectly <into> {roles}',
      '<roles>|people|everyone who|that? indirectly <report>|reporting <into> {roles}',
    ],
    ({ roles }) => ({ kind: 'less', roles: reports(roles, 'all'), without: reports(roles) }),
    'indirect reports of the Vice President, Ecosystem Sales',
  ),
];
