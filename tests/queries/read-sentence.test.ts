import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describe as describeQuery } from '../../src/queries/describe.js';
import { createSentenceReader } from '../../src/queries/read-sentence.js';
import { ENGLISH } from '../../src/questions/english/describe-words.js';
import { arbitraryQueries } from '../support/arbitrary-query.js';
import { ORGANISATIONS } from '../support/organisations.js';
import { naiveEvaluate } from './naive-evaluate.js';
import { createWorld } from './naive-world.js';

/** Ten thousand together. */
const RUNS = [3600, 2900, 2900, 600];
const MINUTES = 60_000;

const CASES = Object.entries(ORGANISATIONS).map(([name, catalog], at) => ({ name, catalog, runs: RUNS[at] }));

describe.each(CASES)('a canonical sentence over $name', ({ catalog, runs }) => {
  const read = createSentenceReader(catalog, ENGLISH);
  const queries = arbitraryQueries(catalog);
  const world = createWorld(catalog);

  it('is read back as what it means', { timeout: 10 * MINUTES }, () => {
    fc.assert(
      fc.property(queries.query, (query) => {
        const sentence = describeQuery(query, catalog, ENGLISH);
        const found = read(sentence);
        if (!found) return expect.unreachable(sentence);
        expect(naiveEvaluate(found, world, catalog), sentence).toEqual(naiveEvaluate(query, world, catalog));
      }),
      { numRuns: runs },
    );
  });
});
