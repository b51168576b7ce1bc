import { parseNumber } from '../../text/numbers.js';
import { contentWords, plainWords } from '../../text/title.js';
import { resolveTitle } from '../../titles/resolve-title.js';
import { initialsOf } from '../../titles/words/acronyms.js';
import { readTitleWord } from '../../titles/words/title-word.js';
import type { Lexical } from '../chart/phrase.js';
import { parseOrdinal } from '../english/lexicon/ordinals.js';
import { gradePhrases } from '../lexicon/grade-phrases.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { ownPhrases, unknownJobCodes } from '../lexicon/own-phrases.js';
import { COST, type Word } from '../words/read-words.js';
import { degrees, subjectPlaces } from './degrees.js';
import { unknownCodes, unknownLevels } from './levels.js';
import { names } from './names.js';
import { compounds, deeds, knownTerms } from './terms.js';
import { unknownHeads, unknownRuns } from './unknown-words.js';
import { titleParts } from './wanted-title-words.js';

/**
 * Every phrase of a clause that is known before any rule: titles, families, levels, numbers, quotes, words of pages.
 */
export function lexicalPhrases(words: readonly Word[], lexicon: Lexicon): Lexical[] {
  return [
    ...numbers(words),
    ...gradePhrases(words, lexicon),
    ...ownPhrases(words, lexicon),
    ...unknownJobCodes(words, lexicon),
    ...acronyms(words, lexicon),
    ...initialsOfNames(words, lexicon),
    ...quotes(words, lexicon),
    ...namesOutsideSubjects(words, lexicon),
    ...unknownCodes(words),
    ...unknownLevels(words, lexicon),
    ...unknownRuns(words),
    ...unknownHeads(words),
    ...knownTerms(words, lexicon),
    ...compounds(words, lexicon),
    ...degrees(words),
    ...deeds(words),
    ...titleParts(words, lexicon),
    ...letters(words),
  ];
}

/** What is named, apart from the subjects of degrees. */
function namesOutsideSubjects(words: readonly Word[], lexicon: Lexicon): Lexical[] {
  const subjects = subjectPlaces(words);
  return names(words, lexicon).filter(({ start }) => !subjects.has(start));
}

/** Single letters, as in "titles that start with P". */
function letters(words: readonly Word[]): Lexical[] {
  return words.flatMap(({ kind, raw }, start): Lexical[] =>
    kind === 'word' && /^\p{L}$/u.test(raw)
      ? [{ type: 'letter', value: raw.toLowerCase(), start, end: start + 1, cost: 0 }]
      : [],
  );
}

function numbers(words: readonly Word[]): Lexical[] {
  const found: Lexical[] = [];
  for (const [start, { forms }] of words.entries())
    for (const { word, cost } of forms) found.push(...numbersSaid(word, { start, end: start + 1, cost }));
  return found;
}

function numbersSaid(text: string, place: Pick<Lexical, 'start' | 'end' | 'cost'>): Lexical[] {
  const [number, ordinal] = [parseNumber(text), parseOrdinal(text)];
  const several = parseNumber(/^(\d+)'?s$/.exec(text)?.[1] ?? '');
  return [
    ...(number === undefined ? [] : [{ type: 'number' as const, value: number, ...place }]),
    ...(several === undefined ? [] : [{ type: 'several_of' as const, value: several, ...place }]),
    ...(ordinal === undefined ? [] : [{ type: 'ordinal' as const, value: ordinal, ...place }]),
  ];
}

/**
 * "EP" for the Ecosystem Programs family, "PS" for the Partner Specialist: capitals that are the initials of just one
 * name.
 */
function initialsOfNames(words: readonly Word[], { catalog }: Lexicon): Lexical[] {
  return words.flatMap(({ raw, title, isRuleWord }, start): Lexical[] => {
    if (!/^[A-Z]{2,4}$/.test(raw) || title || isRuleWord) return [];
    const isShort = (name: string): boolean => initialsOf(contentWords(name)).toUpperCase() === raw;
    const families = catalog.families.filter(({ name }) => isShort(name));
    // Longer initials of titles are acronyms.
    const roles = raw.length === 2 ? catalog.roles.filter((role) => isShort(role.title)) : [];
    if (families.length + roles.length !== 1) return [];
    const place = { start, end: start + 1, cost: COST.data };
    return [
      ...families.map(({ id }): Lexical => ({ type: 'family', value: [id], ...place })),
      ...roles.map(({ id }): Lexical => ({ type: 'title', value: { kind: 'one', role: id }, ...place })),
    ];
  });
}

/** Acronyms that the organisation or some family lists. */
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
            // If the question asks for titles, titles with the words come first.
            cost: COST.data,
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
  const place = { type: 'title' as const, start, end: start + 1, cost: 0 };
  if (match?.kind === 'title') return [{ ...place, value: { kind: 'one', role: match.id } }];
  return match?.kind === 'outsider' ? [{ ...place, value: { kind: 'outsider', title: match.title } }] : [];
}
