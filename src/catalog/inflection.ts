/**
 * A word without its ending, so that its forms compare equal: "travel", "travels", "travelling"; "manage", "managing".
 * Only endings of the same word are taken off: a stemmer that goes further makes "excellent" of "Excel".
 */
export function withoutInflection(word: string): string {
  const bare = ENDINGS.reduce((form, [ending, replacement]) => {
    const shorter = form.replace(ending, replacement);
    return shorter.length < SHORTEST ? form : shorter;
  }, word);
  return bare.length > SHORTEST ? bare.replace(/e$/, '').replace(/([^aeious])\1$/, '$1') : bare;
}

const SHORTEST = 3;

/** Tried in this order, each on what the one before left. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/sses$/, 'ss'],
  [/([^s])s$/, '$1'],
  [/ing$/, ''],
  [/ed$/, ''],
  [/ly$/, ''],
];
