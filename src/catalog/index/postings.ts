// Most lists are short, and most numbers are in a few long ones.
const FIRST_CHUNK = 8;
const NEXT_CHUNK = 32;
/** The last bytes of a chunk: the place where the next chunk starts. */
const LINK = 4;

/** The fields of each list: where it starts, where its next byte goes, where its last chunk ends, its last number plus 1. */
const FIELDS = 4;
const [START, PLACE, FULL, LAST] = [0, 1, 2, 3] as const;

/**
 * Lists of rising numbers. Each list is known by a number. An entry takes a byte or two. All lists share one piece of
 * memory, since many small arrays would take several times as much.
 */
export class Postings {
  #lists = new Uint32Array(FIELDS * 256);
  /** Chunks of lists: the differences between their numbers, seven bits a byte. Nothing starts at 0. */
  #bytes = new Uint8Array(1024);
  #used = 1;

  /** Adds a number to a list, unless it is the last one there. */
  add(list: number, number: number): void {
    const at = list * FIELDS;
    while (at >= this.#lists.length) {
      const more = new Uint32Array(this.#lists.length * 2);
      more.set(this.#lists);
      this.#lists = more;
    }
    let rest = number + 1 - (this.#lists[at + LAST] ?? 0);
    this.#lists[at + LAST] = number + 1;
    for (; rest > 0; rest >>>= 7) this.#addByte(at, rest < 128 ? rest : (rest & 127) | 128);
  }

  of(list: number): number[] {
    const numbers: number[] = [];
    const end = this.#lists[list * FIELDS + PLACE] ?? 0;
    let at = this.#lists[list * FIELDS + START] ?? 0;
    let full = at + FIRST_CHUNK - LINK;
    let last = -1;
    let difference = 0;
    let shift = 0;
    while (at !== end) {
      if (at === full) {
        at = this.#linkAt(full);
        full = at + NEXT_CHUNK - LINK;
      }
      const byte = this.#bytes[at++] ?? 0;
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

  has(list: number): boolean {
    return (this.#lists[list * FIELDS + START] ?? 0) > 0;
  }

  #addByte(list: number, byte: number): void {
    const lists = this.#lists;
    let place = lists[list + PLACE] ?? 0;
    const full = lists[list + FULL] ?? 0;
    if (place === full) {
      place = this.#newChunk(full === 0 ? FIRST_CHUNK : NEXT_CHUNK);
      if (full === 0) lists[list + START] = place;
      else for (let at = 0; at < LINK; at++) this.#bytes[full + at] = place >>> (8 * at);
      lists[list + FULL] = place + (full === 0 ? FIRST_CHUNK : NEXT_CHUNK) - LINK;
    }
    this.#bytes[place] = byte;
    lists[list + PLACE] = place + 1;
  }

  #newChunk(length: number): number {
    const start = this.#used;
    this.#used += length;
    if (this.#used > this.#bytes.length) {
      const more = new Uint8Array(this.#bytes.length * 2);
      more.set(this.#bytes);
      this.#bytes = more;
    }
    return start;
  }

  #linkAt(full: number): number {
    let start = 0;
    for (let at = LINK - 1; at >= 0; at--) start = start * 256 + (this.#bytes[full + at] ?? 0);
    return start;
  }
}
