import { describe, expect, it } from 'vitest';
import { buildStatementIndex } from '../../../src/catalog/index/statement-index.js';
import { ALL, either, not, where } from '../../../src/queries/build.js';
import { denotationOf } from '../../../src/queries/denotation.js';
import { evaluate } from '../../../src/queries/evaluate.js';
import type { Condition, Query, Roles } from '../../../src/queries/query.js';
import type { Measure } from '../../../src/queries/query-terms.js';
import { normalised } from '../../../src/questions/understanding/normal-form.js';
import { finish } from '../../../src/slices.js';
import { catalog, rolecall } from '../../support/catalogues/shipped.js';

const one = (role: string): Roles => ({ kind: 'one', role });
const grade = (from: number, to?: number): Condition => ({
  kind: 'grade',
  ranges: [{ from, ...(to && { to }) }],
});
const track = (name: string): Condition => ({ kind: 'track', track: name });
const family = (...families: string[]): Condition => ({ kind: 'family', families });
const mentions = (word: string): Condition => ({ kind: 'mentions', text: { kind: 'phrase', words: [word] } });
const first = (of: Roles, measure: Measure = 'grade'): Roles => ({
  kind: 'extreme',
  of,
  end: 'highest',
  measure,
  place: 1,
});

const MANAGEMENT = track('management');
const DIRECTOR = one('director-ecosystem-sales');
const VP = one('vice-president-ecosystem-sales');
const ESM = one('ecosystem-sales-manager');
const STAFF = one('staff-ecosystem-sales-manager');

/** Ways to name a set of roles, and the set. */
const SETS: readonly (readonly [string, Roles])[] = [
  ['grade 8 roles', where(ALL, grade(8, 8))],
  ['roles in Partner Programs', where(ALL, family('partner-programs'))],
  ['Partner Programs roles', where(ALL, family('partner-programs'))],
  ['people managers', where(ALL, MANAGEMENT)],
  ['ICs in Partner Programs', where(where(ALL, track('individual contributor')), family('partner-programs'))],
  ['roles above grade 9', where(ALL, grade(10))],
  ['roles that are not managers', where(ALL, not(MANAGEMENT))],
  ['direct reports of the Director, Ecosystem Sales', { kind: 'reports', of: DIRECTOR, steps: 1 }],
  ['roles that report to the Vice President, Ecosystem Sales', { kind: 'reports', of: VP, steps: 1 }],
  ['roles above the ESM', { kind: 'next', of: ESM, steps: 'all' }],
  ['roles between the ESM and the Vice President, Ecosystem Sales', { kind: 'between', from: ESM, to: VP }],
  ['roles with the same grade as the Staff ESM', where(ALL, { kind: 'same', as: STAFF, fact: 'grade' })],
  [
    'roles more senior than the Staff ESM',
    where(ALL, { kind: 'beyond', than: STAFF, direction: 'above', measure: 'grade' }),
  ],
  [
    'roles with more than 10 requirements',
    where(ALL, { kind: 'measure', measure: 'requirements', span: { from: 11 } }),
  ],
  ['roles without a grade', where(ALL, { kind: 'documented', fact: 'grade', state: 'missing' })],
  ['peers of the Staff ESM', where(ALL, { kind: 'same', as: STAFF, fact: 'manager' })],
  [
    'roles in Partner Programs except the directors',
    {
      kind: 'less',
      roles: where(ALL, family('partner-programs')),
      without: where(ALL, { kind: 'titled', words: ['director'] }),
    },
  ],
];

/** Sentences with a place for a set, and what each asks of it. */
const SENTENCES: readonly (readonly [string, (set: Roles) => Query])[] = [
  ['{set}', (set) => ({ kind: 'list', roles: set, columns: [] })],
  ['list the {set}', (set) => ({ kind: 'list', roles: set, columns: [] })],
  ['how many {set} are there', (set) => ({ kind: 'count', roles: set })],
  ['number of {set}', (set) => ({ kind: 'count', roles: set })],
  ['{set} per level', (set) => ({ kind: 'count', roles: set, per: 'level' })],
  [
    'average grade of the {set}',
    (set) => ({ kind: 'summary', of: set, figure: 'average', measure: 'grade' }),
  ],
  ['grade range of the {set}', (set) => ({ kind: 'summary', of: set, figure: 'range', measure: 'grade' })],
  [
    'total responsibilities of the {set}',
    (set) => ({ kind: 'summary', of: set, figure: 'total', measure: 'responsibilities' }),
  ],
  ['grade of the {set}', (set) => ({ kind: 'facts', facts: ['grade'], of: set })],
  ['who do the {set} report to', (set) => ({ kind: 'facts', facts: ['reports_to'], of: set })],
  ['title and track of the {set}', (set) => ({ kind: 'list', roles: set, columns: ['track'] })],
  [
    'which of the {set} are managers',
    (set) => ({ kind: 'list', roles: where(set, MANAGEMENT), columns: [] }),
  ],
  ['which of the {set} is the most senior', (set) => ({ kind: 'list', roles: first(set), columns: [] })],
  [
    'which of the {set} has the most requirements',
    (set) => ({ kind: 'list', roles: first(set, 'requirements'), columns: [] }),
  ],
  ['the highest of the {set}', (set) => ({ kind: 'list', roles: first(set), columns: [] })],
  ['how many of the {set} need SQL', (set) => ({ kind: 'count', roles: where(set, mentions('sql')) })],
  [
    'what share of the {set} need SQL',
    (set) => ({ kind: 'whether', of: set, quantifier: 'each', claim: mentions('sql') }),
  ],
  [
    'do any of the {set} need SQL',
    (set) => ({ kind: 'whether', of: set, quantifier: 'any', claim: mentions('sql') }),
  ],
  [
    'which roles are higher than the {set}',
    (set) => ({
      kind: 'list',
      roles: where(ALL, { kind: 'beyond', than: set, direction: 'above', measure: 'grade' }),
      columns: [],
    }),
  ],
  [
    'compare the analysts with the {set}',
    (set) => ({
      kind: 'compare',
      sides: [set, where(ALL, { kind: 'titled', words: ['analyst'] })],
    }),
  ],
];

const sources = { catalog, statements: finish(buildStatementIndex(catalog)), today: '2026-01-01' };
const resultOf = (query: Query): string => JSON.stringify(denotationOf(evaluate(normalised(query), sources)));

function readQuery(text: string): Query | undefined {
  const [clause, another] = rolecall.read(text).asked;
  return clause?.understood.kind === 'query' && !another ? clause.understood.query : undefined;
}

describe('a sentence with a place for a set of roles', () => {
  it.each(SENTENCES)('takes every way to name one: "%s"', (sentence, ask) => {
    const misread = SETS.flatMap(([name, set]) => {
      const text = sentence.replace('{set}', name);
      const query = readQuery(text);
      if (query && resultOf(query) === resultOf(ask(set))) return [];
      return [`${text}: ${query ? rolecall.describe(query) : 'not read'}`];
    });
    expect(misread).toEqual([]);
  });

  it('takes roles that are named one by one', () => {
    const named = either(ESM, STAFF);
    expect(resultOf(readQuery('average grade of the ESM and the Staff ESM') as Query)).toBe(
      resultOf({ kind: 'summary', of: named, figure: 'average', measure: 'grade' }),
    );
  });
});
