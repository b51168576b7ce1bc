import type { Values } from '../values.js';

/** The name of a type of phrase. */
export type TypeName = keyof Values;

/** The slots of a pattern by name: "{roles}" is a slot of that type, "{from:roles}" one with a name of its own. */
export type Slots<Pattern extends string> = Pattern extends `${string}{${infer Slot}}${infer Rest}`
  ? SlotNamed<Slot> & Slots<Rest>
  : unknown;

type SlotNamed<Slot extends string> = Slot extends `${infer Name}:${infer Type extends TypeName}`
  ? { [Key in Name]: Values[Type] }
  : Slot extends TypeName
    ? { [Key in Slot]: Values[Slot] }
    : never;

/** How a phrase of one type is made of words and other phrases. */
export interface Rule {
  type: TypeName;
  patterns: readonly string[];
  /** The meaning of the phrase; undefined where the slots do not go together. */
  build: (slots: never) => Values[TypeName] | undefined;
  /** Phrases that the rule reads; they are tests and documentation. */
  examples: readonly string[];
}

/**
 * Rules for phrases of one type. A pattern is words with blanks between them: `a|b` for either, `word?` for one that
 * may be missing, `<class>` for a class of words, and slots in braces for phrases of a type.
 */
export function rule<Type extends TypeName>(type: Type) {
  return <const Pattern extends string>(
    patterns: Pattern | readonly Pattern[],
    build: (slots: Slots<Pattern>) => Values[Type] | undefined,
    ...examples: string[]
  ): Rule => ({ type, patterns: [patterns].flat() as string[], build: build as Rule['build'], examples });
}
