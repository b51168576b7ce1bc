import { ALL, managers, the, where } from '../../../../queries/build.js';
import type { Condition, Roles } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import { isAllManagers, MANAGERS_OF_MANAGERS } from './conditions/condition-queries.js';

/** "Her manager" is the one above her, whatever the title. */
const isAnyManager = (condition: Condition): boolean =>
  condition.kind === 'titled' && condition.words.join() === 'manager';

/** Managers that pages name and that are no role of the catalogue. */
export const OUTSIDE_MANAGERS: Roles = { kind: 'less', roles: managers(ALL), without: ALL };

/** The managers of roles, and those further up the reporting line. */
export const MANAGER_RULES = [
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
  rule('role')(
    "{roles} 's direct|line|immediate? <manager>",
    // "The reports of the ESM's manager" are not the reports of the ESM.
    ({ roles }) => (roles.kind === 'reports' ? undefined : managers(roles)),
    "the Partner Specialist's manager",
  ),
  rule('role')(
    [
      '<manager> of|for|to|above|over {roles}',
      'direct|line|immediate|reporting <manager> of|for {roles}',
      '(whoever|whomever|who | person|role|one|manager|position who|that|which?) {roles} <report> <into>',
      'whoever|who manages|supervises|leads|oversees|heads|runs {roles}',
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
      "{roles} ('s <manager> 's? | <manager> 's) <manager>",
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
      '<managers> (outside|beyond of? | that|who <be> not|outside in|part|of?) catalogue|catalog|handbook|list',
      '<managers> not in catalogue|catalog|handbook|list',
      '<managers> without page|pages|role|roles',
      '<managers> that|who <do> <not>? have|lack no|a|any? page|role',
    ],
    () => OUTSIDE_MANAGERS,
    'managers outside the catalogue',
  ),
  rule('noun')(['<manager> the? {roles} share|shares'], ({ roles }) => managers(roles)),
];
