/**
 * A word without its plural ending. Compare singulars with singulars: some are no words themselves ("sery" for
 * "series").
 */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('sses')) return word.slice(0, -2);
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/**
 * A word without any ending of inflection, so that its forms compare equal: "travel", "travels", "travelling". It
 * keeps endings that make another word, since "excellent" is not "Excel".
 */
export function stem(word: string): string {
  const bare = ENDINGS.reduce((form, ending) => {
    const shorter = form.replace(ending, '');
    return shorter.length < SHORTEST ? form : shorter;
  }, singular(word));
  return bare.length > SHORTEST ? bare.replace(/e$/, '').replace(/([^aeious])\1$/, '$1') : bare;
}

const SHORTEST = 3;

/** Taken off in this order. */
const ENDINGS = [/ing$/, /ed$/, /ly$/];
