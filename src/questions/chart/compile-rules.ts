import { lazily } from '../../collections.js';
import type { Rule } from './rule.js';
import { growTree } from './rule-tree.js';
import { elidedStarts, type Start, type Starts, startsOf } from './starts.js';
import type { RuleTable } from './tabulate-rules.js';
import { numberTypes } from './type-bits.js';
import { WordSets } from './word-sets.js';

/** Rules, ready for a chart. */
export interface CompiledRules {
  /** Where rules begin. */
  starts: Starts;
  /** The same where a telegram may leave their first words out. */
  elidedStarts: () => Starts;
  sets: WordSets;
  /** The sets of alternatives that a telegram may leave out: "is", "of". */
  elidable: ReadonlySet<number>;
}

/** Turns rules, whose patterns are in a table, into one tree of states; all rules, or those that are `wanted`. */
export function compileRules(
  rules: readonly Rule[],
  table: RuleTable,
  wanted?: (rule: Rule) => boolean,
): CompiledRules {
  const slots = table.elements.flatMap((element) => (element.kind === 'slot' ? [element.type] : []));
  const bitsOf = numberTypes(slots);
  const root = growTree(rules, table, bitsOf, wanted);
  const whole: Start = { state: root, missing: 0, lacks: 'nothing' };
  return {
    starts: startsOf([whole], bitsOf),
    elidedStarts: lazily(() =>
      startsOf([whole, ...elidedStarts(root, new Set(table.asking), new Set(table.persons))], bitsOf),
    ),
    sets: new WordSets(table.sets),
    elidable: new Set(table.elidable),
  };
}
