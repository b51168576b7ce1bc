import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStatementIndex } from '../../src/catalog/index/statement-index.js';
import { evaluate } from '../../src/queries/evaluate.js';
import { parseQuery } from '../../src/queries/json/parse-query.js';
import { ENGLISH } from '../../src/questions/english/description/english.js';
import { catalogOf } from '../support/catalogues/catalog-of.js';
import { ORGANISATIONS } from '../support/catalogues/organisations.js';
import { TODAY } from '../support/catalogues/today.js';
import { arbitraryQueries } from '../support/questions/arbitrary-query.js';
import { describeQuery } from '../support/sentences.js';

describe.each(Object.entries(ORGANISATIONS))('a query over %s', (_, catalog) => {
  it('comes back from JSON as it was written', () => {
    fc.assert(
      fc.property(arbitraryQueries(catalog).query, (query) => {
        const json: unknown = JSON.parse(JSON.stringify(query));
        expect(parseQuery(json)).toEqual({ kind: 'query', query: json });
      }),
      { numRuns: 300 },
    );
  });

  it('is evaluated and described even if nothing that it names exists', () => {
    const emptied = catalogOf({ 'Zoo Keeper': { grade: 5 } });
    const statements = createStatementIndex(emptied);
    fc.assert(
      fc.property(arbitraryQueries(catalog).query, (query) => {
        evaluate(query, { catalog: emptied, statements, today: TODAY });
        expect(describeQuery(query, emptied, ENGLISH)).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
});

describe('parseQuery', () => {
  const problemOf = (json: unknown): string => {
    const parsed = parseQuery(json);
    return parsed.kind === 'problem' ? parsed.problem : 'no problem';
  };

  it('says what is wrong, and where', () => {
    const problems = [
      problemOf('grade'),
      problemOf({ kind: 'fact', of: { kind: 'all' } }),
      problemOf({ kind: 'facts', facts: [], of: { kind: 'one' } }),
      problemOf({ kind: 'list', columns: [], roles: { kind: 'managers', of: { kind: 'all' }, steps: 0 } }),
      problemOf({
        kind: 'exists',
        roles: {
          kind: 'where',
          roles: { kind: 'all' },
          condition: { kind: 'grade', ranges: [{ from: 9, to: 8 }] },
        },
      }),
      problemOf({ kind: 'families', more: 1 }),
    ];
    expect(`\n${problems.join('\n\n')}\n`).toMatchInlineSnapshot(`
      "
      ✖ Invalid input: expected object, received string

      ✖ Invalid discriminator value. Expected 'facts' | 'list' | 'count' | 'groups' | 'best_group' | 'summary' | 'whether' | 'exists' | 'compare' | 'common' | 'which' | 'group_order' | 'distance' | 'steps' | 'statements' | 'in_list' | 'document' | 'family_facts' | 'families' | 'meaning' | 'order'
        → at kind

      ✖ Too small: expected array to have >=1 items
        → at facts
      ✖ Invalid input: expected string, received undefined
        → at of.role

      ✖ Too small: expected number to be >=1
        → at roles.steps

      ✖ from must not be above to
        → at roles.condition.ranges[0]

      ✖ Unrecognized key: "more"
      "
    `);
  });

  it('refuses a query that is nested deeper than any question', () => {
    let roles: unknown = { kind: 'all' };
    for (let depth = 0; depth < 100_000; depth++) roles = { kind: 'the', of: roles };
    expect(problemOf({ kind: 'exists', roles })).toMatchInlineSnapshot(
      `"The query is nested more than 60 levels deep."`,
    );
  });

  it('refuses a query with more parts than any question', () => {
    const groups = Array.from({ length: 150 }, () => ({ kind: 'all' }));
    expect(problemOf({ kind: 'exists', roles: { kind: 'either', groups } })).toMatchInlineSnapshot(
      `"The query has more than 250 parts."`,
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (json) => {
        expect(parseQuery(json).kind).toBe('problem');
      }),
    );
  });
});
