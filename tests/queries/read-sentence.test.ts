import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStatementIndex } from '../../src/catalog/index/statement-index.js';
import { denotationOf } from '../../src/queries/denotation.js';
import { evaluate } from '../../src/queries/evaluate.js';
import type { Query, Roles } from '../../src/queries/query.js';
import { ENGLISH } from '../../src/questions/english/description/english.js';
import { createRolecall } from '../../src/rolecall.js';
import { catalogOf } from '../support/catalogues/catalog-of.js';
import { OWN_WORDS } from '../support/catalogues/own-words.js';
import { ask, catalog, rolecall } from '../support/catalogues/shipped.js';
import { TODAY } from '../support/catalogues/today.js';
import { arbitraryQueries } from '../support/questions/arbitrary-query.js';
import { createSentenceReader, describeQuery } from '../support/sentences.js';

const read = createSentenceReader(catalog, ENGLISH);
const director: Roles = { kind: 'one', role: 'director-ecosystem-programs' };

describe('a canonical sentence', () => {
  it('is read in any case, with quotation marks of either kind, and with a full stop or question mark', () => {
    const query: Query = {
      kind: 'statements',
      of: director,
      text: { kind: 'phrase', words: ['Travel'] },
    };
    const sentence = describeQuery(query, catalog, ENGLISH);
    expect(sentence).toBe('what the Director, Ecosystem Programs says about “Travel”');
    for (const said of [sentence, `W${sentence.slice(1)}?`, `  ${sentence}.`, sentence.replace(/[“”]/g, '"')])
      expect(read(said)).toEqual(query);
    expect(read(sentence.toUpperCase())).toMatchObject({ kind: 'statements', of: director });
  });

  it.each([
    '',
    'grade Staff ESM',
    'grade of the Staff ESM',
    'list roles that are grade 8 or that are grade 9 or',
    'list roles that is grade 8',
    'list roles that either are grade 8 or mention “sql”',
    'what the Director, Ecosystem Programs says about travel',
  ])('is no other text: "%s"', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('puts names that the catalogue does not have in quotation marks', () => {
    const query: Query = {
      kind: 'facts',
      facts: ['grade'],
      of: {
        kind: 'where',
        roles: { kind: 'unknown', title: 'Chief Fun Officer' },
        condition: { kind: 'family', families: ['gone-family'] },
      },
    };
    const sentence = describeQuery(query, catalog, ENGLISH);
    expect(sentence).toBe('grade of those that are in “gone-family” among the “Chief Fun Officer”');
    expect(read(sentence)).toEqual(query);
    expect(ask('grade of the “Chief Fun Officer”').headline).toBe(
      'No role in the catalogue is called “Chief Fun Officer”.',
    );
  });

  it('may name any title, with any signs and words in it', () => {
    const titles = [
      'Manager (EMEA), Sales and Marketing',
      'Manager (EMEA), Sales',
      'Head of R&D, "Moonshots"',
      'Engineer II',
      'Engineer in Test with Python',
      'Sr. Counsel',
      'İstanbul Lead',
    ];
    const hostile = catalogOf({
      ...Object.fromEntries(titles.map((title) => [title, {}])),
      'Sr. Analyst Jr.': { reports_to: 'Chief of Staff, Grade 8 and above' },
    });
    const bot = createRolecall(hostile);
    const ids = hostile.roles.map(({ id }): Roles => ({ kind: 'one', role: id }));
    const people: Roles[] = [...ids, { kind: 'outsider', title: 'Chief of Staff, Grade 8 and above' }];
    const queries = people.flatMap((of): Query[] => [
      { kind: 'facts', facts: ['grade'], of },
      { kind: 'facts', facts: ['grade'], of: { kind: 'either', groups: [...people, of] } },
      { kind: 'compare', sides: [of, { kind: 'reports', of, steps: 1 }, of] },
      { kind: 'whether', of, quantifier: 'the', claim: { kind: 'among', roles: of } },
    ]);
    for (const query of queries) {
      const sentence = describeQuery(query, hostile, ENGLISH);
      expect(bot.read(`${sentence}?`).asked).toMatchObject([{ understood: { kind: 'query', query } }]);
    }
  });

  it.each(Object.entries(OWN_WORDS))(
    'uses the words of the organisation for bands, codes and tracks: %s',
    (_, own) => {
      const readOwn = createSentenceReader(own, ENGLISH);
      const statements = createStatementIndex(own);
      const resultOf = (query: Query) =>
        denotationOf(evaluate(query, { catalog: own, statements, today: TODAY }));
      fc.assert(
        fc.property(arbitraryQueries(own).query, (query) => {
          const sentence = describeQuery(query, own, ENGLISH);
          const found = readOwn(sentence);
          if (!found) return expect.unreachable(`not read: ${sentence}`);
          expect(resultOf(found), sentence).toEqual(resultOf(query));
        }),
        { numRuns: 400 },
      );
    },
  );

  it('may be longer than a question that people type', () => {
    const groups = catalog.roles.map(({ id }): Roles => ({ kind: 'one', role: id }));
    const query: Query = { kind: 'compare', sides: groups };
    const sentence = describeQuery(query, catalog, ENGLISH);
    expect(sentence.length).toBeGreaterThan(1000);
    expect(rolecall.read(sentence).asked).toMatchObject([{ understood: { kind: 'query', query } }]);
  });

  it('is asked back if it wants one role and several fit', () => {
    const { outcome, choices } = ask('grade of the one role among roles that are grade 8');
    expect(outcome).toBe('ambiguous');
    expect(choices.length).toBeGreaterThan(2);
  });
});
