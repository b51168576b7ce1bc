import { getOrAdd } from '../../collections.js';
import type { Rule, TypeName } from './rule.js';

/** The parsed patterns of some rules: plain data that a file can hold. */
export interface RuleTable {
  /** The sets of alternatives in patterns, "a|b" or a class of words. The number of a set is its place here. */
  sets: readonly (readonly string[])[];
  /** The sets that a telegram may leave out: "is", "of". */
  elidable: readonly number[];
  /** The sets of words that ask, which may be missing at the beginning. */
  asking: readonly number[];
  /** The sets of words that ask for a person. */
  persons: readonly number[];
  /** What patterns are made of. The number of an element is its place here. */
  elements: readonly Element[];
  /** The patterns of each rule, as their elements. */
  patterns: readonly (readonly Sequence[])[];
}

type Element = { optional: boolean } & (
  | { kind: 'words'; set: number }
  | { kind: 'slot'; name: string; type: TypeName }
  /** "(nobody | no one)": one of several sequences of elements. */
  | { kind: 'group'; sequences: readonly Sequence[] }
);

/** The numbers of elements that stand one behind the other. */
type Sequence = readonly number[];

/** The words of each class that a pattern may name as `<class>`. */
export type WordClasses = Readonly<Record<string, string>>;

/** Decides which words may be missing: those whose every alternative is small, or asks. */
interface Elidable {
  isSmall: (alternatives: readonly string[]) => boolean;
  isQuestion: (alternatives: readonly string[]) => boolean;
}

/** Reads the patterns of rules. Throws when one names a class that does not exist. */
export function tabulateRules(
  rules: readonly Rule[],
  classes: WordClasses,
  { isSmall, isQuestion }: Elidable,
): RuleTable {
  const sets = new Distinct<readonly string[]>();
  const setOf = (alternatives: string): number => {
    const words = alternatives.split('|').flatMap((part) => wordsOf(part, classes));
    const distinct = [...new Set(words)].sort();
    return sets.placeOf(distinct.join('|'), () => distinct);
  };
  const elements = new Distinct<Element>();
  const elementOf = (part: string): number =>
    elements.placeOf(part, () => parseElement(part, setOf, sequenceOf));
  const sequenceOf = (text: string): number[] => (text.match(PARTS) ?? []).map(elementOf);
  const patterns = rules.map((rule) => rule.patterns.map(sequenceOf));
  const which = (isSo: (alternatives: readonly string[]) => boolean): number[] =>
    sets.all.flatMap((words, set) => (isSo(words) ? [set] : []));
  return {
    sets: sets.all,
    elidable: which(isSmall),
    asking: which(isQuestion),
    persons: which((words) => words.every((word) => word === 'who' || word === 'whom')),
    elements: elements.all,
    patterns,
  };
}

/** Things that are kept once, in the order in which they first come. */
class Distinct<Thing> {
  readonly all: Thing[] = [];
  readonly #places = new Map<string, number>();

  placeOf(key: string, make: () => Thing): number {
    return getOrAdd(this.#places, key, () => this.all.push(make()) - 1);
  }
}

/** The parts of a pattern: what has no blanks, and groups in parentheses. */
const PARTS = /\([^)]+\)\??|[^ ]+/g;

function parseElement(
  part: string,
  setOf: (alternatives: string) => number,
  sequenceOf: (text: string) => Sequence,
): Element {
  const optional = part.endsWith('?');
  const text = optional ? part.slice(0, -1) : part;
  const group = /^\((.+)\)$/.exec(text)?.[1];
  if (group !== undefined) return { kind: 'group', sequences: group.split(' | ').map(sequenceOf), optional };
  const slot = /^\{(\w+)(?::(\w+))?\}$/.exec(text);
  if (!slot && /[{}]/.test(text))
    throw new Error(`A slot stands alone in its place, and not as in "${part}".`);
  if (!slot) return { kind: 'words', set: setOf(text), optional };
  const [, name = '', type = name] = slot;
  return { kind: 'slot', name, type: type as TypeName, optional };
}

function wordsOf(part: string, classes: WordClasses): string[] {
  const name = /^<(.+)>$/.exec(part)?.[1];
  if (name === undefined) return [part];
  const words = classes[name];
  if (words === undefined) throw new Error(`No class of words is called <${name}>.`);
  return words.split(' ');
}
