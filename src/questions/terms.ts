import { isConnective } from '../catalog/title.js';
import type { Word } from './recognise.js';
import { CONVERSATION } from './vocabulary.js';

/** Words that say that something is wanted, not what. */
const WANTING = new Set(
  'need needs needed require required requires requirement requirements necessary mandatory'.split(' '),
);

/** Words that hardly tell one requirement from another; looked for only on their own. */
const GENERIC = new Set(
  'skill skills experience knowledge background ability abilities expertise'.split(' '),
);

/** The words to look for in what pages say, as they were typed. */
export function contentTerms(words: readonly Word[]): string[] {
  const content = words.filter(
    ({ text, grade }) => !grade && !CONVERSATION.has(text) && !WANTING.has(text) && !isConnective(text),
  );
  const telling = content.filter(({ text }) => !GENERIC.has(text));
  const terms = telling.length > 0 ? telling : content;
  return [...new Set(terms.map(({ raw }) => raw.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')))];
}
