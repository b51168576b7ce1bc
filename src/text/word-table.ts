import { plainWords } from './title.js';

/**
 * Plain words, each with a number of its own: 0, 1, 2 and on, in the order in which they were added. Finds words inside
 * texts without making strings of them: most are known already.
 */
export class WordTable {
  readonly #words: string[] = [];
  readonly #hashes: number[] = [];
  /** The number of each word, plus 1, at the place that its hash says, or at the next free one. */
  #slots = new Int32Array(1024);

  /** The number of a word, which is added where it is new. */
  add(word: string): number {
    return this.addPart(word, 0, word.length, hashOf(word));
  }

  /** As `add`, for the part of a text from `start` up to, not including, `end`, in any case. `hash` is from `mix`. */
  addPart(text: string, start: number, end: number, hash: number): number {
    const slot = this.#slotOf(text, start, end, hash);
    const known = this.#slots[slot] as number;
    if (known > 0) return known - 1;
    const number = this.#words.push(text.slice(start, end).toLowerCase());
    this.#hashes.push(hash);
    this.#slots[slot] = number;
    if (number * 2 > this.#slots.length) this.#grow();
    return number - 1;
  }

  /** The number of a word; undefined where it was not added. */
  numberOf(word: string): number | undefined {
    const number = this.#slots[this.#slotOf(word, 0, word.length, hashOf(word))];
    return number ? number - 1 : undefined;
  }

  wordAt(number: number): string {
    const word = this.#words[number];
    if (word === undefined) throw new RangeError(`no word has the number ${number}`);
    return word;
  }

  #slotOf(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const words = this.#words;
    const hashes = this.#hashes;
    const last = slots.length - 1;
    for (let slot = placeOf(hash, last); ; slot = (slot + 1) & last) {
      const number = slots[slot] as number;
      if (number === 0) return slot;
      if (hashes[number - 1] === hash && isPart(words[number - 1] as string, text, start, end)) return slot;
    }
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const last = slots.length - 1;
    for (const [at, hash] of this.#hashes.entries()) {
      let slot = placeOf(hash, last);
      while (slots[slot] !== 0) slot = (slot + 1) & last;
      slots[slot] = at + 1;
    }
    this.#slots = slots;
  }
}

/** Adds the plain words of a text to a table, and passes on their numbers in the order of the text. */
type TextReader = (text: string, found: (word: number) => void) => void;

/**
 * Makes a fast reader that finds the same words as `plainWords`. It remembers the few pieces that need `plainWords`
 * itself.
 */
export function createTextReader(words: WordTable): TextReader {
  const oddPieces = new Map<string, readonly number[]>();
  const readOdd = (piece: string): readonly number[] => {
    const known = oddPieces.get(piece) ?? plainWords(piece).map((word) => words.add(word));
    oddPieces.set(piece, known);
    return known;
  };
  /** The words of the piece that is read: they count once its end shows that nothing in it is odd. */
  const piece: number[] = [];
  return (text, found) => {
    let inPiece = 0;
    let pieceStart = 0;
    let start = 0;
    let hash = 0;
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : BLANK;
      const letter = code < KEYBOARD ? (LETTERS[code] as number) : ODD;
      if (letter > ODD) {
        hash = mix(hash, letter);
        continue;
      }
      if (letter === ODD || (code === STOP && !isEnd(text, at + 1))) {
        at = endOfPiece(text, at);
        for (const word of readOdd(text.slice(pieceStart, at))) found(word);
        inPiece = 0;
        pieceStart = at + 1;
      } else if (at > start) piece[inPiece++] = words.addPart(text, start, at, hash);
      start = at + 1;
      hash = 0;
      // No word reaches across a blank.
      if (code !== BLANK) continue;
      for (let each = 0; each < inPiece; each++) found(piece[each] as number);
      inPiece = 0;
      pieceStart = start;
    }
  };
}

const BLANK = 0x20;
const STOP = 0x2e;
const KEYBOARD = 0x80;
/** A character that needs `plainWords`: neither a plain letter nor a plain separator. */
const ODD = 1;
/** Of each character of a keyboard: the lower case where words are made of it, ODD, or 0. */
const LETTERS = Uint8Array.from({ length: KEYBOARD }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z0-9]/i.test(character)) return character.toLowerCase().charCodeAt(0);
  return /[^\x20-\x7e]|['`&+#]/.test(character) ? ODD : 0;
});

function isEnd(text: string, at: number): boolean {
  return at === text.length || text.charCodeAt(at) === BLANK;
}

function endOfPiece(text: string, from: number): number {
  const end = text.indexOf(' ', from);
  return end < 0 ? text.length : end;
}

function lower(code: number): number {
  const letter = code < KEYBOARD ? (LETTERS[code] as number) : ODD;
  return letter > ODD ? letter : code;
}

function mix(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) & 0x3fffffff;
}

/** The slot of a hash. Similar words get distant slots. */
function placeOf(hash: number, last: number): number {
  const mixed = Math.imul(hash, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & last;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = mix(hash, lower(word.charCodeAt(at)));
  return hash;
}

function isPart(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++)
    if (word.charCodeAt(at - start) !== lower(text.charCodeAt(at))) return false;
  return true;
}
