import { ALL, where } from '../../../../queries/build.js';
import type { Condition } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';

const titled = (words: readonly string[]): Condition => ({ kind: 'titled', words, match: 'anywhere' });

/** Roles by the words of their titles, where somebody says that it is the titles that have them. */
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
      'titles|names with|having|containing|including word|words? {title_words}',
      'titles|names that|which contain|contains|include|includes word|words? {title_words}',
      'titles|names that|which <have> word|words {title_words}',
    ],
    ({ title_words: words }) => where(ALL, titled(words)),
    'titles containing Sales',
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
      '<which> titles|names contain|contains|include|includes word|words? {title_words}',
      '<which> titles|names <have> word|words {title_words}',
    ],
    ({ title_words: words }) => ({ kind: 'list', roles: where(ALL, titled(words)), columns: [] }),
    'which titles contain Sales',
  ),
  rule('query')(
    [
      'how many titles|names contain|contains|include|includes word|words? {title_words}',
      'how many titles|names <have> word|words {title_words}',
    ],
    ({ title_words: words }) => ({ kind: 'count', roles: where(ALL, titled(words)) }),
    'how many titles contain Sales',
  ),
  rule('noun')(
    '{title_part} <roles>|<one_role>',
    ({ title_part: words }) => where(ALL, titled(words)),
    'global roles',
  ),
  rule('noun')(
    ['<roles> called|named|titled {singular_kind}', '<roles> called|named|titled {singular_kind:kind}'],
    ({ singular_kind }) => singular_kind,
    'roles called analyst',
  ),
];
