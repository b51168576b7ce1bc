/**
 * Whether something is true. "open": a page leaves it open ("grade 8 or 9"). "unknown": no page states it. In order from
 * the least to the most true.
 */
const TRUTHS = ['no', 'unknown', 'open', 'yes'] as const;
export type Truth = (typeof TRUTHS)[number];

export function truthOf(holds: boolean): Truth {
  return holds ? 'yes' : 'no';
}

/** Whether something holds for all things: the least true of the single answers. "yes" for no things. */
export function every<Thing>(things: readonly Thing[], holds: (thing: Thing) => Truth): Truth {
  return furthest(things, holds, 'yes', 'no');
}

/** Whether something holds for any thing: the most true of the single answers. "no" for no things. */
export function some<Thing>(things: readonly Thing[], holds: (thing: Thing) => Truth): Truth {
  return furthest(things, holds, 'no', 'yes');
}

export function opposite(truth: Truth): Truth {
  if (truth === 'yes') return 'no';
  return truth === 'no' ? 'yes' : truth;
}

/** Whether something holds if one of several values is the right one: "open" if it holds only for some of them. */
export function truthAmong<Value>(possible: readonly Value[], holds: (value: Value) => boolean): Truth {
  if (possible.length === 0) return 'unknown';
  let holding = 0;
  for (const value of possible) if (holds(value)) holding++;
  if (holding === 0) return 'no';
  return holding === possible.length ? 'yes' : 'open';
}

/** The truth nearest to `to`, starting with `from` and stopping early at `to`. */
function furthest<Thing>(
  things: readonly Thing[],
  holds: (thing: Thing) => Truth,
  from: Truth,
  to: Truth,
): Truth {
  let best = from;
  for (const thing of things) {
    const truth = holds(thing);
    if (truth === to) return to;
    if (distance(truth, to) < distance(best, to)) best = truth;
  }
  return best;
}

function distance(a: Truth, b: Truth): number {
  return Math.abs(TRUTHS.indexOf(a) - TRUTHS.indexOf(b));
}
