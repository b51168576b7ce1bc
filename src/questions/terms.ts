import { isConnective, plainWords } from '../catalog/title.js';
import { CONVERSATION } from './vocabulary.js';
import type { Word } from './words.js';

/** Words that say that something is wanted, not what. */
const WANTING = new Set(['need', 'needs', 'needed', 'require', 'required', 'requires', 'requirement', 'requirements', 'necessary']);

/** The words to look for in duties and requirements, as they were typed; conversation only if there is nothing else. */
export function contentTerms(words: readonly Word[]): string[] {
  const typed = words
    .filter(({ grade }) => !grade)
    .flatMap(({ raw }) => plainWords(raw))
    .filter((word, index, all) => word !== all[index - 1] && !isConnective(word) && !WANTING.has(word));
  return typed.filter((word) => !CONVERSATION.has(word));
}
