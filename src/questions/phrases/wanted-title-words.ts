import { plainWords } from '../../text/title.js';
import type { Lexical } from '../chart/phrase.js';
import { COST, type Word } from '../words/read-words.js';

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
