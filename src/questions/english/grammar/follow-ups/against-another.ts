import { atLevel, reports } from '../../../../queries/build.js';
import type { Roles } from '../../../../queries/query.js';
import type { AboveOrBelow, Measure } from '../../../../queries/query-terms.js';
import { rule } from '../../../chart/rule.js';
import type { Edit } from '../../../conversation/edit.js';

const against = (
  direction: AboveOrBelow | undefined,
  s: { role: Roles } | { level_one: readonly string[] },
  measure?: Measure,
): Extract<Edit, { kind: 'measure_against' }> => ({
  kind: 'measure_against',
  ...(direction && { direction }),
  ...(measure && { measure }),
  than: 'role' in s ? s.role : atLevel(s.level_one),
});

/** The last role, measured against another one. */
export const AGAINST_ANOTHER_RULES = [
  rule('edit')(
    [
      '(more | <be>|<have> it|that|this|they|she|he? more|greater|larger|bigger) than {role}',
      '(more | <be>|<have> it|that|this|they|she|he? more|greater|larger|bigger) than {level_one}',
    ],
    (s) => against('above', s),
    'is that more than the Senior ESM',
  ),
  rule('edit')(
    [
      '<be>|<have> it|that|this|they|she|he? fewer|less|smaller than {role}',
      '(fewer|less | <be>|<have> it|that|this|they|she|he? fewer|less|smaller) than {level_one}',
      'fewer|less than {role}',
    ],
    (s) => against('below', s),
    'is that fewer than the Senior ESM',
  ),
  // Whatever was asked before, "higher" is said of grades.
  rule('edit')(
    [
      '<be> it|that|this|they|she|he? graded|ranked? <senior> than? {level_one}',
      'graded|ranked? higher|above than? {role}',
      'graded|ranked? higher|above than? {level_one}',
    ],
    (s) => against('above', s, 'grade'),
    'higher than the Senior ESM',
  ),
  rule('edit')(
    [
      '<be> it|that|this|they|she|he? graded|ranked? <junior> than? {level_one}',
      'graded|ranked? lower than? {role}',
      'graded|ranked? lower than? {level_one}',
    ],
    (s) => against('below', s, 'grade'),
    'lower than the Senior ESM',
  ),
  rule('edit')(
    ['<do>|<have>|<will> {role} <have>|<need>? more', '<do>|<have>|<will> {level_one} <have>|<need>? more'],
    (s) => ({ ...against('above', s), isOther: true }),
    'does the Senior ESM have more',
  ),
  rule('edit')(
    [
      '<do>|<have>|<will> {role} <have>|<need>? fewer|less',
      '<do>|<have>|<will> {level_one} <have>|<need>? fewer|less',
    ],
    (s) => ({ ...against('below', s), isOther: true }),
    'does the Senior ESM have fewer',
  ),
  rule('edit')(
    ['and|or? than {role}', 'and|or? than {level_one}'],
    (s) => against(undefined, s),
    'than the Lead EPM',
  ),
  rule('edit')(
    ['<be> {role} <above>|<higher>|senior than? that|it|him|her|this?', '<be> {role} more senior?'],
    ({ role }) => ({ kind: 'stands', roles: role, direction: 'above' }),
    'so is the Director higher',
  ),
  rule('edit')(
    '<be> {role} more? <below>|<lower>|junior than? that|it|him|her|this?',
    ({ role }) => ({ kind: 'stands', roles: role, direction: 'below' }),
    'is the Lead EPM lower',
  ),
  rule('edit')(
    [
      'how far|many grades|steps|levels? <be>? it? to|until {role} from? here|there|that|it?',
      '<grade>? gap|distance to|from {role}',
    ],
    ({ role }) => ({ kind: 'far_to', roles: role }),
    'how far to the Director from there',
  ),
  rule('edit')(
    [
      'how <do>|<can>|<will> <i> get|move|go|grow|come|step from? here|there|that|it to|into {role}',
      'how <do>|<can>|<will> <i> get|move|go|grow|come|step to|into {role} from here|there|that|it',
      'how <do>|<can>|<will> <i> get|move|go|grow|come|step from? here|there|that|it to|into {level_one}',
      'how <do>|<can>|<will> <i> get|move|go|grow|come|step to|into {level_one} from here|there|that|it',
    ],
    (s) => ({ kind: 'way_to', to: 'role' in s ? s.role : atLevel(s.level_one) }),
    'how do I get to the Director from there',
  ),
  rule('edit')(
    'and|or|what|how? about? to|into {level_one}',
    ({ level_one }) => ({ kind: 'way_to', to: atLevel(level_one), goesOn: true }),
    'and to senior',
  ),
  rule('edit')(
    [
      'and|or|what|how? about? from {role} instead|then|though?',
      'and|or|what|how? about? from {level_one} instead|then|though?',
    ],
    (s) => ({ kind: 'way_from', from: 'role' in s ? s.role : atLevel(s.level_one) }),
    'and from the Lead EPM',
  ),
  rule('edit')(
    ['<do> {role} <report> <into> same <manager>|person|one|somebody', '<do> {role} <have> same <manager>'],
    ({ role }) => ({ kind: 'is_same', roles: role, fact: 'manager' }),
    'does the Lead EPM report to the same person',
  ),
  rule('edit')(
    '(<be>|<do> {role} <have>? | and? {role} <be>|<have>) at|on|in|of? same {shared_fact} too|then?',
    ({ role, shared_fact }) => ({ kind: 'is_same', roles: role, fact: shared_fact }),
    'is the Lead EPM at the same grade',
  ),
  rule('edit')(
    'at|on|in|of? <same> {shared_fact} as|like {role}',
    ({ role, shared_fact }) => ({ kind: 'is_it', claim: { kind: 'same', as: role, fact: shared_fact } }),
    'same grade as the Lead EPM',
  ),
  rule('edit')(
    ['so {grades}', '{grades} ,? right|correct|true|no|yes', 'so {x:grades} ,? right|correct|true|no|yes'],
    (s) => ({ kind: 'is_it', claim: { kind: 'grade', ranges: 'x' in s ? s.x : s.grades } }),
    'so grade 8',
  ),
  rule('edit')(
    'and|so|but? <reporting> directly? <into> {role} too|then?',
    ({ role }) => ({
      kind: 'is_it',
      claim: { kind: 'among', roles: reports(role) },
    }),
    'and reporting to the Director',
  ),
];
