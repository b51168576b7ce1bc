import { FRAMES } from '../english/lexicon/fillers.js';

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

const FRAME_PATTERNS: readonly (readonly Element[])[] = FRAMES.map((frame) =>
  frame.split(' ').map((part, at) => {
    const optional = part.endsWith('?');
    const words = new Set((optional ? part.slice(0, -1) : part).split('|'));
    return {
      words,
      optional,
      isSmall: [...words].every((word) => (at === 0 ? SMALL_FIRST : SMALL).has(word)),
    };
  }),
);
/** The patterns by the words that can begin them. */
const PATTERNS_BY_WORD = byFirstWord();

/** Every word that frames are made of. */
export const FRAME_WORDS: ReadonlySet<string> = new Set(
  FRAME_PATTERNS.flatMap((pattern) => pattern.flatMap(({ words }) => [...words])),
);

/**
 * The places of all words that only frame a question: "can you tell me", "at our company". Each word comes with what
 * it may have been meant for.
 */
export function findFrames(words: readonly (readonly string[])[]): ReadonlySet<number> {
  const framed = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    const patterns = (words[at] ?? []).flatMap((word) => PATTERNS_BY_WORD.get(word) ?? []);
    const end = Math.max(at, ...patterns.map((pattern) => longestMatch(pattern, 0, words, at)));
    for (let place = at; place < end; place++) framed.add(place);
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

function byFirstWord(): ReadonlyMap<string, readonly (readonly Element[])[]> {
  const found = new Map<string, (readonly Element[])[]>();
  for (const pattern of FRAME_PATTERNS) {
    const firsts = new Set<string>();
    for (const { words, optional, isSmall } of pattern) {
      for (const word of words) firsts.add(word);
      if (!optional && !isSmall) break;
    }
    for (const word of firsts) found.set(word, [...(found.get(word) ?? []), pattern]);
  }
  return found;
}
