import { FRAMES } from './english/lexicon/fillers.js';
import type { Token } from './tokens.js';

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

/** The places of all words that only frame a question: "can you tell me", "at our company". */
export function findFrames(tokens: readonly Token[]): ReadonlySet<number> {
  const framed = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    const patterns = PATTERNS_BY_WORD.get(tokens[at]?.text ?? '') ?? [];
    const end = Math.max(at, ...patterns.map((pattern) => longestMatch(pattern, 0, tokens, at)));
    for (let place = at; place < end; place++) framed.add(place);
  }
  return framed;
}

/** Where the longest match of a pattern ends that begins at a place; -1 where it does not match. */
function longestMatch(
  pattern: readonly Element[],
  from: number,
  tokens: readonly Token[],
  at: number,
): number {
  const element = pattern[from];
  if (!element) return at;
  const taken = element.words.has(tokens[at]?.text ?? '')
    ? longestMatch(pattern, from + 1, tokens, at + 1)
    : -1;
  return element.optional ? Math.max(taken, longestMatch(pattern, from + 1, tokens, at)) : taken;
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
