import { readTitleWord } from '../../titles/words/title-word.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { isKnownAsTyped } from './separate-run-ons.js';
import type { Token } from './tokens.js';

/** So many letters tell a word of questions or titles. */
const SHORTEST = 4;

/** Takes out the blank that somebody typed inside a word: "gr ade", "w hich". One of its parts is no word of its own. */
export function joinSplitWords(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (before && isOneWord(before, token, lexicon))
      joined.splice(-1, 1, { ...before, text: before.text + token.text, raw: before.raw + token.raw });
    else joined.push(token);
  }
  return joined;
}

function isOneWord(first: Token, second: Token, lexicon: Lexicon): boolean {
  const parts = [first, second];
  const word = first.text + second.text;
  return (
    word.length >= SHORTEST &&
    parts.every(({ kind, text }) => kind === 'word' && /^\p{L}+$/u.test(text)) &&
    !second.isGlued &&
    // "Band B and up" is no "band band up".
    !lexicon.gradeCodes.has(first.text) &&
    parts.some(({ text }) => !isKnownAsTyped(text, lexicon)) &&
    (lexicon.ruleWords.has(word) || readTitleWord(word, lexicon.titles)?.mended === false)
  );
}
