import { FRAMES } from '../english/lexicon/fillers.js';

interface Element {
  words: ReadonlySet<string>;
  optional: boolean;
}

const FRAME_PATTERNS: readonly (readonly Element[])[] = FRAMES.map((frame) =>
  frame.split(' ').map((part) => {
    const optional = part.endsWith('?');
    return { words: new Set((optional ? part.slice(0, -1) : part).split('|')), optional };
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
): number {
  const element = pattern[from];
  if (!element) return at;
  const taken = words[at]?.some((word) => element.words.has(word))
    ? longestMatch(pattern, from + 1, words, at + 1)
    : -1;
  return element.optional ? Math.max(taken, longestMatch(pattern, from + 1, words, at)) : taken;
}

function byFirstWord(): ReadonlyMap<string, readonly (readonly Element[])[]> {
  const found = new Map<string, (readonly Element[])[]>();
  for (const pattern of FRAME_PATTERNS) {
    const firsts = new Set<string>();
    for (const { words, optional } of pattern) {
      for (const word of words) firsts.add(word);
      if (!optional) break;
    }
    for (const word of firsts) found.set(word, [...(found.get(word) ?? []), pattern]);
  }
  return found;
}
