import { matchClass } from '../titles/match-class.js';
import { type FamilyMatch, resolveFamily } from '../titles/resolve-family.js';
import { resolveTitle, type TitleMatch } from '../titles/resolve-title.js';
import type { TitleIndex } from '../titles/title-index.js';
import type { TitleToken } from '../titles/title-tokens.js';
import type { Budget } from './chart/budget.js';

/** What some words name. */
interface Named {
  title?: TitleMatch | undefined;
  family?: FamilyMatch | undefined;
  /** Whether they name a kind of role: "program managers". */
  isClass: boolean;
}

/** To look up some words takes about as long as so many steps of the chart. */
const STEPS_A_LOOKUP = 25;

const NOTHING: Named = { isClass: false };

/** Looks up words as titles and families: the same words once in a message, and all within its budget. */
export class TitleLookup {
  readonly #index: TitleIndex;
  readonly #budget: Budget;
  readonly #known = new Map<string, Named>();

  constructor(index: TitleIndex, budget: Budget) {
    this.#index = index;
    this.#budget = budget;
  }

  /** Finds nothing once the budget is spent. */
  find(tokens: readonly TitleToken[]): Named {
    const key = tokens.map(({ text }) => text).join(' ');
    const known = this.#known.get(key);
    if (known) return known;
    this.#budget.spend(STEPS_A_LOOKUP);
    if (this.#budget.isSpent) return NOTHING;
    const named: Named = {
      title: resolveTitle(tokens, this.#index),
      family: resolveFamily(tokens, this.#index),
      isClass: matchClass(tokens, this.#index).length > 0,
    };
    this.#known.set(key, named);
    return named;
  }
}
