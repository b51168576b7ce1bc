import { Budget } from './chart/budget.js';
import type { Lexicon } from './lexicon.js';
import { type ReadClause, type Referents, readClause } from './read-clause.js';
import type { Token } from './tokens.js';

/** Reads the clauses of one message and their parts: each once, and all within one budget. */
export class Reader {
  readonly lexicon: Lexicon;
  readonly budget = new Budget();
  readonly #known = new Map<string, ReadClause>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  read(tokens: readonly Token[], referents: Referents): ReadClause {
    const key = JSON.stringify([tokens, referents]);
    const known = this.#known.get(key);
    if (known) return known;
    const read = readClause(tokens, this.lexicon, referents, this.budget);
    this.#known.set(key, read);
    return read;
  }
}
