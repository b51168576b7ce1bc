import type { Catalog, StatementKind } from '../../catalog/catalog.js';
import { type Grade, type GradeSpan, gradeLabel, sayGrade } from '../../catalog/grade.js';
import { levelNamesOf } from '../../catalog/level-names.js';
import { keysIn } from '../../collections.js';
import type { JoinStyle } from '../description/join-style.js';
import type { SpanPatterns } from '../description/query-patterns.js';
import type { CountedMeasure, QueryWords } from '../description/query-words.js';
import type { Step, TextCondition } from '../query.js';
import { type End, MAX_STEPS, type Measure, type NumberSpan } from '../query-terms.js';
import { oneName } from './name-parser.js';
import { aNumber, mapped, oneOf, type Parser, pattern, quotedText, readOnce, separated } from './parser.js';

/** What the parsers of sentences need: a catalogue, the words of a language, and the style of the joins. */
export interface SentenceContext {
  catalog: Catalog;
  words: QueryWords;
  style: JoinStyle;
}

/** One or more values: "grade 8 or grade 9". */
export function listParser<Value>(
  item: Parser<Value>,
  { words, style }: SentenceContext,
): Parser<readonly Value[]> {
  const { joins } = words;
  if (style === 'plain') return separated(item, joins.plain.or);
  const list: Parser<readonly Value[]> = readOnce((sentence, at) => lists(sentence, at));
  const lists = oneOf(
    mapped(item, (value) => [value]),
    pattern(joins.two.or, { a: item, b: list }, ({ a, b }) => [a, ...b]),
  );
  return list;
}

/** Several values denied at once: "neither grade 8 nor grade 9". */
export function neitherOf<Value>(item: Parser<Value>, { words }: SentenceContext): Parser<readonly Value[]> {
  const { first, next } = words.joins.neither;
  return pattern(`${first}{items}`, { items: separated(item, next) }, ({ items }) => items);
}

/** Reads one of the words of a table, and gives its key. */
export function keyNamed<Key extends string>(names: Readonly<Record<Key, string>>): Parser<Key> {
  return oneName(Object.entries<string>(names).map(([key, name]) => [name, key as Key]));
}

/** Reads the noun after a number: "requirement", "requirements". */
export function countedMeasure({ counted }: QueryWords): Parser<CountedMeasure> {
  return oneName(
    keysIn(counted).flatMap((measure) =>
      Object.values(counted[measure]).map((name): [string, CountedMeasure] => [name, measure]),
    ),
  );
}

/** Reads a superlative of a measure: "most requirements". */
export function bestIn({ extremes }: QueryWords): Parser<{ end: End; measure: Measure }> {
  return oneName(
    keysIn(extremes).flatMap((measure) =>
      keysIn(extremes[measure]).map((end): [string, { end: End; measure: Measure }] => [
        extremes[measure][end],
        { end, measure },
      ]),
    ),
  );
}

/** Reads a span. `end` reads the upper end of a span with two ends; `from` reads any other end. */
export function spanIn(
  patterns: SpanPatterns,
  from: Parser<number>,
  end: Parser<number>,
): Parser<NumberSpan> {
  return oneOf<NumberSpan>(
    pattern(patterns.exactly, { from }, ({ from: only }) => ({ from: only, to: only })),
    pattern(patterns.within, { from, to: end }, (ends) => ends),
    pattern(patterns.atLeast, { from }, (low) => low),
    pattern(patterns.atMost, { to: from }, (high) => high),
    pattern(patterns.any, {}, () => ({})),
  );
}

/** Grades as `sayGrade` and `gradeLabel` write them, and spans of them. */
export function gradesIn({ catalog, words }: SentenceContext): Parser<GradeSpan> {
  const { grades } = catalog.architecture;
  const places = grades.values?.map(({ place }) => place) ?? [];
  const label = oneOf(oneName(places.map((place) => [gradeLabel(grades, place), place])), aNumber);
  return spanIn(words.values.grade, gradeIn(catalog), label);
}

function gradeIn({ architecture: { grades } }: Catalog): Parser<Grade> {
  const places = grades.values?.map(({ place }) => place) ?? [];
  return oneOf(
    oneName(places.map((place) => [sayGrade(grades, place), place])),
    pattern(`${grades.one} {grade}`, { grade: aNumber }, ({ grade }) => grade),
  );
}

/** A grade or a level on its own. */
export function stepIn(context: SentenceContext): Parser<Step> {
  const level = levelIn(context);
  return oneOf<Step>(
    mapped(gradeIn(context.catalog), (grade) => ({ kind: 'grade', grade })),
    pattern(context.words.values.level, { level }, (step) => ({ kind: 'level', ...step })),
  );
}

export function trackIn({ catalog, words }: SentenceContext): Parser<string> {
  const others = new Set(catalog.roles.map(({ track }) => track).filter((track) => !(track in words.tracks)));
  return oneOf(
    keyNamed(words.tracks),
    oneName([...others].map((track) => [track, track])),
    nameInQuotes(words),
  );
}

export function levelIn({ catalog, words }: SentenceContext): Parser<string> {
  const levels = new Set(catalog.roles.flatMap(levelNamesOf));
  return oneOf(oneName([...levels].map((level) => [level, level])), nameInQuotes(words));
}

/** Reads the name of a family and gives its id. */
export function familyIn({ catalog, words }: SentenceContext): Parser<string> {
  return oneOf(oneName(catalog.families.map(({ name, id }) => [name, id])), nameInQuotes(words));
}

/** A name in quotation marks that no role, level or family has. */
export function nameInQuotes({ unknownName: written }: QueryWords): Parser<string> {
  return pattern(written, { name: quotedText }, ({ name }) => name);
}

export function statementKinds({ words }: SentenceContext): Parser<StatementKind> {
  return keyNamed(words.statementKinds);
}

/** Words to find in pages: one word, several in any order, or a phrase. */
export function phraseIn({ texts }: QueryWords): Parser<TextCondition> {
  const phrase = (words: readonly string[]): TextCondition => ({ kind: 'phrase', words });
  return oneOf<TextCondition>(
    pattern(texts.word, { words: quotedText }, ({ words }) => phrase([words])),
    pattern(texts.words, { words: quotedText }, ({ words }) => phrase(words.split(' '))),
    pattern(texts.phrase, { words: quotedText }, ({ words }) => ({
      kind: 'phrase',
      words: words.split(' '),
      exact: true,
    })),
  );
}

/** Phrases joined: "“sql” and no “tableau”". */
export function textIn({ words, style }: SentenceContext): Parser<TextCondition> {
  const { joins, texts } = words;
  const phrase = phraseIn(words);
  const single = oneOf(
    phrase,
    pattern(texts.none, { text: phrase }, ({ text: of }): TextCondition => ({ kind: 'none', of })),
  );
  const join =
    (kind: 'every' | 'some') =>
    (of: readonly TextCondition[]): TextCondition => ({ kind, of });
  if (style === 'plain')
    return oneOf(
      single,
      mapped(separated(single, joins.plain.and), join('every')),
      mapped(separated(single, joins.plain.or), join('some')),
    );
  const text: Parser<TextCondition> = readOnce((sentence, at) => joined(sentence, at));
  const joined = oneOf(
    single,
    pattern(joins.two.and, { a: text, b: text }, ({ a, b }) => join('every')([a, b])),
    pattern(joins.two.or, { a: text, b: text }, ({ a, b }) => join('some')([a, b])),
  );
  return text;
}

/** Reads a place after the first: "second". */
export function placeIn({ ordinal }: QueryWords): Parser<number> {
  const places = Array.from({ length: MAX_STEPS - 1 }, (_, at) => at + 2);
  return oneName(places.map((place) => [ordinal(place), place]));
}
