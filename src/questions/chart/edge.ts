import type { Phrase } from './phrase.js';
import type { State } from './rule-tree.js';
import type { LeftOut } from './starts.js';

/** A rule that has begun, and what was read of it so far. It waits for the next word or phrase at a place. */
export interface Edge {
  state: State;
  start: number;
  cost: number;
  /** The parts, the last one first: edges that begin alike share them. */
  read?: Read;
  /** Whether a word of the rule was found that no telegram leaves out. */
  hasWord: boolean;
  /** Whether any word of the rule was found. */
  hasAny: boolean;
  /** What was left out of the rule. */
  lacks: LeftOut;
}

/** An edge that has read nothing yet. */
export type Begun = Omit<Edge, 'state'>;

interface Read {
  part: Phrase;
  before?: Read;
}

/** Begins rules at a place. `cost` is that of the words left out before it. */
export function begin(start: number, cost: number, lacks: LeftOut): Begun {
  return { start, cost, read: undefined, hasWord: false, hasAny: false, lacks };
}

export function readPart(edge: Begun, state: State, part: Phrase): Edge {
  const { start, hasWord, hasAny, lacks } = edge;
  const read = { part, before: edge.read };
  return { state, start, cost: edge.cost + part.cost, read, hasWord, hasAny, lacks };
}

export function readWord(edge: Begun, state: State, cost: number, isElidable: boolean): Edge {
  const { start, read, lacks } = edge;
  return {
    state,
    start,
    cost: edge.cost + cost,
    read,
    hasWord: edge.hasWord || !isElidable,
    hasAny: true,
    lacks,
  };
}

/** Goes on as if a small word stood there. */
export function passSmallWord(edge: Edge, state: State, cost: number): Edge {
  const { start, read, hasWord, hasAny } = edge;
  const lacks = edge.lacks === 'nothing' ? 'small word' : edge.lacks;
  return { state, start, cost: edge.cost + cost, read, hasWord, hasAny, lacks };
}

/** The parts of an edge, the first one first. */
export function partsRead({ read: last }: Edge): readonly Phrase[] {
  if (!last) return NO_PARTS;
  const parts: Phrase[] = [];
  for (let read: Read | undefined = last; read; read = read.before) parts.push(read.part);
  return parts.reverse();
}

export const NO_PARTS: readonly Phrase[] = [];
