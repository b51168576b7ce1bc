/**
 * Lists of numbers that never fall, each known by a number of its own. A number takes a byte or two. All lists share one
 * piece of memory, since many small arrays would take several times as much.
 */
export interface Postings {
  /** Adds a number to a list, unless it is the last one there. */
  add: (list: number, number: number) => void;
  of: (list: number) => number[];
  has: (list: number) => boolean;
}

// Most lists are short, and most numbers are in a few long ones.
const FIRST_CHUNK = 8;
const NEXT_CHUNK = 32;
/** The end of a chunk: where the next one starts. */
const LINK = 4;

/** What is kept of each list: where it starts, where it goes on, where its last chunk is full, its last number plus 1. */
const FIELDS = 4;
const [START, PLACE, FULL, LAST] = [0, 1, 2, 3] as const;

export function createPostings(): Postings {
  let lists = new Uint32Array(FIELDS * 256);
  /** Chunks of lists: the differences between their numbers, seven bits a byte. Nothing starts at 0. */
  let bytes = new Uint8Array(1024);
  let used = 1;

  const newChunk = (length: number): number => {
    const start = used;
    used += length;
    if (used > bytes.length) {
      const more = new Uint8Array(bytes.length * 2);
      more.set(bytes);
      bytes = more;
    }
    return start;
  };
  const addByte = (list: number, byte: number): void => {
    let place = lists[list + PLACE] ?? 0;
    const full = lists[list + FULL] ?? 0;
    if (place === full) {
      place = newChunk(full === 0 ? FIRST_CHUNK : NEXT_CHUNK);
      if (full === 0) lists[list + START] = place;
      else for (let at = 0; at < LINK; at++) bytes[full + at] = place >>> (8 * at);
      lists[list + FULL] = place + (full === 0 ? FIRST_CHUNK : NEXT_CHUNK) - LINK;
    }
    bytes[place] = byte;
    lists[list + PLACE] = place + 1;
  };
  const linkAt = (full: number): number => {
    let start = 0;
    for (let at = LINK - 1; at >= 0; at--) start = start * 256 + (bytes[full + at] ?? 0);
    return start;
  };
  return {
    add: (number, value) => {
      const list = number * FIELDS;
      while (list >= lists.length) {
        const more = new Uint32Array(lists.length * 2);
        more.set(lists);
        lists = more;
      }
      let rest = value + 1 - (lists[list + LAST] ?? 0);
      lists[list + LAST] = value + 1;
      for (; rest > 0; rest >>>= 7) addByte(list, rest < 128 ? rest : (rest & 127) | 128);
    },
    of: (number) => {
      const list = number * FIELDS;
      const numbers: number[] = [];
      const end = lists[list + PLACE] ?? 0;
      let at = lists[list + START] ?? 0;
      let full = at + FIRST_CHUNK - LINK;
      let last = -1;
      let difference = 0;
      let shift = 0;
      while (at !== end) {
        if (at === full) {
          at = linkAt(full);
          full = at + NEXT_CHUNK - LINK;
        }
        const byte = bytes[at++] ?? 0;
        difference |= (byte & 127) << shift;
        shift += 7;
        if (byte >= 128) continue;
        last += difference;
        numbers.push(last);
        difference = 0;
        shift = 0;
      }
      return numbers;
    },
    has: (number) => (lists[number * FIELDS + START] ?? 0) > 0,
  };
}
