import { rule } from '../../../chart/rule.js';

/** One of the last list or of the choices that were offered, or all of them. */
export const CHOOSING_RULES = [
  rule('edit')(
    [
      "and|or|only|just? {ordinal} one? 's?",
      'number {number}',
      'go? back to {ordinal} one?',
      '<who>|what <be> {ordinal} one?',
      'take|pick|choose|i meant|mean? {ordinal} one? of? them|those|these?',
    ],
    (s) => ({ kind: 'pick', place: 'ordinal' in s ? s.ordinal : s.number }),
    'the second',
  ),
  rule('edit')('{number}', ({ number }) => ({ kind: 'pick_choice', place: number }), '2'),
  rule('edit')(
    ['(and | what|who <be>)? {facts} <of>|for {ordinal} one?', 'what|which {facts} <be> {ordinal} one?'],
    ({ facts, ordinal }) => ({ kind: 'facts_of_place', facts, place: ordinal }),
    'grade of the first',
  ),
  rule('edit')(
    [
      '(all of? | name|list|show me?) them|those|these',
      'everyone|everything|all',
      'show all|everything',
      'each of them',
      'which one|ones?',
      'who ones',
      'which|who <be> they|those|these',
      'what <be> they|those|these called|named',
      '<show> me',
      'as? list',
      'who|which|what <be> left|remaining',
    ],
    () => ({ kind: 'all_of_them' }),
    'all of them',
  ),
  rule('edit')(
    ['only|just their|the? names|titles', 'names|titles only', 'and? their|the? names', 'and? their titles'],
    () => ({ kind: 'names_of_them' }),
    'just the names',
  ),
  rule('edit')(['who', 'of|for whom|who'], () => ({ kind: 'who_is_it' }), 'who'),
  rule('edit')(['both of? them|those?'], () => ({ kind: 'all_of_them', count: 2 }), 'both of them'),
];
