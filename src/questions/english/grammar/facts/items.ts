import { factsOf } from '../../../../queries/build.js';
import { type Fact, LISTED_FACTS } from '../../../../queries/facts.js';
import type { Query, Roles } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import type { Items } from '../../../phrase-meanings.js';

/** Some items from a place on: three from 1 are the first three, and three from -1 the last three. */
function itemsFrom(fact: Fact, place: number, howMany = 1): Items | undefined {
  if (!LISTED_FACTS.has(fact) || place === 0 || howMany < 1) return undefined;
  const from = Math.abs(place);
  return { fact, places: { from, to: from + howMany - 1, ...(place < 0 && { isFromEnd: true }) } };
}

const itemsOf = (of: Roles, { fact, places }: Items): Query => ({ kind: 'facts', facts: [fact], of, places });

/** Single items of a list on a page, and how many there are: "first three duties of the Cook". */
export const ITEM_RULES = [
  rule('items')(
    [
      '{ordinal} (item|one|point|bullet|entry|thing listed|named|stated? of|in|on|among|under?)? {fact}',
      '{ordinal} step|stage|round of|in {fact}',
    ],
    ({ ordinal, fact }) => itemsFrom(fact, ordinal),
    'second requirement',
  ),
  rule('items')(
    'closing (item|step|stage|round of|in)? {fact}',
    ({ fact }) => itemsFrom(fact, -1),
    'closing interview step',
  ),
  rule('items')(
    '{ordinal} round|stage',
    ({ ordinal }) => itemsFrom('hiring_process', ordinal),
    'final round',
  ),
  rule('items')(
    [
      'first {number} (items|points|bullets|entries|steps|stages|of of|in?)? {fact}',
      '{number} first {fact}',
      '{fact} :|,|-|–? first {number}',
    ],
    ({ number, fact }) => itemsFrom(fact, 1, number),
    'first three duties',
  ),
  rule('items')(
    [
      'last|final {number} (items|points|bullets|entries|steps|stages|of of|in?)? {fact}',
      '{number} last|final {fact}',
    ],
    ({ number, fact }) => itemsFrom(fact, -1, number),
    'last two requirements',
  ),
  rule('items')(
    ['{fact} number|no|nr {number}', 'item|point|bullet|step|stage|round {number} of|in {fact}'],
    ({ number, fact }) => itemsFrom(fact, number),
    'requirement number 2',
  ),
  rule('query')(
    [
      '{items} <of>|at|as|in? {role}',
      '{items} to <become> {role}',
      "{role} :|,|-|–|'s? {items}",
      '<show> me|us? {items} <of>|at|as|in {role}',
      "<show> me|us? {role} 's? {items}",
      'what|which {items} <do>|<will> {role} <have>',
    ],
    ({ items, role }) => itemsOf(role, items),
    'second requirement of the Staff ESM',
  ),
  rule('query')(
    "({fact} <of>|for {role} | {role} 's? {fact}) :|,|-|–? only|just? first {number} only?",
    ({ fact, role, number }) => {
      const items = itemsFrom(fact, 1, number);
      return items && itemsOf(role, items);
    },
    'duties of the Staff ESM, first three',
  ),
  rule('query')(
    '{ordinal} step|stage|round when|in hiring|interviewing|recruiting {role}',
    ({ ordinal, role }) => {
      const step = itemsFrom('hiring_process', ordinal);
      return step && itemsOf(role, step);
    },
    'last step when hiring a Staff ESM',
  ),
  rule('query')(
    "(what|which <be>)? {ordinal} step|stage|round|interview of|in|from {role} 's? {fact}",
    ({ ordinal, role, fact }) => {
      const step = fact === 'hiring_process' ? itemsFrom(fact, ordinal) : undefined;
      return step && itemsOf(role, step);
    },
    'last stage of the Partner Program Manager hiring process',
  ),
  rule('query')('(what|which <be> | <show> me|us?)? {whose} {items}', ({ items, whose }) =>
    itemsOf(whose, items),
  ),
  rule('edit')(
    ['and|only|just? {items}', 'what|which <be>? {items}', 'what|how about {items}', '<show> me|us? {items}'],
    ({ items: { fact, places } }) => ({ kind: 'swap_facts', facts: [fact], places }),
    'and the second requirement',
  ),
  rule('edit')(
    ['only|just? first {number} of? them|those|these?', 'first {number} only|please'],
    ({ number }) => ({ kind: 'items_of_it', places: { from: 1, to: number } }),
    'only the first three',
  ),
  rule('edit')(
    'only|just? last {number} of? them|those|these?',
    ({ number }) => ({ kind: 'items_of_it', places: { from: 1, to: number, isFromEnd: true } }),
    'just the last two',
  ),
  rule('query')(
    [
      'how many {measure} (<do>|<be>|<will> {roles} <have>|<need> | {roles} <have>?)',
      'how many {measure} (have|has | <be>? there? for|of|in|as) {roles}',
      '(count|number | number of) {measure} of|for|in {roles}',
      '{roles} :|,|-|–? how many {measure}',
      "{roles} 's? {measure} count|number",
      '(what <be>)? {measure} count|number of|for|in {roles}',
    ],
    ({ measure, roles }) => {
      // Direct reports are roles, and counted as such.
      const list = measure === 'requirements' || measure === 'responsibilities' ? measure : undefined;
      return list && factsOf(roles, list);
    },
    'how many requirements does the Staff ESM have',
  ),
];
