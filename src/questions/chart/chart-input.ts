import type { Lexical } from './phrase.js';
import type { TypeName } from './rule.js';
import type { WordForm } from './word-sets.js';

/** A word of the clause as the rules see it. */
export interface ChartWord {
  /** The words it may stand for: as typed, and mended at a cost. */
  forms: readonly WordForm[];
  /** Whether it may be skipped: courtesy, fillers and frames. */
  skippable: boolean;
}

/** A clause, prepared for a chart. */
export interface ChartInput {
  words: readonly ChartWord[];
  lexical: readonly Lexical[];
  /** Types whose phrases are made only where a rule waits for one: free text. */
  onDemand: ReadonlyMap<TypeName, (start: number) => readonly Lexical[]>;
  /** Where a clause begins with a word that is neither of questions nor of titles, and so may be text to look for. */
  firstText?: number;
  /** Undefined where no word of a rule may be missing. */
  elision?: Elision;
}

/** How a telegram may leave out small words of a rule. */
export interface Elision {
  /** What each missing word costs. */
  cost: number;
  /** Types whose phrases may not fill a slot of a rule that has lost all its words. */
  anchored: ReadonlySet<TypeName>;
}
