import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStatementIndex } from '../../src/catalog/index/statement-index.js';
import { denotationOf, type Plain } from '../../src/queries/denotation.js';
import { evaluate } from '../../src/queries/evaluate.js';
import { rolesIn } from '../../src/queries/map-roles.js';
import { titleOf } from '../../src/queries/member.js';
import type { Query } from '../../src/queries/query.js';
import { ENGLISH } from '../../src/questions/english/description/english.js';
import { createRolecall } from '../../src/rolecall.js';
import { ORGANISATIONS } from '../support/catalogues/organisations.js';
import { regrouped } from '../support/catalogues/regrouped.js';
import { TODAY } from '../support/catalogues/today.js';
import { arbitraryQueries } from '../support/questions/arbitrary-query.js';
import { createSentenceReader, describeQuery } from '../support/sentences.js';
import { naiveEvaluate, naiveStatements } from './naive-evaluate.js';
import { createWorld } from './naive-world.js';

/** Ten thousand queries in all. Each takes some time on a thousand roles. */
const RUNS = [3600, 2900, 2900, 600];
const MINUTES = 60_000;

const CASES = Object.entries(ORGANISATIONS).map(([name, catalog], at) => ({ name, catalog, runs: RUNS[at] }));

describe.each(CASES)('a query over $name', ({ catalog, runs }) => {
  const statements = createStatementIndex(catalog);
  const { query: plain } = arbitraryQueries(catalog);
  const queries = fc.oneof({ weight: 2, arbitrary: plain }, plain.chain(regrouped));
  const world = createWorld(catalog);
  const rolecall = createRolecall(catalog);
  const readSentence = createSentenceReader(catalog, ENGLISH);

  it('finds what a slow search of all roles finds, and so does its sentence', {
    timeout: 10 * MINUTES,
  }, () => {
    fc.assert(
      fc.property(queries, (query) => {
        const expected = naiveEvaluate(query, world, catalog);
        expect(meaningOf(query)).toEqual(expected);
        const sentence = describeQuery(query, catalog, ENGLISH);
        expect(meaningOf(readBack(query, sentence)), sentence).toEqual(expected);
      }),
      { numRuns: runs },
    );
  });

  /** Where one role is wanted and several fit, a bot asks back; the sentence still says what is wanted. */
  function readBack(query: Query, sentence: string): Query {
    if (rolesIn(query).some(({ kind }) => kind === 'the')) {
      const found = readSentence(sentence);
      return found ?? expect.unreachable(`not read: ${sentence}`);
    }
    const [clause, another] = rolecall.read(sentence).asked;
    return clause?.understood.kind === 'query' && !another
      ? clause.understood.query
      : expect.unreachable(`not read: ${sentence}`);
  }

  function meaningOf(query: Query): Plain {
    const result = evaluate(query, { catalog, statements, today: TODAY });
    const denotation = denotationOf(result);
    if (result.kind !== 'statements') return denotation;
    const said = new Map<string, Set<string>>();
    for (const { text, roles } of result.found.map(result.read))
      said.set(text, new Set([...(said.get(text) ?? []), ...roles.map(({ id }) => id)]));
    const members = result.members.map((member) =>
      member.kind === 'role' ? member.role.id : titleOf(member),
    );
    const expected = naiveStatements(result as Extract<Query, { kind: 'statements' }>, members, world);
    expect(plainMap(said)).toEqual(plainMap(expected));
    return { kind: result.kind, members: members.sort(), found: undefined };
  }
});

function plainMap(map: ReadonlyMap<string, Iterable<string>>): Plain {
  return [...map].map(([text, ids]) => [text, [...ids].sort()]).sort();
}
