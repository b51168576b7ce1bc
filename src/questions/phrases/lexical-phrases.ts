import { parseNumber } from '../../text/numbers.js';
import { plainWords } from '../../text/title.js';
import { resolveTitle } from '../../titles/resolve-title.js';
import { readTitleWord } from '../../titles/title-word.js';
import type { Lexical } from '../chart/chart.js';
import { parseOrdinal } from '../english/lexicon/ordinals.js';
import type { Lexicon } from '../lexicon.js';
import { COST, type Word } from '../read-words.js';
import { levels } from './levels.js';
import { stretches } from './stretches.js';
import { knownTerms } from './terms.js';
import { titlePhrases } from './titles.js';
import { unknownRuns } from './unknown-words.js';

/** Every phrase of a clause that is known before any rule: titles, families, levels, numbers, quotes, words of pages. */
export function lexicalPhrases(words: readonly Word[], lexicon: Lexicon): Lexical[] {
  const named = [
    ...levels(words, lexicon),
    ...stretches(words).flatMap(([start, end]) => titlePhrases(words, start, end, lexicon)),
  ];
  return [
    ...numbers(words),
    ...acronyms(words, lexicon),
    ...quotes(words, lexicon),
    ...withoutParts(named),
    ...unknownRuns(words),
    ...knownTerms(words),
  ];
}

function numbers(words: readonly Word[]): Lexical[] {
  return words.flatMap(({ text }, start): Lexical[] => {
    const [number, ordinal] = [parseNumber(text), parseOrdinal(text)];
    const place = { start, end: start + 1, cost: 0 };
    return [
      ...(number === undefined ? [] : [{ type: 'number' as const, value: number, ...place }]),
      ...(ordinal === undefined ? [] : [{ type: 'ordinal' as const, value: ordinal, ...place }]),
    ];
  });
}

/** The words of a whole title name nothing else: there is no family in "Director, Partner Programs". */
function withoutParts(named: readonly Lexical[]): Lexical[] {
  const whole = named.filter(
    ({ type, value, cost, start, end }) =>
      type === 'title' && isExact(value) && cost % COST.mended === 0 && cost < COST.free && end - start > 1,
  );
  const certain = whole.filter((title) => !whole.some((other) => overlaps(title, other)));
  return named.filter(
    (part) =>
      !certain.some(
        ({ start, end }) => start <= part.start && part.end <= end && part.end - part.start < end - start,
      ),
  );
}

/** Whether two phrases share words, and neither is within the other. */
function overlaps(a: Lexical, b: Lexical): boolean {
  const isWithin = (inner: Lexical, outer: Lexical): boolean =>
    outer.start <= inner.start && inner.end <= outer.end;
  return a.start < b.end && b.start < a.end && !isWithin(a, b) && !isWithin(b, a);
}

function isExact(value: Lexical['value']): boolean {
  return typeof value === 'object' && 'kind' in value && (value.kind === 'one' || value.kind === 'outsider');
}

/** Acronyms that some family lists. */
function acronyms(words: readonly Word[], lexicon: Lexicon): Lexical[] {
  return words.flatMap(({ text, raw }, start): Lexical[] =>
    lexicon.acronyms.has(raw.toUpperCase()) && !/^\d/.test(text)
      ? [{ type: 'acronym', value: raw.toUpperCase(), start, end: start + 1, cost: 0 }]
      : [],
  );
}

function quotes(words: readonly Word[], lexicon: Lexicon): Lexical[] {
  return words.flatMap(({ kind, text }, start): Lexical[] =>
    kind === 'quote'
      ? [
          ...quotedTitle(text, start, lexicon),
          {
            type: 'quoted',
            value: { kind: 'phrase', words: text.split(/\s+/), exact: true },
            start,
            end: start + 1,
            cost: 0,
          },
        ]
      : [],
  );
}

/** A title in quotation marks. */
function quotedTitle(text: string, start: number, { titles }: Lexicon): Lexical[] {
  const tokens = plainWords(text).map((word) => ({ text: word, word: readTitleWord(word, titles) }));
  const match = resolveTitle(
    tokens.map((token) => (token.word ? { text: token.text, word: token.word } : { text: token.text })),
    titles,
  );
  return match?.kind === 'title'
    ? [{ type: 'title', value: { kind: 'one', role: match.id }, start, end: start + 1, cost: 0 }]
    : [];
}
