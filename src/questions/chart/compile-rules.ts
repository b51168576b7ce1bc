import type { Rule } from './rule.js';
import { growTree, type WordClasses } from './rule-tree.js';
import { elidedStarts, type Start, type Starts, startsOf } from './starts.js';
import { WordSets } from './word-sets.js';

export interface CompiledRules {
  /** Where rules begin. */
  starts: Starts;
  /** The same where a telegram may leave their first words out. */
  elidedStarts: Starts;
  sets: WordSets;
  /** Every word that some rule is made of. */
  words: ReadonlySet<string>;
  /** The sets of alternatives of which a telegram may leave the word out: "is", "of". */
  elidable: ReadonlySet<number>;
}

/** The words that a telegram may leave out: those whose every alternative is small, or asks. */
interface Elidable {
  isSmall: (alternatives: readonly string[]) => boolean;
  /** Words that ask, which may be missing at the beginning. */
  isQuestion: (alternatives: readonly string[]) => boolean;
}

/** Turns rules into one tree of states. Throws when a pattern names a class that does not exist. */
export function compileRules(
  rules: readonly Rule[],
  classes: WordClasses,
  { isSmall, isQuestion }: Elidable,
): CompiledRules {
  const sets = new WordSets(classes);
  const root = growTree(rules, (alternatives) => sets.numberOf(alternatives));
  const elidable = sets.which(isSmall);
  const persons = sets.which((words) => words.every((word) => word === 'who' || word === 'whom'));
  const whole: Start = { state: root, missing: 0, lacks: 'nothing' };
  return {
    starts: startsOf([whole]),
    elidedStarts: startsOf([whole, ...elidedStarts(root, elidable, sets.which(isQuestion), persons)]),
    sets,
    words: sets.words,
    elidable,
  };
}
