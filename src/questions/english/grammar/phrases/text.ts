import type { TextCondition } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';

/** Joins texts into one flat list, whichever two are joined first. */
const joined =
  (kind: 'every' | 'some') =>
  (...texts: TextCondition[]): TextCondition => ({
    kind,
    of: texts.flatMap((text) => (text.kind === kind ? text.of : [text])),
  });
const every = joined('every');
const some = joined('some');
const none = (of: TextCondition): TextCondition => ({ kind: 'none', of });

/** Words to look for in what pages say, with "and", "or" and "not". */
export const TEXT_RULES = [
  rule('page_text')('{page_term}', ({ page_term }) => page_term, 'Tableau'),
  rule('page_text')('{a:page_text} or|/ {b:page_text}', ({ a, b }) => some(a, b), 'Tableau or Zuora'),
  rule('page_text')('{a:page_text} and|&|+ {b:page_text}', ({ a, b }) => every(a, b), 'Tableau and Zuora'),
  rule('text')('{term}', ({ term }) => term, 'roles that mention SQL'),
  rule('text')('on road', () => ({ kind: 'phrase', words: ['travel'] }), 'on the road'),
  rule('text')('{quoted}', ({ quoted }) => quoted, '“deal registration”'),
  rule('text')(
    ['{a:text} (and|&|, | as well as) {b:text}', 'both {a:text} and {b:text}'],
    ({ a, b }) => every(a, b),
    'roles that mention Tableau and Snowflake',
  ),
  rule('text')(
    'either? {a:text} or|/ {b:text}',
    // In "SQL or Tableau but not VBA", no role may need VBA.
    ({ a, b }) => (b.kind === 'every' && b.of.some(({ kind }) => kind === 'none') ? undefined : some(a, b)),
    'roles that mention SQL or Tableau',
  ),
  rule('text')(
    '{a:text} (without|not | but|and not|no) {b:text}',
    ({ a, b }) => every(a, none(b)),
    'roles that mention VBA but not Tableau',
  ),
  rule('text')(['neither {a:text} nor {b:text}'], ({ a, b }) => every(none(a), none(b))),
  rule('text')(
    [
      'the|a|an|any|some {text}',
      '{text} experience|skills|skill|knowledge|requirement|requirements',
      'experience|skills|skill|knowledge|expertise|familiarity with|in|of {text}',
      '{text} of|in experience',
      '{text} as competency|skill',
      'word|words|term|phrase {text}',
      'to <use>|have {text}',
    ],
    ({ text }) => text,
  ),
];
