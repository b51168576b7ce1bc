import { atLevel } from '../../../../queries/build.js';
import type { Roles } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import type { Level } from '../../../conversation/edit.js';

const besideOf = (s: { role: Roles } | { level_one: readonly string[] }): Roles | Level =>
  'role' in s ? s.role : atLevel(s.level_one);

/** The roles last named, compared with each other. */
export const BESIDE_EACH_OTHER_RULES = [
  rule('edit')(
    [
      '<compare> them|those|these? all?',
      '<different> between? them|those|these',
      'what <be> <different> (between them|those|these)?',
      'what distinguishes|separates them|those|these|both|two',
      'what sets them|those|these|both|two apart',
      'side by side',
      'how <do> they|these|those|both <compare>|<different>',
      'and? <different>',
      'how much|many|far <grade>? <higher>|<lower>|<senior>|<junior>|apart',
      '<be> they|those|these|both <same>|equal|alike|<different>',
    ],
    () => ({ kind: 'compare_them' }),
    'compare those two',
  ),
  rule('edit')(
    [
      'what <do>? they|these|those|both? have|share in? common?',
      'what <be> same|alike|common|shared',
      'anything|something|things in common',
    ],
    () => ({ kind: 'in_common' }),
    'what do they share',
  ),
  rule('edit')(
    'what <do> they|those|these|the? all? {count} have|share in? common?',
    ({ count }) => ({ kind: 'in_common', count }),
    'what do all three have in common',
  ),
  rule('edit')(
    ['what? <do>|<be>? it|she|he|they? have|share|shared? in? common with {role}', 'shared with {role}'],
    ({ role }) => ({ kind: 'in_common', with: role }),
    'in common with the Staff ESM',
  ),
  rule('edit')(
    ['by how much|far|many <grade>?', 'how far <be> that|it|this'],
    () => ({ kind: 'by_how_much' }),
    'by how much',
  ),
  rule('edit')(
    ['(<compare> | <different> between) first {number}', 'first {number} side by side'],
    ({ number }) => ({ kind: 'compare_them', first: number }),
    'compare the first two',
  ),
  rule('edit')(
    [
      'so? <be>|<do>|<have>? it|they|both|those|these? <be>|<have>|share? at|on|in? <same> {fact}',
      'same in {fact}',
      'and? in|on|by {fact}',
      '<compare> their|the? {fact}',
    ],
    ({ fact }) => ({ kind: 'compare_fact', fact }),
    'same grade?',
  ),
  rule('edit')(
    [
      '<compare> them|those|these|all? {count}',
      '(<different> | grade? gap|distance) between? them|those|these? {count}',
      'what <be> <different> between them|those|these? {count}',
      'how far apart|away? <be>? they|those|these? {count} apart?',
      'how <do> they|those|these? {count} <compare>|<different>',
      'how many grades|levels <be>? between|apart? they|them|those|these? {count} apart?',
    ],
    ({ count }) => ({ kind: 'compare_them', count }),
    'compare those two',
  ),
  rule('edit')(
    [
      'how <do> their|the? {fact} <different>|<compare>',
      'what? <be>? {fact} <different>',
      'what? <be>? any? <different> in|by|of their|the? {fact}',
    ],
    // Every comparison begins with how many grades two roles are apart.
    ({ fact }) => (fact === 'grade' ? { kind: 'compare_them' } : { kind: 'compare_fact', fact }),
    'difference in requirements',
  ),
  rule('edit')(
    [
      '<do>? they|both|those|these? <report> <into> same <manager>|person|people|one',
      '<do> they|both|those|these share <manager>',
      '<who> <manage> both|those|these two|of?',
      '<be>? it|that|this|they|these|those? not? same <manager>|person|people',
      '(<be> they|both|those|these | all) under|below same <manager>|person|one',
    ],
    () => ({ kind: 'compare_fact', fact: 'reports_to' }),
    'do they report to the same person',
  ),
  rule('count')('two|both|2', () => 2),
  rule('count')('three|3', () => 3),
  rule('count')('four|4', () => 4),
  rule('edit')(
    [
      '(grade? gap|distance | grade <different>) between? them|those|these?',
      'how far apart|away <be>? they|those|these? apart?',
      'how many grades|levels apart|between <be>? they|them|those|these? apart?',
    ],
    () => ({ kind: 'compare_them' }),
    'gap between them',
  ),
  rule('edit')(
    [
      'what? common|shared {duty_kind}',
      '{duty_kind} in common',
      'what|which {duty_kind} <do>|<be>? they|those|both? <have>|share|shared in? common?',
    ],
    ({ duty_kind: only }) => ({ kind: 'in_common', only }),
    'shared requirements',
  ),
  rule('edit')(
    [
      'what <do>|<will>? <i>|it|she|he|they {duty_verb} that|which|but {role} <do>|<can>|<will> <not> <have>|<need>|do?',
      'what <do>|<will>? <i>|it|she|he|they {duty_verb} that|which|but {level_one} <do>|<can>|<will> <not> <have>|<need>|do?',
    ],
    ({ duty_verb: only, ...s }) => ({ kind: 'only_in', beside: besideOf(s), only }),
    'what would I need that the Senior ESM does not',
  ),
  rule('edit')(
    [
      'what <be>? missing|lacking for|to|until <become>? {role}',
      'what <be>? missing|lacking for|to|until <become>? {level_one}',
      'what <do> <i>|it|she|he|they lack|miss for|to <become>? {role}',
      'what <do> <i>|it|she|he|they lack|miss for|to <become>? {level_one}',
    ],
    (s) => ({ kind: 'only_in', beside: besideOf(s), isOther: true }),
    'what is missing for the Staff ESM',
  ),
  rule('edit')(
    [
      'what <do>|<will> <i>|it|she|he|they still? lack|miss',
      'what <be> <i>|it|she|he|they still? missing|lacking',
      'what <be>? still? missing|lacking there|then?',
    ],
    () => ({ kind: 'what_is_new', isMissing: true }),
    'what would she lack',
  ),
  rule('edit')(
    [
      'anything|what <be>? new|extra|additional|added there|then?',
      'what comes|changes on top|then|there?',
      'what <will> change|changes?',
      'what|which extra|additional|new|more <do>|<will> <i>|it|she|he|that|this one? <need>|<have>',
      'what <do>|<will> it|that|this|they add',
      'new|extra|additional requirements|duties|responsibilities|things',
    ],
    () => ({ kind: 'what_is_new' }),
    'what is new',
  ),
  rule('edit')(
    [
      '<which>|<who> <roles>|levels|steps|grades|rungs? <be>|lie|lies|come|comes? in? between them|those|these|two?',
      'and? in between them|those|these|two?',
    ],
    () => ({ kind: 'between_them' }),
    'which levels are between',
  ),
];
