import { setOfWords } from '../../text/set-of-words.js';
import { phrasesIn } from '../chart/inner-phrases.js';
import type { Phrase } from '../chart/phrase.js';
import type { TypeName } from '../chart/rule.js';
import { WORD_CLASSES } from '../english/lexicon/word-classes.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Word } from '../words/read-words.js';

/**
 * Whether a reading ends a text to look for inside words that some page has side by side: "marketing" in "managers that
 * mention content marketing" is no family. Who needs "Salesforce experience" needs Salesforce, but who looks for a mention
 * of "user experience" means both words.
 */
export function cutsText(
  reading: Phrase,
  words: readonly Word[],
  { hasPhrase }: Pick<Lexicon, 'hasPhrase'>,
): boolean {
  const phrases = phrasesIn(reading);
  const isBefore = (end: number): boolean => hasPhrase(words.slice(end - 1, end + 1).map(({ text }) => text));
  const isBeforeData = ({ type, end }: Phrase): boolean =>
    TEXTS.has(type) && phrases.some((next) => next.start === end && DATA.has(next.type)) && isBefore(end);
  const dropsNoun = ({ type, start, end, parts: [text] }: Phrase): boolean =>
    type === 'text' &&
    text?.start === start &&
    text.end === end - 1 &&
    MENTIONING.has(words[start - 1]?.text ?? '') &&
    isBefore(text.end);
  // "Roles approve budgets" looks for both words, and not for "budgets" among roles that mention "approve".
  const isBeforeAct = ({ type, end }: Phrase): boolean =>
    TEXTS.has(type) && phrases.some((next) => next.start === end && next.type === 'act');
  return phrases.some((phrase) => isBeforeData(phrase) || dropsNoun(phrase) || isBeforeAct(phrase));
}

/** Whether a place is inside words that a hyphen joins and that some page has: inside "cross-department". */
export function isInsideCompound(
  words: readonly Word[],
  at: number,
  { hasPhrase }: Pick<Lexicon, 'hasPhrase'>,
): boolean {
  return words[at]?.isHyphened === true && hasPhrase(words.slice(at - 1, at + 1).map(({ text }) => text));
}

/** Phrases of words to look for in pages. */
export const TEXTS: ReadonlySet<TypeName> = new Set(['term', 'known_term', 'page_term'] as const);
const DATA: ReadonlySet<TypeName> = new Set([
  'family',
  'family_name',
  'kind',
  'level',
  'bare_level',
  'fact',
] as const);
const MENTIONING = setOfWords(WORD_CLASSES.mention, WORD_CLASSES.mentioning);
