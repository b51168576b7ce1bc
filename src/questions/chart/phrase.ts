import type { Values } from '../values.js';
import type { Rule, TypeName } from './rule.js';

/** A phrase that was read: words `start` up to, not including, `end`. */
export interface Phrase<Type extends TypeName = TypeName> {
  type: Type;
  start: number;
  end: number;
  value: Values[Type];
  /** What reading it took: unknown, free and mended words. Less is surer. */
  cost: number;
  /** How it was made; undefined for what the lexicon knows. */
  rule?: Rule;
  parts: readonly Phrase[];
}

/** Phrases that the lexicon finds before any rule. */
export type Lexical = Pick<Phrase, 'type' | 'start' | 'end' | 'value' | 'cost'>;
