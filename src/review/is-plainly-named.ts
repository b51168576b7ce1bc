import type { Role } from '../catalog/catalog.js';
import type { Lexicon } from '../questions/lexicon/lexicon.js';
import { canBound, INSIDE_TITLES } from '../questions/phrases/stretches.js';
import { readWords, type Word } from '../questions/words/read-words.js';
import { splitTokens } from '../questions/words/tokens.js';

/** Letters, spaces and commas: no sign that is read in a special way. */
const PLAIN = /^[A-Za-z]{2,}(?:,? [A-Za-z]{2,})*$/;

/**
 * Whether a name is exactly the name of a role and has a word that only titles have. Every reading of a question takes such a word
 * for that title, so no reading leads elsewhere. Any other name must be read as a question to know. The lexicon need not know the
 * pages: they only add words, so a name that is plain without them is plain with them.
 */
export function isPlainlyNamed(question: string, name: string, role: Role, lexicon: Lexicon): boolean {
  if (!PLAIN.test(name)) return false;
  const words = readWords(splitTokens(question), lexicon).slice(-splitTokens(name).length);
  const named = words.filter(({ text }) => !INSIDE_TITLES.has(text));
  if (!named.every(isOfTitle) || !named.some((word) => isOfTitleOnly(word, lexicon))) return false;
  const { match } = lexicon.namedBy(
    named.map(({ text, title }) => ({ text, ...(title && { word: title }) })),
  );
  return match?.kind === 'title' && match.how === 'exact' && match.id === role.id;
}

function isOfTitle(word: Word): boolean {
  return word.title !== undefined && !word.title.mended && !word.skippable && canBound(word);
}

function isOfTitleOnly({ isRuleWord, isOwn, text, raw }: Word, { acronyms, gradeCodes }: Lexicon): boolean {
  return !isRuleWord && !isOwn && !acronyms.has(raw.toUpperCase()) && !gradeCodes.has(text);
}
