import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildArchitecture } from '../../src/catalog/architecture.js';
import type { Catalog } from '../../src/catalog/catalog.js';
import { compareGrades, gradesBetween, isWithin, parseGrades, sayGrade } from '../../src/catalog/grade.js';
import { createStatementIndex } from '../../src/catalog/index/statement-index.js';
import { denotationOf } from '../../src/queries/denotation.js';
import { evaluate } from '../../src/queries/evaluate.js';
import type { Condition, Query, Roles } from '../../src/queries/query.js';
import { ENGLISH } from '../../src/questions/english/description/english.js';
import { createRolecall } from '../../src/rolecall.js';
import { OWN_WORDS } from '../support/catalogues/own-words.js';
import { TODAY } from '../support/catalogues/today.js';
import { describeQuery } from '../support/sentences.js';

const ALL: Roles = { kind: 'all' };
const list = (condition: Condition): Query => ({
  kind: 'list',
  roles: { kind: 'where', roles: ALL, condition },
  columns: [],
});

/** Queries about grades, levels and tracks, in all forms. */
function queriesAbout({ roles, architecture }: Catalog): Query[] {
  const one = roles.flatMap(({ id }): Roles => ({ kind: 'one', role: id }));
  const grades = [...new Set(roles.flatMap(({ grade }) => grade ?? []))].sort(compareGrades);
  const [low = 1, high = 1] = [grades[0], grades.at(-1)];
  return [
    ...grades.flatMap((grade): Query[] => [
      list({ kind: 'grade', ranges: [{ from: grade, to: grade }] }),
      list({ kind: 'grade', ranges: [{ from: grade }] }),
      list({ kind: 'grade', ranges: [{ to: grade }] }),
      list({
        kind: 'grade',
        ranges: [
          { from: grade, to: grade },
          { from: high, to: high },
        ],
      }),
      { kind: 'meaning', of: { kind: 'grade', grade } },
      {
        kind: 'order',
        of: { kind: 'grade', grade },
        than: { kind: 'grade', grade: low },
        standing: 'above',
      },
    ]),
    list({ kind: 'grade', ranges: [{ from: low, to: high }] }),
    ...one.flatMap((role): Query[] => [
      { kind: 'facts', facts: ['grade'], of: role },
      { kind: 'facts', facts: ['department'], of: role },
      { kind: 'facts', facts: ['owner'], of: role },
      { kind: 'facts', facts: ['job_code', 'competencies'], of: role },
      {
        kind: 'whether',
        of: role,
        quantifier: 'the',
        claim: { kind: 'grade', ranges: [{ from: low, to: low }] },
      },
    ]),
    ...architecture.tracks.map(({ track }) => list({ kind: 'track', track })),
    ...architecture.levels.map(({ level }): Query => ({ kind: 'meaning', of: { kind: 'level', level } })),
    { kind: 'count', roles: ALL, per: 'grade' },
    { kind: 'summary', of: ALL, figure: 'average', measure: 'grade' },
    ...(one[0] && one[1]
      ? [
          { kind: 'distance' as const, from: one[0], to: one[1], along: 'grades' as const },
          { kind: 'compare' as const, sides: [one[0], one[1]], focus: 'grade' as const },
        ]
      : []),
  ];
}

describe.each(Object.entries(OWN_WORDS))('a query over %s', (_, catalog) => {
  const { read } = createRolecall(catalog);
  const statements = createStatementIndex(catalog);
  const meaningOf = (query: Query) => denotationOf(evaluate(query, { catalog, statements, today: TODAY }));

  it.each(queriesAbout(catalog).map((query) => [describeQuery(query, catalog, ENGLISH), query] as const))(
    'is described by a sentence that asks it: %s',
    (sentence, query) => {
      const understood = read(sentence).asked[0]?.understood;
      expect(understood).toMatchObject({ kind: 'query' });
      if (understood?.kind === 'query') expect(meaningOf(understood.query)).toEqual(meaningOf(query));
    },
  );
});

describe('the grades of a scale', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 12 });
  const labels = fc
    .tuple(numbers, fc.constantFrom('L', 'IC', 'Band ', 'E ', ''), fc.constantFrom('grade', 'level', 'band'))
    .map(([values, letters, called]) => ({ called, values: values.map((number) => `${letters}${number}`) }));
  const scales = labels.map((grades) => buildArchitecture({ grades }).grades);

  it('are read back from their words, and are ordered as listed', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        const places = (scale.values ?? []).map(({ place }) => place);
        expect(places.toSorted(compareGrades)).toEqual(places);
        expect(new Set(places).size).toBe(places.length);
        for (const { place, label: written } of scale.values ?? []) {
          expect(parseGrades(scale, written)).toEqual([place]);
          expect(parseGrades(scale, sayGrade(scale, place))).toEqual([place]);
        }
      }),
    );
  });

  it('are within a range exactly when they are neither below nor above it', () => {
    const grade = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(grade, grade, grade, (low, high, each) => {
        expect(isWithin(each, { from: low, to: high })).toBe(
          compareGrades(each, low) >= 0 && compareGrades(each, high) <= 0,
        );
        expect(gradesBetween(low, each) + gradesBetween(each, low)).toBe(0);
        expect(gradesBetween(low, high) + gradesBetween(high, each)).toBe(gradesBetween(low, each));
        expect(Math.sign(gradesBetween(low, each))).toBe(Math.sign(compareGrades(each, low)));
      }),
    );
  });
});
