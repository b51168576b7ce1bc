import fc from 'fast-check';
import { type Catalog, STATEMENT_KINDS } from '../../../src/catalog/catalog.js';
import { PAGE_LISTS } from '../../../src/catalog/page-lists.js';
import { outsideManagers } from '../../../src/catalog/relations.js';
import { statementsOf } from '../../../src/catalog/statements.js';
import { namesStated } from '../../../src/queries/conditions/names-stated.js';
import { FACTS, FAMILY_FACTS, NAMED_FACTS } from '../../../src/queries/facts.js';
import type {
  Condition,
  Holding,
  Places,
  Query,
  Roles,
  Step,
  TextCondition,
} from '../../../src/queries/query.js';
import {
  ENDS,
  type GroupSize,
  MEASURES,
  REACHES,
  REVIEW_STATES,
  STEP_ORDERS,
} from '../../../src/queries/query-terms.js';
import { isConnective, plainWords, titleWords } from '../../../src/text/title.js';
import { TRACKS } from '../../../src/titles/levels.js';
import { WORD_MATCHES } from '../../../src/titles/title-matcher.js';

/** Random queries whose every part means something in a catalogue. */
export interface ArbitraryQueries {
  query: fc.Arbitrary<Query>;
  roles: fc.Arbitrary<Roles>;
  condition: fc.Arbitrary<Condition>;
}

/** If a catalogue names no departments, a department is another word for a family. */
const GROUPINGS = ['grade', 'family', 'level', 'track', 'manager'] as const;
const OTHER_GROUP_MEASURES = [
  'highest_grade',
  'lowest_grade',
  'average_grade',
  'grade_span',
  ...GROUPINGS,
] as const;
/** How deep groups and conditions stand within one another. */
const DEPTH = 3;

export function arbitraryQueries(catalog: Catalog): ArbitraryQueries {
  const words = wordsOf(catalog);
  const group = (depth: number): fc.Arbitrary<Roles> => arbitraryRoles(catalog, words, depth);
  const roles = group(DEPTH);
  const condition = arbitraryCondition(catalog, words, DEPTH);
  return { roles, condition, query: arbitraryQuery(catalog, words, roles, condition) };
}

interface Words {
  statements: readonly string[];
  phrases: readonly (readonly string[])[];
  titles: readonly string[];
}

function wordsOf(catalog: Catalog): Words {
  const texts = [
    ...new Set(catalog.roles.flatMap((role) => statementsOf(catalog, role).map(({ text }) => text))),
  ].map(plainWords);
  const statements = [...new Set(texts.flat())].filter((word) => !isConnective(word));
  return {
    statements: statements.length > 0 ? statements : ['work'],
    phrases: texts.flatMap((text) =>
      text.length > 3 ? [text.slice(1, 3), text.slice(0, 3), [text[0] ?? '', text[2] ?? '']] : [],
    ),
    titles: [...new Set(catalog.roles.flatMap(({ title }) => titleWords(title)))],
  };
}

function span(values: readonly number[]): fc.Arbitrary<{ from?: number; to?: number }> {
  const value = fc.constantFrom(...(values.length > 0 ? values : [1]));
  return fc.oneof(
    { weight: 3, arbitrary: value.map((only) => ({ from: only, to: only })) },
    value.map((from) => ({ from })),
    value.map((to) => ({ to })),
    fc.tuple(value, value).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
  );
}

function some<Value>(one: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> {
  return fc.uniqueArray(one, { minLength: 1, maxLength: 3, selector: (value) => JSON.stringify(value) });
}

function parts<Value>(one: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> {
  return fc.array(one, { minLength: 2, maxLength: 3 });
}

function arbitraryText({ statements, phrases }: Words, depth: number): fc.Arbitrary<TextCondition> {
  const word = fc.constantFrom(...statements);
  const phrase = fc.oneof(
    { weight: 4, arbitrary: word.map((one) => ({ kind: 'phrase' as const, words: [one] })) },
    fc.tuple(word, word).map((both) => ({ kind: 'phrase' as const, words: both })),
    fc
      .tuple(fc.constantFrom(...(phrases.length > 0 ? phrases : [['work']])), fc.boolean())
      .map(([together, exact]) => ({ kind: 'phrase' as const, words: together, exact })),
    fc.constant({ kind: 'phrase' as const, words: ['zymurgy'] }),
  );
  if (depth === 0) return phrase;
  const inner = arbitraryText({ statements, phrases, titles: [] }, depth - 1);
  return fc.oneof(
    { weight: 3, arbitrary: phrase },
    fc.record({ kind: fc.constantFrom('every' as const, 'some' as const), of: parts(inner) }),
    fc.record({ kind: fc.constant('none' as const), of: inner }),
  );
}

function arbitraryCondition(catalog: Catalog, words: Words, depth: number): fc.Arbitrary<Condition> {
  const { roles, families } = catalog;
  const grades = roles.flatMap(({ grade, openGrades }) => grade ?? openGrades ?? []);
  const only = fc.option(some(fc.constantFrom(...STATEMENT_KINDS)), { nil: undefined, freq: 4 });
  const simple: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({ kind: fc.constant('grade' as const), ranges: some(span([...grades, 99])) }),
    fc.record({
      kind: fc.constant('level' as const),
      levels: some(fc.constantFrom(...new Set(roles.map(({ level }) => level)))),
    }),
    fc.record({
      kind: fc.constant('level_bound' as const),
      level: fc.constantFrom(...roles.map(({ level }) => level)),
      direction: fc.constantFrom('above' as const, 'below' as const),
      isIncluded: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('track' as const), track: fc.constantFrom(...TRACKS) }),
    fc.record({
      kind: fc.constant('family' as const),
      families: some(fc.constantFrom(...families.map(({ id }) => id))),
    }),
    fc.record({ kind: fc.constant('titled' as const), words: some(fc.constantFrom(...words.titles)) }),
    fc.record({
      kind: fc.constant('titled' as const),
      words: some(fc.constantFrom(...words.titles)),
      match: fc.constantFrom(...WORD_MATCHES),
    }),
    fc.record({
      kind: fc.constant('measure' as const),
      measure: fc.constantFrom(...MEASURES),
      span: span([0, 1, 2, 3, 5, 8, 12]),
    }),
    fc.record({
      kind: fc.constant('documented' as const),
      fact: fc.constantFrom(...FACTS),
      state: fc.constantFrom('stated' as const, 'to_be_defined' as const, 'missing' as const),
    }),
    fc.constantFrom({ kind: 'reports_outside' as const }, { kind: 'replaced' as const }),
    ...NAMED_FACTS.map((fact) =>
      fc.record({
        kind: fc.constant('named' as const),
        fact: fc.constant(fact),
        name: fc.constantFrom('Nobody', ...namesStated(fact, catalog)),
      }),
    ),
    fc.record({
      kind: fc.constant('review' as const),
      state: fc.constantFrom(...REVIEW_STATES),
    }),
    fc.record({ kind: fc.constant('mentions' as const), text: arbitraryText(words, 2), only }),
  );
  if (depth === 0) return simple;
  const inner = arbitraryCondition(catalog, words, depth - 1);
  const group = arbitraryRoles(catalog, words, depth - 1);
  const beside = fc.oneof({ weight: 4, arbitrary: group }, fc.constant({ kind: 'own_managers' as const }));
  return fc.oneof(
    { weight: 5, arbitrary: simple },
    fc.record({
      kind: fc.constant('same' as const),
      as: beside,
      fact: fc.constantFrom(
        'grade' as const,
        'level' as const,
        'track' as const,
        'family' as const,
        'manager' as const,
      ),
    }),
    fc.record({
      kind: fc.constant('beyond' as const),
      than: beside,
      direction: fc.constantFrom('above' as const, 'below' as const),
      measure: fc.constantFrom(...MEASURES),
      by: fc.option(span([1, 2, 3]), { nil: undefined }),
    }),
    fc.record({ kind: fc.constant('among' as const), roles: group }),
    fc.record({ kind: fc.constantFrom('and' as const, 'or' as const), conditions: parts(inner) }),
    fc.record({ kind: fc.constant('not' as const), condition: inner }),
  );
}

function arbitraryRoles(catalog: Catalog, words: Words, depth: number): fc.Arbitrary<Roles> {
  const outsiders = outsideManagers(catalog);
  const one = fc.record({
    kind: fc.constant('one' as const),
    role: fc.constantFrom(...catalog.roles.map(({ id }) => id)),
  });
  const all = fc.constant({ kind: 'all' as const });
  const simple: fc.Arbitrary<Roles> = fc.oneof(
    { weight: 4, arbitrary: one },
    { weight: 2, arbitrary: all },
    ...outsiders.map((title) => fc.constant({ kind: 'outsider' as const, title })).slice(0, 3),
  );
  if (depth === 0) return simple;
  const of = arbitraryRoles(catalog, words, depth - 1);
  const condition = arbitraryCondition(catalog, words, depth - 1);
  const steps = fc.oneof(
    { weight: 3, arbitrary: fc.constant(1) },
    fc.constantFrom<number | 'all'>(2, 3, 'all'),
  );
  return fc.oneof(
    { weight: 3, arbitrary: simple },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('where' as const), roles: all, condition }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('where' as const), roles: of, condition }) },
    fc.record({ kind: fc.constantFrom('either' as const, 'both' as const), groups: parts(of) }),
    fc.record({ kind: fc.constant('less' as const), roles: of, without: of }),
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constantFrom('managers' as const, 'reports' as const, 'next' as const, 'previous' as const),
        of,
        steps,
      }),
    },
    fc.record({ kind: fc.constant('between' as const), from: of, to: of }),
    fc.record({ kind: fc.constantFrom('successors' as const, 'predecessors' as const, 'the' as const), of }),
    fc.record({
      kind: fc.constant('extreme' as const),
      of,
      end: fc.constantFrom(...ENDS),
      measure: fc.constantFrom(...MEASURES),
      place: fc.constantFrom(1, 1, 2, 3),
      reach: fc.option(fc.constantFrom(...REACHES), { nil: undefined, freq: 2 }),
      per: fc.option(fc.constantFrom(...GROUPINGS), { nil: undefined, freq: 2 }),
    }),
  );
}

function arbitraryQuery(
  catalog: Catalog,
  words: Words,
  roles: fc.Arbitrary<Roles>,
  claim: fc.Arbitrary<Condition>,
): fc.Arbitrary<Query> {
  const facts = some(fc.constantFrom(...FACTS));
  const grouping = fc.constantFrom(...GROUPINGS);
  const per = fc.option(grouping, { nil: undefined });
  const measure = fc.constantFrom(...MEASURES);
  const end = fc.constantFrom(...ENDS);
  const groupSize: fc.Arbitrary<GroupSize> = fc
    .tuple(
      fc.constantFrom<GroupSize>(
        { from: 2 },
        { to: 3 },
        { from: 1, to: 4 },
        { from: 3, to: 3 },
        { over: 2 },
        { under: 8 },
        { over: 1, under: 6 },
        {},
      ),
      fc.option(fc.constantFrom(...OTHER_GROUP_MEASURES), { nil: undefined }),
    )
    .map(([span, counted]) => (counted ? { ...span, measure: counted } : span));
  const kind = <Kind extends string>(name: Kind): fc.Arbitrary<Kind> => fc.constant(name);
  const holding = fc.oneof<fc.Arbitrary<Holding>[]>(
    fc.record({ kind: kind('so_many'), roles, size: groupSize }),
    fc.record({ kind: kind('beside'), roles, standing: fc.constantFrom(...STEP_ORDERS), than: roles }),
  );
  return fc.oneof<fc.Arbitrary<Query>[]>(
    fc.record({ kind: kind('facts'), facts, of: roles }),
    fc.record({
      kind: kind('facts'),
      facts,
      of: roles,
      places: fc.constantFrom<Places>(
        { from: 1, to: 3 },
        { from: 2, to: 2 },
        { from: 1, to: 1, isFromEnd: true },
      ),
    }),
    fc.record({ kind: kind('list'), roles, columns: fc.oneof(fc.constant([]), facts) }),
    fc.record({ kind: kind('list'), roles, columns: fc.constant([]) }),
    fc.record({ kind: kind('list'), roles, columns: fc.constant([]), byTitle: fc.constant(true as const) }),
    fc.record({
      kind: kind('list'),
      roles,
      columns: fc.oneof(fc.constant([]), facts),
      limit: fc.integer({ min: 1, max: 12 }),
    }),
    fc.record({ kind: kind('count'), roles, per }),
    fc.record({
      kind: kind('groups'),
      of: roles,
      by: some(grouping),
      having: fc.option(some(holding), { nil: undefined }),
    }),
    fc.record({
      kind: kind('best_group'),
      of: roles,
      by: grouping,
      end,
      measure: fc.constantFrom('roles', ...OTHER_GROUP_MEASURES),
      first: fc.option(fc.constantFrom<number | 'all'>(2, 5, 'all'), { nil: undefined }),
    }),
    fc.record({
      kind: kind('best_group'),
      of: roles,
      by: grouping,
      end,
      measure: fc.constantFrom('roles', ...OTHER_GROUP_MEASURES),
      place: fc.constantFrom(2, 3),
    }),
    fc.record({
      kind: kind('summary'),
      of: roles,
      figure: fc.constantFrom('average', 'range', 'total'),
      measure,
      per,
    }),
    fc.record({
      kind: kind('whether'),
      of: roles,
      quantifier: fc.constantFrom('the', 'any', 'all', 'none', 'each'),
      claim,
    }),
    fc.record({ kind: kind('exists'), roles }),
    fc.record({
      kind: kind('compare'),
      sides: parts(roles),
      focus: fc.option(fc.constantFrom(...FACTS), { nil: undefined }),
    }),
    fc.record({
      kind: kind('common'),
      of: roles,
      without: fc.option(roles, { nil: undefined }),
      only: fc.option(some(fc.constantFrom('requirements', 'responsibilities')), { nil: undefined }),
    }),
    fc.record({ kind: kind('which'), sides: parts(roles), end, measure }),
    fc.record({
      kind: kind('group_order'),
      of: roles,
      than: roles,
      measure: fc.constantFrom('roles', ...OTHER_GROUP_MEASURES),
      standing: fc.constantFrom('above', 'below', 'same'),
    }),
    fc.record({
      kind: kind('distance'),
      from: roles,
      to: roles,
      along: fc.constantFrom('grades', 'levels', 'reporting'),
    }),
    fc.record({ kind: kind('steps'), from: roles, to: roles }),
    fc.record({
      kind: kind('statements'),
      of: roles,
      text: arbitraryText(words, 2),
      only: fc.option(some(fc.constantFrom(...STATEMENT_KINDS)), { nil: undefined }),
    }),
    fc.record({
      kind: kind('in_list'),
      list: fc.constantFrom(...PAGE_LISTS),
      of: roles,
      text: arbitraryText(words, 2),
    }),
    fc.record({ kind: kind('document'), of: roles }),
    fc.record({
      kind: kind('family_facts'),
      families: some(fc.constantFrom(...catalog.families.map(({ id }) => id))),
      facts: fc.oneof(fc.constant([]), some(fc.constantFrom(...FAMILY_FACTS))),
    }),
    fc.record({ kind: kind('families') }),
    fc.record({
      kind: kind('order'),
      of: step(catalog),
      than: step(catalog),
      standing: fc.constantFrom('above', 'below', 'same'),
    }),
    fc.record({
      kind: kind('meaning'),
      of: fc.oneof(
        step(catalog),
        fc.record({
          kind: kind('level'),
          level: fc.constantFrom(...catalog.roles.map(({ level }) => level)),
        }),
        fc.record({ kind: kind('track'), track: fc.constantFrom(...TRACKS) }),
        fc.record({
          kind: kind('acronym'),
          acronym: fc.constantFrom(
            'ESM',
            ...catalog.families.flatMap(({ acronyms }) => [...acronyms.keys()]),
          ),
        }),
      ),
    }),
  );
}

function step({ roles }: Catalog): fc.Arbitrary<Step> {
  const grades = roles.flatMap(({ grade, openGrades }) => grade ?? openGrades ?? []);
  return fc.oneof(
    fc.record({ kind: fc.constant('grade' as const), grade: fc.constantFrom(...grades, 99) }),
    fc.record({
      kind: fc.constant('level' as const),
      level: fc.constantFrom(...roles.map(({ level }) => level)),
    }),
  );
}
