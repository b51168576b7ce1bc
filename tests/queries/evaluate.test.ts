import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStatementIndex } from '../../src/catalog/statement-index.js';
import { denotationOf, type Plain } from '../../src/queries/denotation.js';
import { evaluate } from '../../src/queries/evaluate.js';
import { titleOf } from '../../src/queries/member.js';
import type { Query } from '../../src/queries/query.js';
import { arbitraryQueries } from '../support/arbitrary-query.js';
import { ORGANISATIONS } from '../support/organisations.js';
import { naiveEvaluate, naiveStatements } from './naive-evaluate.js';
import { createWorld } from './naive-world.js';

/** Ten thousand together; going through a thousand roles for each takes its time. */
const RUNS = [3600, 2900, 2900, 600];
const MINUTES = 60_000;

const CASES = Object.entries(ORGANISATIONS).map(([name, catalog], at) => ({ name, catalog, runs: RUNS[at] }));

describe.each(CASES)('evaluate over $name', ({ catalog, runs }) => {
  const statements = createStatementIndex(catalog);
  const queries = arbitraryQueries(catalog);
  const world = createWorld(catalog);

  it('finds what going through everybody finds', { timeout: 10 * MINUTES }, () => {
    fc.assert(
      fc.property(queries.query, (query) => {
        const expected = naiveEvaluate(query, world, catalog);
        expect(comparable(evaluate(query, catalog, statements))).toEqual(expected);
      }),
      { numRuns: runs },
    );
  });

  function comparable(result: ReturnType<typeof evaluate>): Plain {
    const denotation = denotationOf(result);
    if (result.kind !== 'statements') return denotation;
    const said = new Map<string, Set<string>>();
    for (const { text, roles } of result.found)
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
