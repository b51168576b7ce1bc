import { Budget } from './chart/budget.js';
import type { Lexicon } from './lexicon.js';
import { type ReadClause, type Referents, readClause } from './read-clause.js';
import { TitleLookup } from './title-lookup.js';
import type { Token } from './tokens.js';

/** To look up a word takes about as long as so many steps of the chart. */
const STEPS_A_WORD = 2;

const NOTHING: ReadClause = { words: [], chart: { complete: () => [], all: () => [] }, readings: [] };

/** Reads the clauses of one message and their parts: each once, and all within one budget. */
export class Reader {
  readonly lexicon: Lexicon;
  readonly budget = new Budget();
  readonly #lookup: TitleLookup;
  readonly #known = new Map<string, ReadClause>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.#lookup = new TitleLookup(lexicon.titles, this.budget);
  }

  /** Finds nothing once the budget is spent. */
  read(tokens: readonly Token[], referents: Referents): ReadClause {
    if (this.budget.isSpent) return NOTHING;
    const key = JSON.stringify([tokens, referents]);
    const known = this.#known.get(key);
    if (known) return known;
    this.budget.spend(tokens.length * STEPS_A_WORD);
    const read = readClause(tokens, this.lexicon, referents, this.budget, this.#lookup);
    this.#known.set(key, read);
    return read;
  }
}
