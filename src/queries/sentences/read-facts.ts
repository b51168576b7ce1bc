import { keysIn } from '../../collections.js';
import type { QueryWords } from '../description/query-words.js';
import type { Fact } from '../facts.js';
import type { Places, Query, Roles } from '../query.js';
import { aNumber, type Parser, pattern, separated } from './parser.js';
import { keyNamed } from './read-values.js';

/** Facts of roles, and some items of their lists. */
export function factsAsked(words: QueryWords, asked: Parser<Roles>): Parser<Query>[] {
  const { questions } = words;
  const facts = factsIn(words);
  return [
    pattern(questions.facts, { facts, roles: asked }, ({ facts, roles }) => ({
      kind: 'facts',
      facts,
      of: roles,
    })),
    ...keysIn(questions.items).flatMap((end) => {
      const from = { ...(end === 'end' && { isFromEnd: true as const }) };
      return [
        pattern(questions.items[end].one, { from: aNumber, facts, roles: asked }, (slots) =>
          itemsOf(slots, { from: slots.from, to: slots.from, ...from }),
        ),
        pattern(questions.items[end].some, { from: aNumber, to: aNumber, facts, roles: asked }, (slots) =>
          itemsOf(slots, { from: slots.from, to: slots.to, ...from }),
        ),
      ];
    }),
  ];
}

function factsIn({ facts, joins }: QueryWords): Parser<readonly Fact[]> {
  return separated(keyNamed(facts), joins.plain.and);
}

function itemsOf({ facts, roles }: { facts: readonly Fact[]; roles: Roles }, places: Places): Query {
  return { kind: 'facts', facts, of: roles, places };
}

/** Lists of roles, and tables with a column for each fact. */
export function listsAsked(words: QueryWords, group: Parser<Roles>, asked: Parser<Roles>): Parser<Query>[] {
  const { questions } = words;
  const columns = factsIn(words);
  const limit = aNumber;
  const list = { kind: 'list', columns: [] } as const;
  return [
    pattern(questions.list, { roles: asked }, ({ roles }) => ({ ...list, roles })),
    pattern(questions.listByTitle, { roles: asked }, ({ roles }) => ({ ...list, roles, byTitle: true })),
    pattern(questions.listSome, { number: limit, roles: asked }, ({ number, roles }) => ({
      ...list,
      roles,
      limit: number,
    })),
    pattern(questions.table, { facts: columns, roles: group }, ({ facts, roles }) => ({
      ...list,
      roles,
      columns: facts,
    })),
    pattern(questions.tableOfSome, { facts: columns, number: limit, roles: group }, (slots) => ({
      ...list,
      roles: slots.roles,
      columns: slots.facts,
      limit: slots.number,
    })),
  ];
}
