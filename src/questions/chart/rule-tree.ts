import type { Rule, TypeName } from './rule.js';

/** A place inside rules: what may come next, and which rules end here. Rules that begin alike share their places. */
export interface State {
  byWords: Map<number, State>;
  byType: Map<TypeName, State>;
  ends: { rule: Rule; slots: readonly string[] }[];
}

/** A class of words that a pattern names as `<class>`. */
export type WordClasses = Readonly<Record<string, string>>;

type Element = { optional: boolean } & (
  | { kind: 'words'; set: number }
  | { kind: 'slot'; name: string; type: TypeName }
);

/** Makes one tree of rules. `setOf` numbers the alternatives of a word: "a|b". */
export function growTree(rules: readonly Rule[], setOf: (alternatives: string) => number): State {
  const root = newState();
  for (const rule of rules)
    for (const pattern of rule.patterns) insert(root, parsePattern(pattern, setOf), [], rule);
  return root;
}

function newState(): State {
  return { byWords: new Map(), byType: new Map(), ends: [] };
}

function parsePattern(pattern: string, setOf: (alternatives: string) => number): Element[] {
  return pattern.split(' ').map((part): Element => {
    const optional = part.endsWith('?');
    const text = optional ? part.slice(0, -1) : part;
    const slot = /^\{(\w+)(?::(\w+))?\}$/.exec(text);
    if (!slot) return { kind: 'words', set: setOf(text), optional };
    const [, name = '', type = name] = slot;
    return { kind: 'slot', name, type: type as TypeName, optional };
  });
}

function insert(state: State, elements: readonly Element[], slots: readonly string[], rule: Rule): void {
  const [element, ...rest] = elements;
  if (!element) {
    state.ends.push({ rule, slots });
    return;
  }
  if (element.optional) insert(state, rest, slots, rule);
  if (element.kind === 'words') insert(follow(state.byWords, element.set), rest, slots, rule);
  else insert(follow(state.byType, element.type), rest, [...slots, element.name], rule);
}

function follow<Key>(next: Map<Key, State>, key: Key): State {
  const known = next.get(key);
  if (known) return known;
  const made = newState();
  next.set(key, made);
  return made;
}

/** The types of all rules that end at a place or behind it. */
export function typesBehind(state: State, found = new Set<TypeName>()): Set<TypeName> {
  for (const { rule } of state.ends) found.add(rule.type);
  for (const next of state.byWords.values()) typesBehind(next, found);
  for (const next of state.byType.values()) typesBehind(next, found);
  return found;
}
