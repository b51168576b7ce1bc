import { rule } from '../../../chart/rule.js';
import { isRelative, swapRoles } from './other-roles.js';

/** Corrections of the last question, or of the one just written. */
export const CORRECTION_RULES = [
  rule('edit')(
    [
      '(sorry|actually|wait|rather|oops ,? | no ,) no|sorry|actually|wait|oops? ,? i? meant|mean? {edit}',
      'no sorry|actually|wait|oops|i ,? i? meant|mean? {edit}',
      'not that|this|her|him|it|them one|ones? ,|but? {edit}',
      'not those|these ones? ,|but {edit}',
      'i meant|mean {edit}',
    ],
    ({ edit }) => edit,
    'no, the senior one',
    'sorry, I meant the grade',
  ),
  rule('edit')(
    [
      '(sorry|actually|wait|rather|oops ,? | no ,) no|sorry|actually|wait|oops? ,? i? meant|mean? {roles}',
      'no sorry|actually|wait|oops|i ,? i? meant|mean? {roles}',
      'i meant|mean {roles}',
      'not that|this|her|him|it|them one|ones? ,|but? {roles}',
      'not those|these ones? ,|but {roles}',
    ],
    // "Not her, her boss" asks the same of the boss.
    ({ roles }) => (isRelative(roles) ? { kind: 'swap_roles', roles } : swapRoles(roles)),
    'sorry, the directors',
  ),
  rule('query')(
    'no ,? sorry|actually|wait? ,? i? meant|mean {query}',
    ({ query }) => query,
    'no, I mean who reports to the Director',
  ),
  rule('edit')(
    ['go? back|previous one|question|answer|step?', 'undo that|it?', 'return|back'],
    () => ({ kind: 'go_back' }),
    'go back',
  ),
  rule('edit')(
    ['go|going|get|coming? back to {role}', 'return|returning to {role}'],
    ({ role }) => ({ kind: 'go_back_to', roles: role }),
    'back to the Lead EPM',
  ),
];
