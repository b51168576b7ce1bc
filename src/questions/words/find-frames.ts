import { setOfWords } from '../../text/set-of-words.js';
import { CLOSING_FRAMES, OPENING_FRAMES } from '../english/lexicon/edge-frames.js';
import { FRAMES } from '../english/lexicon/frames.js';
import type { KnownWord } from '../lexicon/lexicon.js';

interface Element {
  words: ReadonlySet<string>;
  optional: boolean;
  /** Whether people in a hurry leave it out: "you tell me". */
  isSmall: boolean;
}

/** Without the preposition at its beginning, "for my manager" could be a word of a question. */
const SMALL_FIRST = setOfWords('would can could will do does have');
const SMALL = new Set([...SMALL_FIRST, ...'to a an the is are of in for on with'.split(' ')]);
/** A frame without its small words needs this many others: "total" alone frames nothing. */
const FEWEST_LEFT = 2;

type SpelledWord = Pick<KnownWord, 'spellings' | 'isFiller'>;

type Pattern = readonly Element[];
/** Patterns by the words that can begin them. */
type Patterns = ReadonlyMap<string, readonly Pattern[]>;

const ANYWHERE = byFirstWord(FRAMES);
const AT_BEGINNING = byFirstWord(OPENING_FRAMES);
const AT_END = byFirstWord(CLOSING_FRAMES);

/** Every word that frames are made of. */
export const FRAME_WORDS: ReadonlySet<string> = new Set(
  [...FRAMES, ...OPENING_FRAMES, ...CLOSING_FRAMES].flatMap((frame) =>
    parsePattern(frame).flatMap(({ words }) => [...words]),
  ),
);

/** The places of all words that only frame a question, "can you tell me", each with how many words its frame has. */
export function findFrames(words: readonly SpelledWord[]): ReadonlyMap<number, number> {
  const framed = new Map<number, number>();
  const isPassed = (at: number): boolean => framed.has(at) || words[at]?.isFiller === true;
  const isAll = (start: number, end: number): boolean => {
    for (let at = start; at < end; at++) if (!isPassed(at)) return false;
    return true;
  };
  const endOf = (patterns: Patterns, at: number): number => {
    const { spellings = [] } = words[at] ?? {};
    const endFor = (spelling: string): number => {
      let end = at;
      for (const pattern of patterns.get(spelling) ?? [])
        end = Math.max(end, longestMatch(pattern, 0, words, at));
      return end;
    };
    // A misspelt word alone frames nothing: "oead roles" are lead roles, and who needs "Tableau" asks for no table.
    const ends = spellings.map(endFor).filter((end, place) => place === 0 || end > at + 1);
    return Math.max(at, ...ends);
  };
  const add = (start: number, end: number): void => {
    for (let at = start; at < end; at++) framed.set(at, Math.max(end - start, framed.get(at) ?? 0));
  };
  for (let at = 0; at < words.length; at++)
    add(at, Math.max(isAll(0, at) ? endOf(AT_BEGINNING, at) : at, endOf(ANYWHERE, at)));
  for (let at = words.length - 1; at > 0; at--) {
    const end = endOf(AT_END, at);
    if (isAll(end, words.length)) add(at, end);
  }
  return framed;
}

/** Where the longest match of a pattern ends that begins at a place; -1 where it does not match. */
function longestMatch(
  pattern: readonly Element[],
  from: number,
  words: readonly SpelledWord[],
  at: number,
  read = 0,
  isLacking = false,
): number {
  const element = pattern[from];
  if (!element) return isLacking && read < FEWEST_LEFT ? -1 : at;
  const isHere = mayBe(words[at], element);
  // "Could you actually tell me"
  const isPassedOver = read > 0 && !isHere && isSpokenFiller(words[at]) && mayBe(words[at + 1], element);
  const place = isPassedOver ? at + 1 : at;
  const taken =
    isHere || isPassedOver ? longestMatch(pattern, from + 1, words, place + 1, read + 1, isLacking) : -1;
  if (!element.optional && !element.isSmall) return taken;
  const lacks = isLacking || !element.optional;
  return Math.max(taken, longestMatch(pattern, from + 1, words, at, read, lacks));
}

function mayBe(word: SpelledWord | undefined, element: Element): boolean {
  return word?.spellings.some((spelling) => element.words.has(spelling)) === true;
}

function isSpokenFiller(word: SpelledWord | undefined): boolean {
  return word?.isFiller === true && word.spellings.some((spelling) => /\p{L}/u.test(spelling));
}

function byFirstWord(frames: readonly string[]): Patterns {
  const found = new Map<string, Pattern[]>();
  for (const pattern of frames.map(parsePattern)) {
    const firsts = new Set<string>();
    for (const { words, optional, isSmall } of pattern) {
      for (const word of words) firsts.add(word);
      if (!optional && !isSmall) break;
    }
    for (const word of firsts) found.set(word, [...(found.get(word) ?? []), pattern]);
  }
  return found;
}

function parsePattern(frame: string): Pattern {
  return frame.split(' ').map((part, at) => {
    const optional = part.endsWith('?');
    const words = new Set((optional ? part.slice(0, -1) : part).split('|'));
    const small = at === 0 ? SMALL_FIRST : SMALL;
    return { words, optional, isSmall: [...words].every((word) => small.has(word)) };
  });
}
