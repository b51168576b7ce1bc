import { ALL, and, listOf, not, rolesAtGrade, rolesInFamily, where } from '../../../../queries/build.js';
import type { Query, TextCondition } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';

const saidInFamily = (text: TextCondition, families: readonly string[]): Query => ({
  kind: 'statements',
  of: rolesInFamily(families),
  text,
});

const isOneWord = (text: TextCondition): boolean => text.kind === 'phrase' && text.words.length === 1;

/** What all pages, or those of a group, say about some words. */
export const STATEMENT_RULES = [
  rule('query')(
    [
      '<which> specialty|specialties (<mention>|<be> | <be> for|about) {text}',
      'what <do> {text} specialty|specialties <mention>|mean|do',
      '(what <be> | <be> there)? {text} specialty',
      'experience|knowledge|skills|expertise|familiarity with|in|of {text}',
      'mention|mentions of {text}',
    ],
    ({ text }) => ({ kind: 'statements', of: ALL, text }),
    'which specialty covers Accenture',
    'experience with Impartner',
  ),
  rule('query')(
    ['what <do> {text} specialty in|of {family} <mention>|mean|do', '{text} specialty in|of {family}'],
    ({ text, family }) => ({
      kind: 'statements',
      of: rolesInFamily(family),
      text,
    }),
  ),
  rule('query')(
    [
      '<which>|<who> <roles>? {known_term} {modifier}',
      'anyone|anybody|someone|somebody|everyone|everybody|people who|that {known_term} {modifier}',
    ],
    ({ known_term: text, modifier }) => ({ kind: 'statements', of: where(ALL, modifier), text }),
    'which roles travel in Partner Programs',
  ),
  rule('query')(
    ['{known_term} in|at|within {family}', '{known_term} at|on|for|of {grades}'],
    (s) =>
      'family' in s
        ? saidInFamily(s.known_term, s.family)
        : { kind: 'statements', of: rolesAtGrade(s.grades), text: s.known_term },
    'Tableau in Partner Programs',
    'Tableau at grade 6',
  ),
  rule('query')(
    '{family} <need>|<mention>|<use>? {known_term}',
    // "Partner rebates" are rebates of partners, where several families have that word.
    ({ known_term, family }) => (family.length === 1 ? saidInFamily(known_term, family) : undefined),
  ),
  rule('query')(
    [
      '{a:known_term} or|/ {b:known_term} in|at|within {family}',
      '{a:known_term} or|/ {b:known_term} at|on|for|of {grades}',
    ],
    ({ a, b, ...s }) => ({
      kind: 'statements',
      of: 'family' in s ? rolesInFamily(s.family) : rolesAtGrade(s.grades),
      text: { kind: 'some', of: [a, b] },
    }),
    'Tableau or Zuora in Partner Programs',
  ),
  rule('query')(
    'everyone|everybody|anyone|anybody|people|those {modifier} who|that {known_term}',
    ({ modifier, known_term: text }) => ({ kind: 'statements', of: where(ALL, modifier), text }),
    'everyone at grade 10 who travels',
  ),
  rule('query')(
    [
      '<which> {noun} {a:known_term} at|in|to|with|on|for {b:known_term}',
      '<who> {a:known_term} at|in|to|with|on|for {b:known_term}',
    ],
    (s) => ({
      kind: 'statements',
      of: 'noun' in s ? s.noun : ALL,
      text: { kind: 'every', of: [s.a, s.b] },
    }),
    'who delivers forecasts for hyperscalers',
  ),
  rule('query')(
    'either? {a:known_term} or|/ {b:known_term}',
    ({ a, b }) => ({ kind: 'statements', of: ALL, text: { kind: 'some', of: [a, b] } }),
    'Tableau or Zuora',
  ),
  // Pages may have one of the two, which the answer then says.
  rule('query')(['{known_term} or|/ {term}', '{term} or|/ {known_term}'], ({ known_term, term }) =>
    isOneWord(term)
      ? { kind: 'statements', of: ALL, text: { kind: 'some', of: [known_term, term] } }
      : undefined,
  ),
  rule('query')(
    ['{a:known_term} but|and? not|no|without {b:known_term}'],
    ({ a, b }) => listOf(where(ALL, and({ kind: 'mentions', text: a }, not({ kind: 'mentions', text: b })))),
    'Zuora but no Tableau',
  ),
  rule('query')(
    ['{a:known_term} or|/ {b:known_term} but|and? not|without {c:known_term}'],
    ({ a, b, c }) =>
      listOf(
        where(
          ALL,
          and({ kind: 'mentions', text: { kind: 'some', of: [a, b] } }, not({ kind: 'mentions', text: c })),
        ),
      ),
    'Tableau or Zuora but not Impartner',
  ),
  rule('query')(
    ['{a:known_term} and|&|+ {b:known_term}'],
    ({ a, b }) => ({ kind: 'statements', of: ALL, text: { kind: 'every', of: [a, b] } }),
    'Tableau and Zuora',
  ),
  rule('query')(
    '(what <be>)? {known_term} requirements|requirement|needs|skills|knowledge for|of|in|among {set}',
    ({ known_term: text, set }) => ({ kind: 'statements', of: set, text }),
    'travel requirements for directors',
  ),
  rule('query')(
    [
      '<which> {where_stated} <mention> {text}',
      '<show>? me? all? {where_stated} (<mentioning> | that|which <mention>) {text}',
    ],
    ({ where_stated, text }) => ({ kind: 'statements', of: ALL, text, only: where_stated }),
    'which responsibilities mention Impartner',
  ),
  rule('query')(
    [
      '<show>? me? all? {where_stated} <mentioning> {text} in|of|for|across {set}',
      '<show>|<which>? me? all? {where_stated} that|which? <mention> {text} in|of|for|across {set}',
      '<show>? me? all? {where_stated} in|of|for|across {set} (<mentioning> | that|which <mention>) {text}',
      '<which> {where_stated} in|of|for|across {set} <mention> {text}',
    ],
    ({ where_stated, text, set }) => ({ kind: 'statements', of: set, text, only: where_stated }),
    'requirements mentioning SQL in Partner Operations',
  ),
  rule('query')(
    [
      '{known_term}',
      '{quoted}',
      '<which>|<who> <do>? {known_term}',
      '<who>|<which> <mention>|<need> {text}',
      'search for? {text}',
      'anything about|on {text}',
    ],
    (s) => ({
      kind: 'statements',
      of: ALL,
      text: 'known_term' in s ? s.known_term : 'quoted' in s ? s.quoted : s.text,
    }),
    'search for SQL',
  ),
];
