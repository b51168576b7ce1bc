import { rule } from '../../../chart/rule.js';

/** Those last told of, beside each other, and which of them comes first. */
export const BESIDE_EACH_OTHER_RULES = [
  rule('edit')(
    [
      '<compare> them|those|these two|both|three|all?',
      '<compare> both|two',
      '<different> between? them|those|these two?',
      '<different> between two|both',
      'what <be> <different> between them|those|these two?',
      'side by side',
      'what <do>? they|these|those|both? have|share in? common?',
      'how <do> they|these|those|both <compare>|<different>',
      'what <be> <different>',
    ],
    () => ({ kind: 'compare_them' }),
    'compare those two',
  ),
  rule('edit')(
    ['<compare> first {number}', '<different> between first {number}', 'first {number} side by side'],
    ({ number }) => ({ kind: 'compare_them', first: number }),
    'compare the first two',
  ),
  rule('edit')(
    ['<be>? it|they|both|those? <same> {fact}', 'same in {fact}'],
    ({ fact }) => ({ kind: 'compare_fact', fact }),
    'same grade?',
  ),
  rule('edit')(
    [
      'gap|distance|grades between? them|those|these|both two?',
      'gap|distance between two',
      'how far apart|away? <be>? they|those|these|both? two? apart?',
      'how many grades|levels apart|between <be>? they|them|those|these? two? apart?',
    ],
    () => ({ kind: 'compare_them' }),
    'gap between them',
  ),
  rule('edit')(
    [
      '<which>|<who> one|of? them|those|these|two? <be>|ranks more? <higher>|senior|<above>',
      '<which>|<who> one|of? them|those|these|two? <have> <higher>|highest grade|level',
    ],
    () => ({ kind: 'which_of_them', end: 'highest', measure: 'grade' }),
    'which one is higher',
  ),
  rule('edit')(
    [
      '<which>|<who> one|of? them|those|these|two|both|three? <be> {end}',
      'and? what? <be>? {end} graded|ranked? one|ones',
      'and? what <be> {end}',
      'and? {end}',
      '<which>|<who> <be> {end} of|among|amongst them|those|these',
      '{end} of|among|amongst them|those|these',
    ],
    ({ end }) => ({ kind: 'which_of_them', end, measure: 'grade' }),
    'which of them is the most senior',
  ),
  rule('edit')(
    [
      '<which>|<who> one|of? them|those|these|two? <be>|ranks more? <lower>|junior|<below>',
      '<which>|<who> one|of? them|those|these|two? <have> <lower>|lowest grade|level',
    ],
    () => ({ kind: 'which_of_them', end: 'lowest', measure: 'grade' }),
    'which one is lower',
  ),
  rule('edit')(
    [
      '<which>|<who> one|of? them|those? <have> more {measure}',
      '<which>|<who> one|of? them|those? <have> fewer|less {x:measure}',
      '<which>|<who> one|of? them|those? <have> {amount} {measure}',
      '<which>|<who> of two <have> more {measure}',
    ],
    (s) =>
      'x' in s
        ? { kind: 'which_of_them', end: 'lowest', measure: s.x }
        : { kind: 'which_of_them', end: 'amount' in s ? s.amount : 'highest', measure: s.measure },
    'which one has more requirements',
  ),
];
