import { namesOf } from '../../catalog/catalog.js';
import { singular } from '../../text/stem.js';
import { plainWords } from '../../text/title.js';
import type { TitleToken } from '../../titles/title-tokens.js';
import type { Lexical } from '../chart/phrase.js';
import type { Lexicon, Named } from '../lexicon/lexicon.js';
import { COST, mayBeOfRules, type Word } from '../words/read-words.js';
import { canBound, INSIDE_TITLES, INSIDE_WHOLE_TITLES, ROLE_NOUNS } from './stretches.js';

/** A stretch of words that may name roles or families, and what the catalogue knows about it. */
export interface TitleStretch {
  /** All words of the clause; the stretch goes from `start` up to, not including, `end`. */
  clause: readonly Word[];
  start: number;
  end: number;
  words: readonly Word[];
  /** Its words of titles, without the small ones between them. */
  tokens: readonly TitleToken[];
  names: Named;
  /** Whether one role is meant by its title, with the small words that are typed. */
  isTitle: boolean;
  /** `isTitle`, with all words as the title has them. */
  isExactTitle: boolean;
  isOutsider: boolean;
  /** Whether it has a small word that only some whole titles have inside: "to", "for". */
  isWholeOnly: boolean;
  /** Whether each of its words may also be a word of questions. */
  isQuestion: boolean;
  /**
   * Whether a word stands twice: "manager, operations manager" names two roles, or none, unless a title has it twice.
   */
  saysTwice: boolean;
  /** Whether "family" follows: "the Data Analyst family". */
  saysFamily: boolean;
  /** What its misspelt words cost. */
  mended: number;
}

/** Looks up a stretch of words; undefined where none is a word of titles. */
export function readStretch(
  clause: readonly Word[],
  start: number,
  end: number,
  lexicon: Lexicon,
): TitleStretch | undefined {
  const words = clause.slice(start, end);
  const tokens = words
    .filter((word) => word.kind === 'word' && (canBound(word) || !INSIDE_TITLES.has(word.text)))
    .filter((word) => !INSIDE_WHOLE_TITLES.has(word.text))
    .map(({ text, title }) => ({ text, ...(title && { word: title }) }));
  if (tokens.every(({ word }) => !word)) return undefined;
  const names = lexicon.namedBy(tokens);
  const { match } = names;
  const isWholeOnly = words.some(({ text }) => INSIDE_WHOLE_TITLES.has(text));
  const isTitle = match?.kind === 'title' && (!isWholeOnly || isLiteral(match.id, words, lexicon));
  return {
    clause,
    start,
    end,
    words,
    tokens,
    names,
    isTitle,
    isExactTitle: isTitle && match.how === 'exact',
    isOutsider:
      match?.kind === 'outsider' && (!isWholeOnly || typedIn(words) === plainWords(match.title).join(' ')),
    isWholeOnly,
    isQuestion: words.every(mayBeOfRules) && !isOfRoles(words, clause[end]),
    saysTwice: new Set(tokens.map(({ text }) => singular(text))).size < tokens.length,
    saysFamily: FAMILY_WORDS.has(clause[end]?.text ?? ''),
    mended: tokens.filter(({ word }) => word?.mended).length * COST.mended,
  };
}

/** "Systems" in "systems roles" belongs to a name, though "in other systems" is asked of codes. */
function isOfRoles(words: readonly Word[], next: Word | undefined): boolean {
  const isModifier = words.every(({ title }) => title && !title.head && !title.level);
  return isModifier && ROLE_NOUNS.has(next?.text ?? '');
}

const FAMILY_WORDS = new Set(['family', 'families']);

/** A phrase of the whole stretch; what its misspelt words cost is added. */
export function phraseOver(
  { start, end, mended }: TitleStretch,
  type: Lexical['type'],
  value: Lexical['value'],
  cost = 0,
): Lexical {
  return { type, value, start, end, cost: cost + mended };
}

/** Whether a role has exactly these words, small ones included, in any order: "Engineer in Test, Staff". */
function isLiteral(id: string, words: readonly Word[], { catalog }: Lexicon): boolean {
  const role = catalog.roleById.get(id);
  const typed = sorted(typedIn(words).split(' '));
  return role !== undefined && namesOf(role).some((name) => sorted(plainWords(name)) === typed);
}

const sorted = (words: readonly string[]): string => words.toSorted().join(' ');

function typedIn(words: readonly Word[]): string {
  return words.flatMap(({ kind, text }) => (kind === 'word' ? [text] : [])).join(' ');
}
