import { atLevel } from '../../../../queries/build.js';
import type { AboveOrBelow, Roles } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import type { Edit } from '../../../conversation/edit.js';

const against = (
  direction: AboveOrBelow | undefined,
  s: { role: Roles } | { level: readonly string[] },
): Edit => ({
  kind: 'measure_against',
  ...(direction && { direction }),
  than: 'role' in s ? s.role : atLevel(s.level),
});

/** The last role, measured against another one. */
export const AGAINST_ANOTHER_RULES = [
  rule('edit')(
    [
      '<be>|<have> it|that|this|they|she|he? more|<higher>|larger than {role}',
      '<be>|<have> it|that|this|they|she|he? more|<higher>|larger than {level} one|level?',
      'more than {role}',
      'more than {level} one|level?',
    ],
    (s) => against('above', s),
    'is that more than the Senior ESM',
  ),
  rule('edit')(
    [
      '<be>|<have> it|that|this|they|she|he? <lower> than {role}',
      '<be>|<have> it|that|this|they|she|he? <lower> than {level} one|level?',
      'fewer|less than {role}',
      'fewer|less than {level} one|level?',
    ],
    (s) => against('below', s),
    'is that fewer than the Senior ESM',
  ),
  rule('edit')(
    ['and|or? than {role}', 'and|or? than {level} one|level?'],
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
      'how <do>|<can>|<will> <i> get|move|go|grow|come|step from? here|there|that|it to|into {level} one|level?',
      'how <do>|<can>|<will> <i> get|move|go|grow|come|step to|into {level} one|level? from here|there|that|it',
    ],
    (s) => ({ kind: 'way_to', to: 'role' in s ? s.role : atLevel(s.level) }),
    'how do I get to the Director from there',
  ),
  rule('edit')(
    'and|or|what|how? about? to|into {level} one|level?',
    ({ level }) => ({ kind: 'way_to', to: atLevel(level), goesOn: true }),
    'and to senior',
  ),
  rule('edit')(
    ['and|or|what|how? about? from {role}', 'and|or|what|how? about? from {level} one|level?'],
    (s) => ({ kind: 'way_from', from: 'role' in s ? s.role : atLevel(s.level) }),
    'and from the Lead EPM',
  ),
  rule('edit')(
    ['<do> {role} <report> <into> same <manager>|person|one|somebody', '<do> {role} <have> same <manager>'],
    ({ role }) => ({ kind: 'is_same', roles: role, fact: 'manager' }),
    'does the Lead EPM report to the same person',
  ),
  rule('edit')(
    ['<be>|<do> {role} <have>? at|on|in|of? same {shared_fact} too|then?'],
    ({ role, shared_fact }) => ({ kind: 'is_same', roles: role, fact: shared_fact }),
    'is the Lead EPM at the same grade',
  ),
];
