import { plainWords } from '../../text/title.js';
import type { Lexical } from '../chart/phrase.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { COST, type Word } from '../words/read-words.js';
import { isHead } from './plural-titles.js';

const MOST_WORDS = 4;

/**
 * Words that a title is to have, from a word on: "sourcing" in "titles containing sourcing", with or without quotation
 * marks. No title need have them.
 */
export function wantedTitleWords(words: readonly Word[], start: number): Lexical[] {
  const first = words[start];
  if (first?.kind === 'quote')
    return [{ type: 'title_words', value: plainWords(first.text), start, end: start + 1, cost: 0 }];
  const found: Lexical[] = [];
  const run: string[] = [];
  let cost = 0;
  for (let at = start; at < words.length && run.length < MOST_WORDS; at++) {
    const word = words[at];
    if (word?.kind !== 'word' || word.skippable || (word.isRuleWord && !word.title)) break;
    run.push(...(word.title?.readings[0] ?? [word.text]));
    cost += !word.title ? COST.data : word.title.mended ? COST.mended : 0;
    found.push({ type: 'title_words', value: [...run], start, end: at + 1, cost });
  }
  return found;
}

/**
 * The same where only what follows asks for titles, "compliance" in "compliance roles", or where their family is asked
 * for: "which family is compliance in". Words that name a kind of role or a family are read as that.
 */
export function titleParts(words: readonly Word[], lexicon: Lexicon): Lexical[] {
  return words.flatMap(({ text }, end) =>
    ROLES.has(text) || (BELONGING.has(text) && words.slice(0, end).some(isFamilyWord))
      ? words.slice(0, end).flatMap((_, start) => titlePart(words, start, end, lexicon))
      : [],
  );
}

const ROLES = new Set(['role', 'roles', 'job', 'jobs', 'position', 'positions']);

/** Words behind the role whose family is asked for. */
const BELONGING = new Set(['in', 'belong', 'fall', 'sit', 'under', 'part']);
const FAMILY_WORDS = new Set(['family', 'families', 'team', 'department']);
const isFamilyWord = ({ text }: Word): boolean => FAMILY_WORDS.has(text);

function titlePart(words: readonly Word[], start: number, end: number, lexicon: Lexicon): Lexical[] {
  const run = wantedTitleWords(words, start).find((phrase) => phrase.end === end);
  const tokens = words.slice(start, end);
  const isPart = tokens.every(({ title }) => title && !title.level && !isHead(title, lexicon));
  if (!run || !isPart) return [];
  // "Growth" is asked of roles before it is a word of a title.
  const isQuestion = tokens.some(({ isRuleWord }) => isRuleWord);
  const named = lexicon.namedBy(tokens.map(({ text, title }) => ({ text, ...(title && { word: title }) })));
  return named.family
    ? []
    : [{ ...run, type: 'title_part', cost: run.cost + (isQuestion ? 2 : 1) * COST.data }];
}
