import type { TitleToken } from '../titles/title-tokens.js';
import type { Lexicon } from './lexicon.js';

/**
 * A lexicon that looks up nothing twice, for one message: its clauses are read whole and in parts, and the same words
 * stand in each.
 */
export function rememberLookUps(lexicon: Lexicon): Lexicon {
  return {
    ...lexicon,
    lookUp: remember(lexicon.lookUp, (text) => text),
    nameOf: remember(lexicon.nameOf, keyOfTokens),
  };
}

/** Calls a function once for each key. */
export function remember<Arguments extends readonly unknown[], Result>(
  find: (...given: Arguments) => Result,
  keyOf: (...given: Arguments) => string,
): (...given: Arguments) => Result {
  const known = new Map<string, Result>();
  return (...given) => {
    const key = keyOf(...given);
    if (known.has(key)) return known.get(key) as Result;
    const found = find(...given);
    known.set(key, found);
    return found;
  };
}

function keyOfTokens(tokens: readonly TitleToken[]): string {
  return tokens.map(({ text }) => text).join(' ');
}
