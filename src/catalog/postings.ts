import type { Slices } from '../slices.js';

/** For each word, the numbers of the texts it stands in, lowest first, packed into a byte or two each. */
export interface Postings {
  /** Every word, sorted. */
  words: readonly string[];
  of: (word: string) => readonly number[];
  /** The texts that have any word with this start. */
  ofStart: (start: string) => readonly number[];
  /** Whether any word has this start. */
  hasStart: (start: string) => boolean;
}

/** What a word has gathered so far: the differences between its numbers, seven bits a byte. */
interface Growing {
  bytes: Uint8Array;
  length: number;
  last: number;
}

export interface PostingsBuilder {
  /** Numbers must not fall from one call to the next. A word counts once in a text. */
  add: (word: string, text: number) => void;
  build: () => Slices<Postings>;
}

const FIRST_BYTES = 4;
/** Seldom enough to cost nothing, often enough to be short. */
const WORDS_A_SLICE = 256;

export function createPostingsBuilder(): PostingsBuilder {
  const lists = new Map<string, Growing>();
  return {
    add: (word, text) => {
      const list = lists.get(word) ?? { bytes: new Uint8Array(FIRST_BYTES), length: 0, last: -1 };
      if (list.last < 0) lists.set(word, list);
      if (list.last !== text) append(list, text);
    },
    build: () => pack(lists),
  };
}

function append(list: Growing, text: number): void {
  let rest = text - list.last;
  list.last = text;
  while (rest > 0) {
    if (list.length === list.bytes.length) list.bytes = grown(list.bytes);
    list.bytes[list.length++] = rest < 128 ? rest : (rest & 127) | 128;
    rest >>>= 7;
  }
}

function grown(bytes: Uint8Array): Uint8Array {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}

function* pack(lists: ReadonlyMap<string, Growing>): Slices<Postings> {
  const words = [...lists.keys()].sort();
  const ends = new Uint32Array(words.length);
  const bytes = new Uint8Array([...lists.values()].reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const [at, word] of words.entries()) {
    const list = lists.get(word);
    if (list) bytes.set(list.bytes.subarray(0, list.length), end);
    end += list?.length ?? 0;
    ends[at] = end;
    if (at % WORDS_A_SLICE === 0) yield;
  }
  const numbersAt = (at: number): number[] => unpack(bytes.subarray(ends[at - 1] ?? 0, ends[at]));
  return {
    words,
    of: (word) => {
      const at = firstFrom(words, word);
      return words[at] === word ? numbersAt(at) : [];
    },
    ofStart: (start) => {
      const first = firstFrom(words, start);
      let end = first;
      while (words[end]?.startsWith(start)) end++;
      if (end - first < 2) return end > first ? numbersAt(first) : [];
      const found = new Set<number>();
      for (let at = first; at < end; at++) for (const text of numbersAt(at)) found.add(text);
      return Array.from(Uint32Array.from(found).sort());
    },
    hasStart: (start) => words[firstFrom(words, start)]?.startsWith(start) ?? false,
  };
}

function unpack(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let last = -1;
  let difference = 0;
  let shift = 0;
  for (const byte of bytes) {
    difference |= (byte & 127) << shift;
    shift += 7;
    if (byte >= 128) continue;
    last += difference;
    numbers.push(last);
    difference = 0;
    shift = 0;
  }
  return numbers;
}

/** Where a word stands among sorted words, or would stand. */
function firstFrom(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
