import { singular } from '../text/stem.js';
import { isConnective } from '../text/title.js';
import { isKnown, type TitleIndex } from './title-index.js';
import { readTitleWord, type TitleWord } from './words/title-word.js';

/** One word of a stretch of words that may name a role. */
export interface TitleToken {
  /** In plain form. */
  text: string;
  /** Missing where nothing is known of the word. */
  word?: TitleWord;
}

/** One way to read some words together. */
export interface TypedTitle {
  words: readonly string[];
  /** The same words, singular. */
  stems: readonly string[];
  /** The words of each acronym, singular, which belong together in their order. */
  phrases: readonly string[];
  mended: boolean;
}

/** No title is longer. */
const MOST_WORDS = 20;
const MOST_READINGS = 32;

/** Every way to read some words together; none where one of them is unknown. */
export function readTokens(tokens: readonly TitleToken[], index: TitleIndex): TypedTitle[] {
  const words = joined(withoutConnectives(tokens), index).map(({ word }) => word);
  if (words.length > MOST_WORDS || !words.every((word) => word !== undefined)) return [];
  return everyWay(words);
}

/** Those of some tokens that are known. */
export function readKnownTokens(tokens: readonly TitleToken[], index: TitleIndex): TypedTitle[] {
  const words = joined(withoutConnectives(tokens), index).flatMap(({ word }) => word ?? []);
  return everyWay(words.slice(0, MOST_WORDS));
}

function everyWay(words: readonly TitleWord[]): TypedTitle[] {
  const mended = words.some((word) => word.mended);
  let ways: { words: string[]; phrases: string[] }[] = [{ words: [], phrases: [] }];
  for (const { readings, acronym } of words) {
    ways = ways
      .flatMap((way) =>
        readings.map((reading) => ({
          words: [...way.words, ...reading],
          phrases:
            acronym && reading.length > 1
              ? [...way.phrases, ` ${reading.map(singular).join(' ')} `]
              : way.phrases,
        })),
      )
      .slice(0, MOST_READINGS);
  }
  return ways.map((way) => ({ ...way, stems: way.words.map(singular), mended }));
}

function withoutConnectives(tokens: readonly TitleToken[]): TitleToken[] {
  return tokens.filter(({ text, word }) => word || !isConnective(text));
}

/** Makes one word of two that a title writes as one: "full stack", "co ordinator". */
function joined(tokens: readonly TitleToken[], index: TitleIndex): TitleToken[] {
  const result: TitleToken[] = [];
  for (const token of tokens) {
    const before = result.at(-1);
    const text = `${before?.text}${token.text}`;
    if (before && !(before.word && token.word) && isKnown(text, index)) {
      result[result.length - 1] = { text, word: readTitleWord(text, index) };
    } else result.push(token);
  }
  return result;
}
