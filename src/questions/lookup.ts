import type { Catalog, Role } from '../catalog/catalog.js';
import type { Previous } from './context.js';
import type { Question } from './question.js';
import type { Word } from './recognise.js';
import { type Resolution, resolveRole } from './resolve-role.js';
import type { TitleIndex } from './title-index.js';
import { wholeTitle } from './whole-title.js';

/** What the readings of one question are looked up with. */
export interface Lookup {
  catalog: Catalog;
  /** All words of the question. */
  words: readonly Word[];
  /** The longest whole title among the words, if there is one. */
  title: readonly Word[];
  /** What was asked before in the same conversation. */
  previous?: Previous;
  /** The role that some of the words name. */
  resolve: (words: readonly Word[]) => Resolution;
}

/** What a reading asks, and how surely. */
export interface Interpretation {
  question: Question;
  strength: number;
  /** Roles to suggest when the question turns out to name none. */
  nearest?: () => readonly Role[];
}

/** The same, less sure. */
export function weaker(interpretation: Interpretation | undefined, cost: number): Interpretation | undefined {
  return interpretation && { ...interpretation, strength: interpretation.strength - cost };
}

/** Readings share many of their words, so each stretch is resolved once. */
export function createLookup(
  catalog: Catalog,
  words: readonly Word[],
  index: TitleIndex,
  previous?: Previous,
): Lookup {
  const resolved = new Map<string, Resolution>();
  return {
    catalog,
    words,
    title: wholeTitle(words, index),
    previous,
    resolve: (stretch) => {
      const key = stretch.map(({ at }) => at).join(' ');
      const resolution = resolved.get(key) ?? resolveRole(stretch, index);
      resolved.set(key, resolution);
      return resolution;
    },
  };
}
