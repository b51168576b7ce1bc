import { rule } from '../../../chart/rule.js';

/** Questions about the words of an organisation: what a grade or a level means, and which stands higher. */
export const OWN_WORD_RULES = [
  rule('standing_step')(
    ['{code}', '<gradeish> {grade}'],
    (slots) => ({ kind: 'grade', grade: 'code' in slots ? slots.code : slots.grade }),
    'grade 8',
  ),
  rule('standing_step')('{standing_step} level', ({ standing_step }) => standing_step),
  rule('query')(
    [
      'what <do> <gradeish>? {standing_step} mean|stand|imply for?',
      'what <be> meant by {standing_step}',
      '<show>|explain|define me? meaning of {standing_step}',
      'meaning|definition of {standing_step}',
      'explain|define {standing_step}',
    ],
    ({ standing_step: of }) => ({ kind: 'meaning', of }),
    'what does grade 8 mean',
    'meaning of grade 8',
  ),
  rule('query')(
    [
      '<be> {a:standing_step} (<higher>|<above>|senior than? | more senior than) {b:standing_step}',
      '<do> {a:standing_step} rank|come|stand <above>|higher than? {b:standing_step}',
    ],
    ({ a, b }) => ({ kind: 'order', of: a, than: b, standing: 'above' }),
    'is grade 8 higher than grade 7',
  ),
  rule('query')(
    [
      '<be> {a:standing_step} (<lower>|<below>|junior than? | less senior than) {b:standing_step}',
      '<do> {a:standing_step} rank|come|stand <below>|lower than? {b:standing_step}',
    ],
    ({ a, b }) => ({ kind: 'order', of: a, than: b, standing: 'below' }),
    'is grade 7 lower than grade 8',
  ),
  rule('query')(
    [
      '<be> {a:standing_step} (<same> | as high) as {b:standing_step}',
      '<be> {a:standing_step} and {b:standing_step} <same>',
    ],
    ({ a, b }) => ({ kind: 'order', of: a, than: b, standing: 'same' }),
    'is grade 7 the same as grade 8',
  ),
  rule('fact')(['level name|names'], () => 'level' as const, 'level name'),
  rule('grouping')(['level name|names'], () => 'level' as const, 'level names'),
];
