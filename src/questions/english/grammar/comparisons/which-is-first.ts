import { rule } from '../../../chart/rule.js';

/** Which of some roles or groups is first: "which of the ESM and the EPM is more senior". */
export const WHICH_IS_FIRST_RULES = [
  rule('comparative')('{superlative}', ({ superlative }) => superlative),
  rule('comparative')(
    [
      '<be>|rank|ranks more? senior|higher|above|superior up?',
      '<be> higher|above up? in rank|grade|seniority?',
      '<be> graded|ranked|placed higher|above',
      '<be> at|on|in higher grade|level',
      '<be> higher graded|ranked',
      'sit|sits|stand|stands higher|above up?',
      '<be>|rank|ranks above|over other|others',
      'outrank|outranks other|others',
    ],
    () => ({ end: 'highest', measure: 'grade' }),
    'is more senior',
  ),
  rule('comparative')(
    [
      '<be>|rank|ranks more? junior|lower|below down?',
      '<be> less senior',
      '<be> graded|ranked|placed lower|below',
      '<be> at|on|in lower grade|level',
      '<be> lower graded|ranked',
      'sit|sits|stand|stands lower|below down?',
      '<be>|rank|ranks below|under other|others',
    ],
    () => ({ end: 'lowest', measure: 'grade' }),
    'ranks lower',
  ),
  rule('comparative')(
    '<have>|<need> more|higher|greater|bigger {measure}',
    ({ measure }) => ({ end: 'highest', measure }),
    'has more requirements',
  ),
  rule('comparative')(
    '<have>|<need> fewer|less|lower|smaller {measure}',
    ({ measure }) => ({ end: 'lowest', measure }),
    'needs fewer years of experience',
  ),
  rule('query')(
    [
      '<which>|<who>|what <one_role>|one? of|between|among? {sides} {comparative}',
      '<which>|<who>|what <one_role>|one? {comparative} out? of|between|among|,|:? {sides}',
      'of|between? {sides} :|,|? <which>|<who> one|<one_role>? {comparative} one|<one_role>?',
    ],
    ({ sides, comparative }) => ({ kind: 'which', sides, ...comparative }),
    'which of the ESM and the EPM is the most senior',
    'the ESM vs the EPM: who has more requirements',
  ),
  rule('query')(
    ['more|most {measure} :|,|-|? {sides}', 'fewer|fewest|less|least {least:measure} :|,|-|? {sides}'],
    (s) => ({
      kind: 'which',
      sides: s.sides,
      ...('measure' in s ? { end: 'highest', measure: s.measure } : { end: 'lowest', measure: s.least }),
    }),
    'more requirements: the ESM or the EPM',
  ),
  rule('query')(
    [
      '{end} of|between|:|- {sides}',
      '<which>|<who> of? {sides} {end}',
      'rank|order|sort these|them|those? :|,? {sides}',
      '{rank} of|between|among {sides}',
      '{sides} :|,|? <who> <be> <manager>',
      '<who> outranks whom|who|which :|,|? {sides}',
    ],
    (s) => ({
      kind: 'which',
      sides: s.sides,
      end: 'highest',
      measure: 'grade',
      ...('rank' in s ? s.rank : 'end' in s && { end: s.end }),
    }),
    'the lowest of the ESM and the EPM',
  ),
];
