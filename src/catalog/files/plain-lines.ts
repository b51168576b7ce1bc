/** Thrown where a text is no plain YAML, or may be none. */
export const NOT_PLAIN = new Error('not plain YAML');

/** More than a line without brackets can have. */
const TOKENS_A_LINE = 10;

/** The lines of a text that say something, one at a time. */
export class Lines {
  isAtEnd = false;
  indent = 0;
  /** Where the content of the line starts and ends. */
  from = 0;
  to = 0;
  /** Whether it ends in blanks. */
  isPadded = false;
  /** What stands before it: whether there are empty lines, and how far the furthest comment is indented. */
  isApart = false;
  comment = -1;
  readonly text: string;
  #next = 0;
  #tokensLeft: number;

  constructor(text: string, mostTokens: number) {
    this.text = text;
    this.#tokensLeft = mostTokens;
    this.next();
  }

  next(): void {
    const { text } = this;
    this.isApart = false;
    this.comment = -1;
    while (this.#next < text.length) {
      const start = this.#next;
      const newline = text.indexOf('\n', start);
      const end = newline < 0 ? text.length : newline;
      this.#next = end + 1;
      this.from = skipBlanks(text, start, end);
      this.indent = this.from - start;
      if (this.from === end) {
        this.isApart = true;
        continue;
      }
      if (text[this.from] === '#') {
        this.comment = Math.max(this.comment, this.indent);
        continue;
      }
      this.to = end;
      while (text[this.to - 1] === ' ') this.to--;
      this.isPadded = this.to < end;
      this.spend(TOKENS_A_LINE);
      return;
    }
    this.isAtEnd = true;
    this.indent = -1;
  }

  /** Takes what follows the dash of an item for a line of its own. */
  enter(from: number): void {
    this.indent += from - this.from;
    this.from = from;
  }

  spend(tokens: number): void {
    this.#tokensLeft -= tokens;
    if (this.#tokensLeft < 0) throw NOT_PLAIN;
  }

  get isItem(): boolean {
    return this.text[this.from] === '-' && this.text[this.from + 1] === ' ' && this.from + 1 < this.to;
  }
}

export function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text[at] === ' ') at++;
  return at;
}
