import { ALL, listOf, where } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';

/** Of which other roles the last claim is true, and who else shares a fact: "who does then", "who else is at that grade". */
export const WHO_ELSE_RULES = [
  rule('query')(
    [
      '<who>|anyone|anybody|<which> else who|that? {claim}',
      'anyone|anybody|somebody|someone else {claim:modifier}',
    ],
    ({ claim }) => listOf(where(ALL, claim)),
    'who else reports to the Director',
  ),
  rule('edit')(
    [
      '<who>|anyone|anybody|<which> else who|that? {claim}',
      'anyone|anybody|somebody|someone else {claim:modifier}',
      '<which>|what other|others <roles>|ones {claim}',
      '<who>|anyone|anybody|<which> else who|that? {doing}',
    ],
    (s) => ({ kind: 'others', condition: 'doing' in s ? s.doing : s.claim }),
    'who else reports to her',
    'who else mentors designers',
  ),
  rule('edit')(
    'how many others|other|more|else <roles>|people? {claim}',
    ({ claim }) => ({ kind: 'others', condition: claim, isCounted: true }),
    'how many others report to her',
  ),
  rule('edit')(
    '(<who>|<which> one|ones|roles? | <which> <roles>) <do>|<be>|<have> then?',
    () => ({ kind: 'who_does' }),
    'who does then',
  ),
  rule('edit')(
    '<which>|<who> of them|those|these <do>|<be>|<have>',
    () => ({ kind: 'who_does', isOfThem: true }),
    'which of them do',
  ),
  rule('edit')(
    [
      '<who>|<which> one|ones|roles? <do>|<be>|<have> not',
      '<which>|<who> of them|those|these <do>|<be>|<have> not',
    ],
    () => ({ kind: 'who_does_not' }),
    'which ones do not',
  ),
  rule('edit')(
    '<which> {noun} <do>|<be> then?',
    ({ noun }) => (noun.kind === 'all' ? undefined : { kind: 'who_does', among: noun }),
    'which directors do',
  ),
  rule('edit')(
    [
      '<who>|<which>|anyone|anybody else <do>|<be>|<have>|<can>|<will>',
      '<which>|any other <roles>|ones? <do>|<be>|<have>',
      'any others|more',
    ],
    () => ({ kind: 'who_does', isElse: true }),
    'who else does',
  ),
  rule('edit')(
    [
      '<which>? other|further|more <roles>|ones there|in it|them',
      '<who>|what else <be> there',
      '<who>|what else <be> in it|there|that|this family|team|group?',
      '<roles> there',
    ],
    () => ({ kind: 'beside', fact: 'family' }),
    'other roles there',
  ),
  rule('edit')(
    [
      '<who>|<which>|what else <roles>? <be>|<have> at|on|in|of? that|this|same {shared_fact}',
      '(anyone|anybody|others else? | <which>? other <roles>) at|on|in|of|with that|this|same {shared_fact}',
      '<which>? other? same {shared_fact} <roles>',
      '<roles> at|on|of|with same {shared_fact}',
    ],
    ({ shared_fact }) => ({ kind: 'beside', fact: shared_fact }),
    'who else is at that grade',
  ),
  rule('edit')(
    [
      '<who>|<which>|anyone|anybody|somebody|someone|others else? <roles>? <report>|<reporting> there',
      '<who>|<which> else <roles>? <report> <into> same <manager>|person|one',
    ],
    () => ({ kind: 'beside', fact: 'manager' }),
    'who else reports there',
  ),
  rule('edit')(
    [
      'how many others|other|more|else <roles>|people? <report> (there | <into> same <manager>|person|one)',
      'how many others|other|more|else <roles>|people? <have> same <manager>',
    ],
    () => ({ kind: 'beside', fact: 'manager', isCounted: true }),
    'how many others report there',
  ),
  rule('edit')(
    'how many others|other|more|else <roles>|people? <be>|<have>? at|on|in|of|with? that|this|same {shared_fact}',
    ({ shared_fact }) => ({ kind: 'beside', fact: shared_fact, isCounted: true }),
    'how many others are at that grade',
  ),
  rule('edit')(
    [
      '<who>|<which>|what else <roles>? <be>|<have> at|on|in|of? that|this|same {shared_fact} {modifier}',
      '<who>|<which>|what else {modifier} <be>|<have> at|on|in|of? that|this|same {shared_fact}',
    ],
    ({ shared_fact, modifier }) => ({ kind: 'beside', fact: shared_fact, within: modifier }),
    'who else is at that grade in Partner Operations',
  ),
];
