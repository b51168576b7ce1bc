import { rule } from '../../../chart/rule.js';

/** Those last told of, beside each other, and which of them comes first. */
export const BESIDE_EACH_OTHER_RULES = [
  rule('edit')(
    [
      '<compare> them|those|these? all?',
      '<different> between? them|those|these',
      'what <be> <different> between them|those|these',
      'side by side',
      'what <do>? they|these|those|both? have|share in? common?',
      'how <do> they|these|those|both <compare>|<different>',
      'what <be> <different>',
      'by how much|far|many <grade>?',
      'how much|many|far <grade>? <higher>|<lower>|<senior>|<junior>|apart',
      '<be> they|those|these|both <same>|equal|alike|<different>',
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
    [
      '<be>|<do>|<have>? it|they|both|those|these? <have>|share? at|on|in? <same> {fact}',
      'same in {fact}',
      '<compare> {fact}',
      '<compare> their|the {fact}',
    ],
    ({ fact }) => ({ kind: 'compare_fact', fact }),
    'same grade?',
  ),
  rule('edit')(
    [
      '<compare> them|those|these? {count}',
      '<compare> all {count}',
      'what <do> all {count} have|share in? common?',
      '<different> between? them|those|these? {count}',
      'what <be> <different> between them|those|these? {count}',
      'grade? gap|distance between? them|those|these? {count}',
      'how far apart|away? <be>? they|those|these? {count} apart?',
      'how <do> they|those|these? {count} <compare>|<different>',
      'how many grades|levels <be>? between|apart? they|them|those|these? {count} apart?',
    ],
    ({ count }) => ({ kind: 'compare_them', count }),
    'compare those two',
  ),
  rule('edit')(
    ['what? <be>? {fact} <different>', 'what? <be>? <different> in|by|of their|the? {fact}'],
    // How far apart two roles are is the first line of every comparison.
    ({ fact }) => (fact === 'grade' ? { kind: 'compare_them' } : { kind: 'compare_fact', fact }),
    'difference in requirements',
  ),
  rule('edit')(
    '<do> they|both|those|these <report> <into> same <manager>|person|one',
    () => ({ kind: 'compare_fact', fact: 'reports_to' }),
    'do they report to the same person',
  ),
  rule('count')('two|both|2', () => 2),
  rule('count')('three|3', () => 3),
  rule('count')('four|4', () => 4),
  rule('edit')(
    [
      'grade? gap|distance between? them|those|these?',
      'grade <different> between? them|those|these?',
      'how far apart|away <be>? they|those|these? apart?',
      'how many grades|levels apart|between <be>? they|them|those|these? apart?',
    ],
    () => ({ kind: 'compare_them' }),
    'gap between them',
  ),
  rule('edit')(
    [
      '<which>|<who> one|of? them|those|these? two? <be>|ranks more? graded|ranked? <higher>|senior|<above>',
      '<which>|<who> one|of them|those|these|two? more? graded|ranked? <higher>|senior|<above>',
      '<which>|<who> one|of? them|those|these|two? <have> <higher>|highest grade|level',
      '<higher> graded|ranked? one',
    ],
    () => ({ kind: 'which_of_them', end: 'highest', measure: 'grade' }),
    'which one is higher',
  ),
  rule('edit')(
    [
      '<which>|<who> one|of? them|those|these|two|both|three? <be> {end}',
      'and? what? <be>? {end} graded|ranked? one|ones',
      'and? what <be> {end}',
      'and? {end} rung|step?',
      '<which>|<who> <be> {end} of|among|amongst them|those|these',
      '{end} of|among|amongst them|those|these',
    ],
    ({ end }) => ({ kind: 'which_of_them', end, measure: 'grade' }),
    'which of them is the most senior',
  ),
  rule('edit')(
    ['<which>|<who> one|ones|of? them|those|these|two? <have> {amount}', 'one with|having {amount}'],
    ({ amount }) => ({ kind: 'which_of_them', end: amount }),
    'which has the most',
  ),
  rule('edit')(
    '<which>|<who> one|ones|of? them|those|these|two? <have> more',
    () => ({ kind: 'which_of_them', end: 'highest' }),
    'which has more',
  ),
  rule('edit')(
    '<which>|<who> one|ones|of? them|those|these|two? <have> fewer|less',
    () => ({ kind: 'which_of_them', end: 'lowest' }),
    'which has fewer',
  ),
  rule('edit')(
    [
      '<which> one|ones|of? them|those|these|two? <have> {group_rank}',
      '<which> one|ones|of? them|those|these|two? <have> {rank:group_comparative}',
    ],
    (s) => ({ kind: 'group_of_them', ...('rank' in s ? s.rank : s.group_rank) }),
    'which one has the fewest roles',
  ),
  rule('edit')(
    ['<which> one|ones|of? them|those|these|two? <be> {size} one|ones?', 'and? what? <be>? {size} one|ones?'],
    ({ size }) => ({ kind: 'group_of_them', end: size }),
    'which one is the smallest',
  ),
  rule('edit')(
    [
      '<which>|<who> one|of? them|those|these? two? <be>|ranks more? graded|ranked? <lower>|junior|<below>',
      '<which>|<who> one|of them|those|these|two? more? graded|ranked? <lower>|junior|<below>',
      '<which>|<who> one|of? them|those|these|two? <have> <lower>|lowest grade|level',
      '<lower> graded|ranked? one',
    ],
    () => ({ kind: 'which_of_them', end: 'lowest', measure: 'grade' }),
    'which one is lower',
  ),
  rule('edit')(
    [
      '<which>|<who> one|of? them|those|two? <have> more {measure}',
      '<which>|<who> one|of? them|those|two? <have> fewer|less {x:measure}',
      '<which>|<who> one|of? them|those|two? <have> {amount} {measure}',
      'one with|having {amount} {measure}',
      'one with|having|at more|higher|greater {measure}',
      'one with|having|at fewer|less|lower {x:measure}',
    ],
    (s) =>
      'x' in s
        ? { kind: 'which_of_them', end: 'lowest', measure: s.x }
        : { kind: 'which_of_them', end: 'amount' in s ? s.amount : 'highest', measure: s.measure },
    'which one has more requirements',
    'the one with the higher grade',
  ),
];
