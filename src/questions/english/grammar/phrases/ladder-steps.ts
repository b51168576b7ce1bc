import { ALL, next, previous, the, where } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';
import { beyond } from './conditions/condition-queries.js';
import { journeyOf } from './journeys.js';

/** Roles named by their place on the ladder: the next, those above, two steps below. */
export const LADDER_STEP_RULES = [
  rule('steps')(
    '{number} step|steps|level|levels|role|roles|rung|rungs|place|places|job|jobs|promotion|promotions',
    ({ number }) => number,
    'two steps',
  ),
  rule('role')(
    [
      '{role} who|that|if|when|once|after? <be>|get|gets|getting|being? promoted {times}',
      'who|what <be>? {role} after|once|when? <be>|get|gets|getting|being? promoted {times}',
    ],
    ({ role, times }) => next(role, times),
    'the ESM promoted twice',
  ),
  rule('times')('once', () => 1),
  rule('times')('twice', () => 2),
  rule('times')('{number} times', ({ number }) => number, 'three times'),

  rule('role')('{whose} <next> <step> up?', ({ whose }) => next(whose), 'its next step'),
  rule('role')('{whose} <previous> <step> down?', ({ whose }) => previous(whose), 'its previous step'),
  // Steps of the ladder.
  rule('role')(
    [
      '<next> <step> after|for|from|of|above|to|up {role}',
      // What stands next to a role is beside it.
      '<next> after|for|from|of|above|up {role}',
      '<step> right|directly|just|immediately? above|after|following {role}',
      "{role} 's <next> <step>",
      'one|1 step|level|role|rung|place|job? above|up|after|higher from|than? {role}',
      'what comes|is after {role}',
      'what comes|is next for|after {role}',
      'promotion of|for|from {role}',
    ],
    ({ role }) => next(role),
    'the role above the Senior ESM',
  ),
  rule('role')(
    [
      '<previous> <step>? to|before|of|for|from {role}',
      '<step> right|directly|just|immediately? below|before|under|beneath {role}',
      "{role} 's <previous> <step>",
      'one|1 step|level|role|rung|place|job? below|under|before|down|lower from|than? {role}',
    ],
    ({ role }) => previous(role),
    'the role below the Staff ESM',
  ),
  rule('role')(
    [
      '<one_role>? {steps} above|up|after|higher|over from|than? {role}',
      '{steps:number} up|above from|than? {role}',
      // Roles some grades above are of any family.
      '<roles> {steps:number} steps|levels|roles|rungs|places above|up|after|higher|over from|than? {role}',
    ],
    ({ steps, role }) => next(role, steps),
    'two steps above the ESM',
  ),
  rule('role')(
    [
      '<one_role>? {steps} below|under|before|down|lower from|than? {role}',
      '{steps:number} down|below from|than? {role}',
      '<roles> {steps:number} steps|levels|roles|rungs|places below|under|before|down|lower from|than? {role}',
    ],
    ({ steps, role }) => previous(role, steps),
    'two steps below the Staff ESM',
  ),
  // Grades are counted over all families, also those that no step of the ladder has.
  rule('noun')(
    '{gap} above|over|up|higher from|than? {role}',
    ({ gap, role }) => where(ALL, beyond(role, 'above', gap)),
    'two grades above the ESM',
  ),
  rule('noun')(
    '{gap} below|under|down|lower from|than? {role}',
    ({ gap, role }) => where(ALL, beyond(role, 'below', gap)),
    'two grades below the Staff ESM',
  ),
  rule('role')(
    '<one_role> {gap} above|over|up|higher from|than? {role}',
    ({ gap, role }) => the(where(ALL, beyond(role, 'above', gap))),
    'the role three grades above the Staff ESM',
  ),
  rule('role')(
    '<one_role> {gap} below|under|down|lower from|than? {role}',
    ({ gap, role }) => the(where(ALL, beyond(role, 'below', gap))),
    'the role two grades below the Staff ESM',
  ),
  rule('noun')(
    [
      '<roles>|levels|steps|rungs|everything|all above|after|over {role}',
      'levels|steps higher up? than {role}',
      'higher <roles>|levels than {role}',
      '<next> <roles>|steps|levels after|for|of {role}',
      'more senior <roles> than {role}',
      '<roles> above|over|after {role} in|on its|their|same|the? family|ladder|track',
    ],
    ({ role }) => next(role, 'all'),
    'roles above the ESM',
  ),
  rule('noun')(
    [
      '<roles>|levels|steps|rungs|everything|all below|before {role}',
      'levels|steps|rungs under|beneath {role}',
      'levels|steps lower than {role}',
      'lower|junior <roles>|levels than {role}',
      '<roles> below|before {role} in|on its|their|same|the? family|ladder|track',
    ],
    ({ role }) => previous(role, 'all'),
    'roles below the Staff ESM',
  ),
  rule('noun')(
    [
      '<roles>|everything|everyone|everybody|anyone|people|all|what|who <be>|sits|stands|comes? in? between {from:role} and|to {to:role}',
      'between {from:role} and|to {to:role}',
      'what <role>|level|step|rung|grade? come|comes|sits|stands|lies in? between {from:role} and {to:role}',
      '<roles> {journey}',
    ],
    (s) => ({ kind: 'between', ...journeyOf(s) }),
    'roles between Senior ESM and Director',
  ),
  // How many levels there are is a distance.
  rule('roles')(
    ['levels|steps|rungs <be>? in? between {from:role} and|to {to:role}', 'levels|steps|rungs {journey}'],
    (s) => ({ kind: 'between', ...journeyOf(s) }),
    'levels between Senior ESM and Director',
  ),
];
