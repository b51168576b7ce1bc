import { plainWords } from '../text/title.js';

const EVERYTHING = new Set(['all', 'full', 'complete', 'entire', 'everything', 'whole']);

/** Whether a text asks for long lists in full. */
export function asksForEverything(text: string): boolean {
  return plainWords(text).some((word) => EVERYTHING.has(word));
}
