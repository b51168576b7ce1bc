import { rule } from '../../../chart/rule.js';
import { haveNone } from '../divisions/held.js';

/** Which of the roles last named comes first. */
export const WHICH_OF_THEM_RULES = [
  rule('edit')(
    [
      '<which>|<who> one|ones|of? them|those|these? two? <be>|ranks more? graded|ranked? higher|greater|more|<above>',
      '<which>|<who> one|ones|of? them|those|these? two? <be>|ranks more senior',
      "<which> one 's more? graded|ranked? <higher>|senior",
      '<which>|<who> one|ones|of them|those|these|two? more? graded|ranked? <higher>|senior|<above>',
      '<which>|<who> one|ones|of? them|those|these|two? <have> <higher>|highest grade|level',
      '<higher> graded|ranked? one',
      '<which>|<who> one|ones|of? them|those|these|two? outranks|outrank other|others?',
    ],
    () => ({ kind: 'which_of_them', end: 'highest', measure: 'grade' }),
    'which one is higher',
  ),
  rule('edit')(
    [
      '<which>|<who> one|ones|of? them|those|these? <be> {end} one|role|level?',
      'and? what? <be>? {end} graded|ranked? one|ones',
    ],
    ({ end }) => ({ kind: 'which_of_them', end, measure: 'grade' }),
    'which one is the most senior',
  ),
  rule('edit')(
    '(<which>|<who> <be>)? {end} of|among|amongst them|those|these',
    ({ end }) => ({ kind: 'which_of_them', end, measure: 'grade', isOfThem: true }),
    'the highest of them',
  ),
  rule('edit')(
    [
      'and|who|what? <be>? {ordinal} {end} one|role?',
      '{ordinal} {end} of|among them|those|these',
      'and? {ordinal} {amount}',
    ],
    ({ ordinal: place, ...s }) =>
      place > 1
        ? { kind: 'which_of_them', end: 'end' in s ? s.end : s.amount, isRank: true, place }
        : undefined,
    'the second most senior',
  ),
  rule('edit')(
    '{role}',
    ({ role }) =>
      role.kind === 'extreme' && role.of.kind === 'all' && role.place === 1
        ? { kind: 'which_of_them', end: role.end, measure: role.measure }
        : undefined,
    'the top role',
  ),
  rule('edit')(
    ['<which>|<who> of? {count} <be> {end}', '<which>|<who>? <be>? {end} of {count}'],
    ({ end, count }) => ({ kind: 'which_of_them', end, isRank: true, count }),
    'which of the three is the highest',
  ),
  rule('edit')(
    [
      '<which>|<who> of {count} <have>|<need> {amount}',
      '<which>|<who> of {count} <have>|<need> {amount} {measure}',
    ],
    (s) => ({
      kind: 'which_of_them',
      end: s.amount,
      count: s.count,
      ...('measure' in s && { measure: s.measure }),
    }),
    'which of the three has the most',
  ),
  rule('edit')(
    ['<which>|<who> one|ones|of? them|those|these|two? <have> {amount}', 'one with|having {amount}'],
    ({ amount }) => ({ kind: 'which_of_them', end: amount }),
    'which has the most',
  ),
  rule('edit')(
    [
      'and? what <be> {end}',
      'and|or|what|how about {end} one|ones?',
      'and? {end} rung|step|<grade>?',
      '<who>|what <be>|sits|comes at|on the? {end}',
    ],
    ({ end }) => ({ kind: 'which_of_them', end, isRank: true }),
    'and the lowest?',
  ),
  rule('edit')('and|so most', () => ({ kind: 'which_of_them', end: 'highest' }), 'and the most?'),
  rule('edit')('and fewest|least', () => ({ kind: 'which_of_them', end: 'lowest' }), 'and the fewest?'),
  rule('edit')(
    '<which>|<who> one|ones|of? them|those|these|two? <need> more|most',
    () => ({ kind: 'which_of_them', end: 'highest', measure: 'requirements' }),
    'which needs more',
  ),
  rule('edit')(
    '<which>|<who> one|ones|of? them|those|these|two? <need> fewer|less|least|fewest',
    () => ({ kind: 'which_of_them', end: 'lowest', measure: 'requirements' }),
    'which needs less',
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
    ['<which> one|ones|of? them|those? {held:group_claim}', 'only|just? ones|those? with {held}'],
    ({ held }) => ({ kind: 'groups_with', having: held }),
    'which ones have a director',
  ),
  rule('edit')(
    ['only|just? ones|those? {lacked}', '<which> one|ones|of? them|those? <be>? {lacked}'],
    ({ lacked }) => {
      const having = haveNone(lacked);
      return having && { kind: 'groups_with', having };
    },
    'those without a director',
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
    ['and|what? <be>? {ordinal} {size} one|family|level|department?'],
    ({ ordinal: place, size }) => (place > 1 ? { kind: 'group_of_them', end: size, place } : undefined),
    'the second biggest',
  ),
  rule('edit')(
    '(<which> one|ones|of? them|those|these|two? <have>)? {more} {noun}',
    ({ more: end, noun }) =>
      noun.kind === 'where' ? { kind: 'group_of_them', end, among: noun } : undefined,
    'which has more managers',
  ),
  rule('edit')(
    '<which> one|ones|of? them|those|these? <have> {amount} {noun}',
    ({ amount, noun }) =>
      noun.kind === 'where' ? { kind: 'group_of_them', end: amount, among: noun } : undefined,
    'which has the most managers',
  ),
  rule('edit')(
    ['whose {measure} <be> <higher>', 'whose {measure} <be> {end}'],
    (s) => ({ kind: 'which_of_them', end: 'end' in s ? s.end : 'highest', measure: s.measure }),
    'whose grade is higher',
  ),
  rule('edit')(
    'whose {measure} <be> <lower>',
    ({ measure }) => ({ kind: 'which_of_them', end: 'lowest', measure }),
    'whose grade is lower',
  ),
  rule('edit')(
    '<which> one|ones|of? them|those|these? two? <be> bigger|larger',
    () => ({ kind: 'group_of_them', end: 'highest' }),
    'which is bigger',
  ),
  rule('edit')(
    '<which> one|ones|of? them|those|these? two? <be> smaller',
    () => ({ kind: 'group_of_them', end: 'lowest' }),
    'which is smaller',
  ),
  rule('edit')(
    ['<which> {grouping} <have> {amount}', '<which> {grouping} <have> {x:more} of? them|those|these?'],
    (s) => ({ kind: 'group_of_them', end: 'x' in s ? s.x : s.amount }),
    'which family has the most',
  ),
  rule('edit')(
    [
      '<which>|<who> one|ones|of? them|those|these? two? <be>|ranks more? graded|ranked? lower|less|<below>',
      '<which>|<who> one|ones|of? them|those|these? two? <be>|ranks more junior',
      "<which> one 's more? graded|ranked? <lower>|junior",
      '<which>|<who> one|ones|of them|those|these|two? more? graded|ranked? <lower>|junior|<below>',
      '<which>|<who> one|ones|of? them|those|these|two? <have> <lower>|lowest grade|level',
      '<lower> graded|ranked? one',
    ],
    () => ({ kind: 'which_of_them', end: 'lowest', measure: 'grade' }),
    'which one is lower',
  ),
  rule('edit')(
    [
      '(and | <which>|<who> one|ones|of? them|those|these|two? <have>)? more {measure}',
      '(and | <which>|<who> one|ones|of? them|those|these|two? <have>)? fewer|less {x:measure}',
      '(<which>|<who> one|ones|of? them|those|these|two? <have> | one with|having)? {amount} {measure}',
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
