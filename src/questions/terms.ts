import { isConnective } from '../text/title.js';
import type { Terms } from './question.js';
import type { Word } from './recognise.js';
import { CONVERSATION } from './vocabulary.js';

/** Words that say that something is wanted, not what. */
const WANTING = new Set(
  'need needs needed require required requires requirement requirements necessary mandatory'.split(' '),
);

/** Words that hardly tell one requirement from another; looked for only on their own. */
const GENERIC = new Set(
  'skill skills experience knowledge background ability abilities expertise manage manages use uses handle handles own owns know knows responsible become work works working'.split(
    ' ',
  ),
);

/** What to look for in what pages say, as it was typed; "and", "or" and commas part one thing from another. */
export function contentTerms(words: readonly Word[]): Terms {
  const groups: Word[][] = [[]];
  for (const word of words) {
    if (PARTING.has(word.text)) groups.push([]);
    else groups.at(-1)?.push(word);
    if (word.raw.endsWith(',')) groups.push([]);
  }
  return groups.map(tellingWords).filter((group) => group.length > 0);
}

const PARTING = new Set(['and', 'or']);

function tellingWords(words: readonly Word[]): string[] {
  const content = words.filter(
    ({ text, grade }) => !grade && !CONVERSATION.has(text) && !WANTING.has(text) && !isConnective(text),
  );
  const telling = content.filter(({ text }) => !GENERIC.has(text));
  const terms = telling.length > 0 ? telling : content;
  return [...new Set(terms.map(({ raw }) => raw.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')))];
}
