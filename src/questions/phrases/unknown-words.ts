import type { Lexical } from '../chart/phrase.js';
import { COST, type Word } from '../words/read-words.js';
import { rawOf } from '../words/tokens.js';

/** Unknown words side by side, which may be meant for a title. */
export function unknownRuns(words: readonly Word[]): Lexical[] {
  const found: Lexical[] = [];
  for (let start = 0; start < words.length; start++) {
    if (!isForeign(words[start]) || isForeign(words[start - 1])) continue;
    let end = start + 1;
    while (isForeign(words[end])) end++;
    found.push({
      type: 'title',
      value: { kind: 'unknown', title: rawOf(words.slice(start, end)) },
      start,
      end,
      cost: COST.unknown + COST.data,
    });
  }
  return found;
}

/** "Head of recruiting", a title that no role has where no family is called "recruiting". */
export function unknownHeads(words: readonly Word[]): Lexical[] {
  return words.flatMap(({ text }, start): Lexical[] => {
    if (text !== 'head' || words[start + 1]?.text !== 'of') return [];
    let end = start + 2;
    while (isOfTitle(words[end])) end++;
    const title = rawOf(words.slice(start, end));
    return end > start + 2
      ? [{ type: 'title', value: { kind: 'unknown', title }, start, end, cost: COST.unknown }]
      : [];
  });
}

function isOfTitle(word: Word | undefined): boolean {
  return isForeign(word) || word?.title !== undefined;
}

function isForeign(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    !word.title &&
    word.kind === 'word' &&
    // Capitals are initials of some name, even if a rule has a word with the same letters.
    (!word.isRuleWord || /^[A-Z]{2,5}$/.test(word.raw)) &&
    !word.skippable &&
    !word.isOwn &&
    !/^\d+$/.test(word.text)
  );
}
