/**
 * Whether something is so. "open" is where a page leaves it open ("grade 8 or 9"), "unknown" where no page states it.
 * They stand in this order from the least to the most so.
 */
const TRUTHS = ['no', 'unknown', 'open', 'yes'] as const;
export type Truth = (typeof TRUTHS)[number];

export function truthOf(holds: boolean): Truth {
  return holds ? 'yes' : 'no';
}

/** The least of some truths: whether all is so. Of nothing, it is so. */
export function every(truths: Iterable<Truth>): Truth {
  return furthest(truths, 'yes', 'no');
}

/** The most of some truths: whether any is so. Of nothing, it is not so. */
export function some(truths: Iterable<Truth>): Truth {
  return furthest(truths, 'no', 'yes');
}

export function opposite(truth: Truth): Truth {
  if (truth === 'yes') return 'no';
  return truth === 'no' ? 'yes' : truth;
}

/** Whether something holds of what has one of some possible values: "open" when it holds of a part of them. */
export function truthAmong<Value>(possible: readonly Value[], holds: (value: Value) => boolean): Truth {
  if (possible.length === 0) return 'unknown';
  let holding = 0;
  for (const value of possible) if (holds(value)) holding++;
  if (holding === 0) return 'no';
  return holding === possible.length ? 'yes' : 'open';
}

/** Of some truths and the first of two ends, the one furthest towards the other end, which is as far as any goes. */
function furthest(truths: Iterable<Truth>, from: Truth, to: Truth): Truth {
  let best = from;
  for (const truth of truths) {
    if (truth === to) return to;
    if (distance(truth, to) < distance(best, to)) best = truth;
  }
  return best;
}

function distance(a: Truth, b: Truth): number {
  return Math.abs(TRUTHS.indexOf(a) - TRUTHS.indexOf(b));
}
