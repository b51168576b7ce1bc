import { ENDINGS, FRAMES, OPENINGS } from '../english/lexicon/frames.js';
import type { KnownWord } from '../lexicon/lexicon.js';

interface Element {
  words: ReadonlySet<string>;
  optional: boolean;
  /** Whether people in a hurry leave it out: "you tell me". */
  isSmall: boolean;
}

/** Without the preposition at its beginning, "for my manager" could be a word of a question. */
const SMALL_FIRST = new Set('would can could will do does have'.split(' '));
const SMALL = new Set([...SMALL_FIRST, ...'to a an the is are of in for on with'.split(' ')]);
/** So many words are left at least where small ones are missing: "total" alone frames nothing. */
const FEWEST_LEFT = 2;

type Pattern = readonly Element[];
/** Patterns by the words that can begin them. */
type Patterns = ReadonlyMap<string, readonly Pattern[]>;

const ANYWHERE = byFirstWord(FRAMES);
const AT_BEGINNING = byFirstWord(OPENINGS);
const AT_END = byFirstWord(ENDINGS);

/** Every word that frames are made of. */
export const FRAME_WORDS: ReadonlySet<string> = new Set(
  [...FRAMES, ...OPENINGS, ...ENDINGS].flatMap((frame) =>
    parsePattern(frame).flatMap(({ words }) => [...words]),
  ),
);

/** The places of all words that only frame a question: "can you tell me", "at our company". */
export function findFrames(words: readonly Pick<KnownWord, 'spellings' | 'isFiller'>[]): ReadonlySet<number> {
  const spelled = words.map(({ spellings }) => spellings);
  const framed = new Set<number>();
  const isPassed = (at: number): boolean => framed.has(at) || words[at]?.isFiller === true;
  const isAll = (start: number, end: number): boolean => {
    for (let at = start; at < end; at++) if (!isPassed(at)) return false;
    return true;
  };
  const endOf = (patterns: Patterns, at: number): number => {
    const begun = (spelled[at] ?? []).flatMap((word) => patterns.get(word) ?? []);
    return Math.max(at, ...begun.map((pattern) => longestMatch(pattern, 0, spelled, at)));
  };
  for (let at = 0; at < words.length; at++) {
    const opening = isAll(0, at) ? endOf(AT_BEGINNING, at) : at;
    const end = Math.max(opening, endOf(ANYWHERE, at));
    for (let place = at; place < end; place++) framed.add(place);
  }
  for (let at = words.length - 1; at > 0; at--) {
    const end = endOf(AT_END, at);
    if (end > at && isAll(end, words.length)) for (let place = at; place < end; place++) framed.add(place);
  }
  return framed;
}

/** Where the longest match of a pattern ends that begins at a place; -1 where it does not match. */
function longestMatch(
  pattern: readonly Element[],
  from: number,
  words: readonly (readonly string[])[],
  at: number,
  read = 0,
  isLacking = false,
): number {
  const element = pattern[from];
  if (!element) return isLacking && read < FEWEST_LEFT ? -1 : at;
  const taken = words[at]?.some((word) => element.words.has(word))
    ? longestMatch(pattern, from + 1, words, at + 1, read + 1, isLacking)
    : -1;
  if (!element.optional && !element.isSmall) return taken;
  const lacks = isLacking || !element.optional;
  return Math.max(taken, longestMatch(pattern, from + 1, words, at, read, lacks));
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
