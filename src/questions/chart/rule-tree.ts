import { getOrAdd } from '../../collections.js';
import type { Rule, TypeName } from './rule.js';
import type { RuleTable } from './tabulate-rules.js';
import type { ToBits, TypeBits } from './type-bits.js';

/** A pattern of a rule, read up to some place. */
interface Read {
  rule: Rule;
  /** Its elements, by their numbers. */
  pattern: readonly number[];
  at: number;
  /** The names of the slots so far. */
  slots: readonly string[];
}

/** What may follow a place in the rules. */
interface Next {
  byWords: ReadonlyMap<number, State>;
  byType: ReadonlyMap<TypeName, State>;
  /** The types of `byType`. */
  wanted: TypeBits;
  /** The places behind the words that a telegram may leave out. */
  afterSmall: readonly State[];
  ends: readonly Pick<Read, 'rule' | 'slots'>[];
}

/**
 * A place inside rules: what may come next, and which rules end here. Rules that begin alike share their places. Of
 * thousands of places a question reaches a few hundred, so each finds out what comes next when it is first asked.
 */
export class State implements Next {
  readonly #read: readonly Read[];
  readonly #table: Elements;
  #next: Next | undefined;

  /** The place up to which some patterns are read. */
  constructor(read: readonly Read[], table: Elements) {
    this.#read = read;
    this.#table = table;
  }

  get byWords(): Next['byWords'] {
    return this.#goesOn.byWords;
  }

  get byType(): Next['byType'] {
    return this.#goesOn.byType;
  }

  get wanted(): Next['wanted'] {
    return this.#goesOn.wanted;
  }

  get afterSmall(): Next['afterSmall'] {
    return this.#goesOn.afterSmall;
  }

  get ends(): Next['ends'] {
    return this.#goesOn.ends;
  }

  /** The types of all rules that end here or later. */
  get types(): ReadonlySet<TypeName> {
    return new Set(this.#read.map(({ rule }) => rule.type));
  }

  get #goesOn(): Next {
    this.#next ??= readOn(this.#read, this.#table);
    return this.#next;
  }
}

/** What patterns are made of, and the sets of words that a telegram may leave out. */
interface Elements {
  elements: RuleTable['elements'];
  elidable: ReadonlySet<number>;
  bitsOf: ToBits;
}

/** Makes one tree of the wanted rules, whose patterns are in a table. */
export function growTree(
  rules: readonly Rule[],
  { patterns, elements, elidable }: RuleTable,
  bitsOf: ToBits,
  wanted: (rule: Rule) => boolean = () => true,
): State {
  const read = rules.flatMap((rule, number) =>
    wanted(rule)
      ? (patterns[number] ?? []).map((pattern): Read => ({ rule, pattern, at: 0, slots: [] }))
      : [],
  );
  return new State(read, { elements, elidable: new Set(elidable), bitsOf });
}

/** Reads the next element of each pattern. Where it is optional, also reads the one behind it. */
function readOn(read: readonly Read[], table: Elements): Next {
  const byWords = new Map<number, Read[]>();
  const byType = new Map<TypeName, Read[]>();
  const ends: Read[] = [];
  const take = (each: Read): void => {
    const { rule, pattern, at, slots } = each;
    const element = table.elements[pattern[at] ?? -1];
    if (!element) {
      ends.push(each);
      return;
    }
    const after = { rule, pattern, at: at + 1, slots };
    if (element.optional) take(after);
    if (element.kind === 'group') {
      const rest = pattern.slice(at + 1);
      for (const sequence of element.sequences) take({ rule, pattern: [...sequence, ...rest], at: 0, slots });
    } else if (element.kind === 'words') getOrAdd(byWords, element.set, () => []).push(after);
    else getOrAdd(byType, element.type, () => []).push({ ...after, slots: [...slots, element.name] });
  };
  for (const each of read) take(each);
  const toStates = <Key>(groups: ReadonlyMap<Key, readonly Read[]>): Map<Key, State> =>
    new Map([...groups].map(([key, group]) => [key, new State(group, table)]));
  const afterWords = toStates(byWords);
  const afterSmall = [...afterWords].flatMap(([set, state]) => (table.elidable.has(set) ? [state] : []));
  return {
    byWords: afterWords,
    byType: toStates(byType),
    wanted: table.bitsOf(byType.keys()),
    afterSmall,
    ends,
  };
}
