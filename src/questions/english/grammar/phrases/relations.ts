import { ALL, managers, reports, rolesInFamily, the, where } from '../../../../queries/build.js';
import type { Condition, Roles } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import {
  asManagers,
  headOf,
  highestOf,
  isAllManagers,
  MANAGERS_OF_MANAGERS,
} from './conditions/condition-queries.js';

/** "Her manager" is the one above her, whatever the title. */
const isAnyManager = (condition: Condition): boolean =>
  condition.kind === 'titled' && condition.words.join() === 'manager';

/** Managers that pages name and that are no role of the catalogue. */
export const OUTSIDE_MANAGERS: Roles = { kind: 'less', roles: managers(ALL), without: ALL };

/** Roles named through other roles: managers, reports and successors. */
export const RELATION_RULES = [
  // Managers.
  rule('role')(['{whose} direct|line|immediate? <manager>'], ({ whose }) => managers(whose), 'her manager'),
  rule('role')(
    ["{whose} <manager> 's? <manager>", '{whose} skip level <manager>?', '{whose} grandboss'],
    ({ whose }) => managers(whose, 2),
    "her manager's manager",
  ),
  rule('role')(
    '{whose} {title}',
    // "Her director" is one of those above her.
    ({ whose, title }) => {
      const condition: Condition | undefined =
        title.kind === 'one'
          ? { kind: 'among', roles: title }
          : title.kind === 'the' && title.of.kind === 'where'
            ? title.of.condition
            : undefined;
      return condition && !isAnyManager(condition)
        ? the(where(managers(whose, 'all'), condition))
        : undefined;
    },
    'her director',
  ),
  rule('noun')(
    ['{whose} direct? reports|reportees|subordinates|team'],
    ({ whose }) => reports(whose),
    'her direct reports',
  ),
  rule('role')(
    ["{roles} 's direct? <manager>", "{roles} 's line|direct|immediate <manager>"],
    // "The reports of the ESM's manager" are not the reports of the ESM.
    ({ roles }) => (roles.kind === 'reports' ? undefined : managers(roles)),
    "the Partner Specialist's manager",
  ),
  rule('role')(
    [
      '<manager> of|for|to|above|over {roles}',
      'direct|line|immediate|reporting <manager> of|for {roles}',
      'whoever|whomever|who {roles} <report> <into>',
      'whoever|who manages|supervises|leads|oversees|heads|runs {roles}',
      'person|role|one|manager|position who|that|which? {roles} <report> <into>',
      'person|role|one|position that|who|which <manage> {roles}',
      'person|manager|boss|someone|somebody above|over {roles}',
    ],
    ({ roles }) => managers(roles),
    'the manager of the Partner Specialist',
  ),
  rule('noun')(
    [
      'direct|line|immediate? <managers> of|for {roles}',
      'people|those|persons|ones who|that <manage> {roles}',
    ],
    ({ roles }) => (isAllManagers(roles) ? where(ALL, MANAGERS_OF_MANAGERS) : managers(roles)),
    'the managers of the grade 8 roles',
  ),
  rule('role')(
    [
      "<manager> 's? <manager> of|for {roles}",
      "{roles} 's <manager> 's? <manager>",
      "{roles} <manager> 's <manager>",
      "{roles} 's? <managers> <manager>|<managers>",
      "{roles} 's? second|2nd line|level <manager>",
      'second|2nd line|level <manager> of|for|above {roles}',
      'skip level <manager>? of|for {roles}',
      'skip manager of {roles}',
      "{roles} 's? skip level <manager>?",
      'grandboss of {roles}',
      'grand boss|manager of {roles}',
      "{roles} 's? grandboss",
      "{roles} 's? grand boss|manager",
    ],
    ({ roles }) => managers(roles, 2),
    "the Partner Specialist's manager's manager",
  ),
  rule('role')(
    [
      '<one_role>|<roles>? {steps} above|up|over|higher from|than? {roles} in|on|by reporting|hierarchy|management line|chain|lines?',
      '{steps} up reporting|management line|chain from|of {roles}',
    ],
    ({ steps, roles }) => managers(roles, steps),
    'two levels above the Partner Specialist in the hierarchy',
  ),
  rule('noun')(
    [
      'managers|bosses|everyone|everybody|people|persons|all|chain above|over {roles}',
      'all managers|bosses|people above|over|of {roles}',
      "{roles} 's managers|bosses up to? the? top?",
    ],
    ({ roles }) => managers(roles, 'all'),
    'everyone above the Partner Specialist',
  ),

  rule('noun')(
    [
      '<managers> outside|beyond of? catalogue|catalog|handbook|list',
      '<managers> that|who <be> not|outside in|part|of? catalogue|catalog|handbook|list',
      '<managers> not in catalogue|catalog|handbook|list',
      '<managers> without page|pages|role|roles',
      '<managers> that|who <do> <not>? have|lack no|a|any? page|role',
    ],
    () => OUTSIDE_MANAGERS,
    'managers outside the catalogue',
  ),

  // Reports.
  rule('noun')(
    [
      'direct? reports|reportees|subordinates|underlings of|to|for|under {roles}',
      "{role} 's direct? reports|reportees|subordinates|team|people",
      "{kind} 's direct? reports|reportees|subordinates|team|people",
      'team of|under {roles}',
      '<roles>|people|those|everyone|everybody|someone|somebody|employees|staff <report>|reporting directly? <into> {roles}',
      'those|people|person|everyone|someone|somebody|anyone|anybody who|that <report> directly? <into> {roles}',
      '<roles>|people managed|supervised|led|overseen by {roles}',
      '<roles>|everyone|everybody|people|those whom|that|who? {roles} <manage>',
      '<roles>|people directly? under {roles}',
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
      '<roles>|people|everyone|everybody <report>|reporting up <into> {roles}',
      '<roles>|people|everyone|everybody <report>|reporting directly or|and indirectly <into> {roles}',
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

  // Successors.
  rule('noun')(
    [
      'successor|successors|replacement|replacements of|for|to {role}',
      'what|who|which|role replaced {role}',
      "{role} 's successor",
    ],
    ({ role }) => ({ kind: 'successors', of: role }),
  ),
  rule('noun')(
    ['predecessor|predecessors of|for|to {role}', 'what {role} replaced', "{role} 's predecessor"],
    ({ role }) => ({ kind: 'predecessors', of: role }),
  ),

  rule('role')(
    [
      'head|leader|chief|boss of|in|for {family_name}',
      'lead|leads of {family_name}',
      "{family_name} 's? head|leader|boss",
      'in charge of {family_name}',
    ],
    ({ family_name }) => headOf(family_name),
    'the head of Ecosystem Sales',
  ),
  rule('role')(
    [
      'top person|role|one in|of {family_name}',
      'at? top of ladder|hierarchy|tree|list|chain? in|of {family_name}',
      'at? top of {family_name}',
    ],
    ({ family_name }) => highestOf(rolesInFamily(family_name)),
    'the top of Ecosystem Sales',
  ),
  rule('noun')(['<manager> the? {roles} share|shares'], ({ roles }) => managers(roles)),
  rule('noun')(
    [
      'peer|peers|colleagues|counterparts of|for|to {role}',
      'peer|peers|colleagues of {role} under|with <same> <manager>',
      "{role} 's peers|colleagues",
    ],
    ({ role }) => where(ALL, { kind: 'same', as: role, fact: 'manager' }),
    'peers of the Staff ESM',
  ),
];
