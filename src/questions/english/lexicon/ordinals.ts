const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** The place that a word stands for: 1 for "first" and "1st"; the last is -1. */
export function parseOrdinal(word: string): number | undefined {
  if (word === 'last' || word === 'final') return -1;
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1];
  if (digits !== undefined) return Number(digits);
  const at = ORDINALS.indexOf(word);
  return at < 0 ? undefined : at + 1;
}
