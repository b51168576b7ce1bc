import { ALL, either, listOf, not, where } from '../../../../../queries/build.js';
import type { Condition } from '../../../../../queries/query.js';
import { rule } from '../../../../chart/rule.js';

const titled = (words: readonly string[]): Condition => ({ kind: 'titled', words, match: 'anywhere' });

const titledAt = (words: readonly string[], match: 'start' | 'end' | 'initial'): Condition => ({
  kind: 'titled',
  words,
  match,
});

/** Roles by words of their titles, where the question says that they stand in the title. */
export const TITLED_RULES = [
  rule('modifier')(
    [
      'with|having|containing|that|which have|has? word? {title_words} in their|its? title|titles|name|names',
      'whose title|name <mention>|<have> word? {title_words}',
      'called something? with {title_words}',
    ],
    ({ title_words: words }) => titled(words),
    'with Sales in the title',
  ),
  rule('noun')(
    [
      'titles|names with|having|containing|including|mentioning word|words? {title_words}',
      'titles|names that|which contain|contains|include|includes|mention|mentions word|words? {title_words}',
      'titles|names that|which <have> word|words {title_words}',
      'titles|names (with|having|containing | that|which <have>) word|words? {title_words} in them|it',
    ],
    ({ title_words: words }) => where(ALL, titled(words)),
    'titles containing Sales',
  ),
  rule('modifier')(
    'whose title|titles|name|names <mention>|<have> both? word|words? {a:title_words} and {b:title_words}',
    ({ a, b }) => titled([...a, ...b]),
    'whose title has both Senior and Manager',
  ),
  rule('noun')(
    [
      'titles|names with|having|containing|including|mentioning both? word|words? {a:title_words} and {b:title_words}',
      '<roles> with|having both? word|words? {a:title_words} and {b:title_words} in their|its? title|titles|name|names',
    ],
    ({ a, b }) => where(ALL, titled([...a, ...b])),
    'titles containing both Senior and Director',
  ),
  rule('noun')(
    'titles|names with|having|containing|including|mentioning word? {a:title_words} but|and not|without word? {b:title_words}',
    ({ a, b }) => where(where(ALL, titled(a)), not(titled(b))),
    'titles containing Sales but not Senior',
  ),
  rule('predicate')(
    [
      'contain|contains|include|includes word|words {title_words} in their|its? title|titles|name|names',
      '<have> word|words? {title_words} in their|its? title|titles|name|names',
    ],
    ({ title_words: words }) => titled(words),
    'have the word Sales in their title',
  ),
  rule('query')(
    [
      '<which>? titles|names contain|contains|include|includes|mention|mentions|say word|words? {title_words}',
      '<which> titles|names <have> word|words {title_words}',
    ],
    ({ title_words: words }) => listOf(where(ALL, titled(words))),
    'which titles contain Sales',
  ),
  rule('query')(
    [
      'how many different|distinct? job|role? titles|names contain|contains|include|includes|mention|mentions|say word|words? {title_words}',
      'how many titles|names <have> word|words {title_words}',
    ],
    ({ title_words: words }) => ({ kind: 'count', roles: where(ALL, titled(words)) }),
    'how many titles contain Sales',
  ),
  rule('title_end')('start|starts|begin|begins|starting|beginning with', () => 'start' as const),
  rule('title_end')(
    ['end|ends|ending|finish|finishes|finishing in|with', 'last word <be>'],
    () => 'end' as const,
  ),
  rule('title_edge')('{title_end} word|words? {title_words}', ({ title_words, title_end }) =>
    titledAt(title_words, title_end),
  ),
  rule('title_edge')('start|starts|begin|begins|starting|beginning with a|an? letter? {letter}', (s) =>
    titledAt([s.letter], 'initial'),
  ),
  rule('modifier')(
    [
      'whose title|titles|name|names {title_edge}',
      'with|having title|titles|name|names that|which? {title_edge}',
    ],
    ({ title_edge }) => title_edge,
    'whose title starts with Senior',
  ),
  rule('modifier')(
    'with|having word|words? {title_words} at {title_position} of their|its|the? title|titles|name|names',
    ({ title_words, title_position }) => titledAt(title_words, title_position),
  ),
  rule('title_position')('start|beginning|front', () => 'start' as const),
  rule('title_position')('end|back', () => 'end' as const),
  rule('noun')(
    '(<roles> | job|role? titles|names) that|which? {title_edge}',
    ({ title_edge }) => where(ALL, title_edge),
    'titles that start with Manager',
    'titles ending in Analyst',
  ),
  rule('query')(
    '<which> job|role? titles|names {title_edge}',
    ({ title_edge }) => listOf(where(ALL, title_edge)),
    'which titles end with Analyst',
    'which titles start with S',
  ),
  rule('noun')(
    '{title_part} <roles>|<one_role>',
    ({ title_part: words }) => where(ALL, titled(words)),
    'global roles',
  ),
  rule('noun')(
    '<roles> called|named|titled {a:title} or|and {b:title}',
    ({ a, b }) => (a.kind === 'unknown' || b.kind === 'unknown' ? undefined : either(a, b)),
    'roles called Partner Specialist or Ecosystem Specialist',
  ),
  rule('noun')(
    ['<roles> called|named|titled {singular_kind}', '<roles> called|named|titled {singular_kind:kind}'],
    ({ singular_kind }) => singular_kind,
    'roles called analyst',
  ),
];
