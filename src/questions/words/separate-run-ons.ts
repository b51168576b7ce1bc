import { ABBREVIATIONS } from '../../text/abbreviations.js';
import { isSlipFor } from '../../text/edit-distance.js';
import { isEnglish } from '../../text/english-words.js';
import { setOfWords } from '../../text/set-of-words.js';
import { readTitleWord } from '../../titles/words/title-word.js';
import { FILLERS } from '../english/lexicon/fillers.js';
import { CLOSED_CLASS, DETERMINERS } from '../english/lexicon/small-words.js';
import { WORD_CLASSES } from '../english/lexicon/word-classes.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Token } from './tokens.js';

/** Shorter words are slips for others, and longer ones are no words. */
const SHORTEST = 3;
const LONGEST = 40;
const SHORTEST_PART = 2;
/** So many letters tell a word of questions, or of pages, from the beginning of another word. */
const SHORTEST_CONTENT = 4;
/** A misspelt part is known again from this length on. */
const SHORTEST_MISSPELT = 6;

/** Puts back the blank that somebody left out: "whatdoes", "theESM", "gradethe". */
export function separateRunOns(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  return tokens.flatMap((token, at) => {
    const end = endOfFirst(token, tokens[at - 1]?.text ?? '', lexicon);
    if (end === undefined) return [token];
    const { text, raw, ...others } = token;
    return [
      { ...others, text: text.slice(0, end), raw: raw.slice(0, end) },
      { kind: 'word' as const, text: text.slice(end), raw: raw.slice(end) },
    ];
  });
}

/** Where the second of two words begins; undefined for what is one word. */
function endOfFirst({ kind, text, raw }: Token, before: string, lexicon: Lexicon): number | undefined {
  if (kind !== 'word' || raw.toLowerCase() !== text || !/^\p{L}+$/u.test(text)) return undefined;
  if (text.length < SHORTEST || text.length > LONGEST) return undefined;
  if (isEnglish(text) || isKnownAsTyped(text, lexicon)) return undefined;
  const small = partsOf(text).find(({ first, second }) => isSmallPair(first, second));
  if (small) return small.end;
  const change = placeOfCapitals(raw);
  const [written] = partsOf(text).filter(({ end }) => end === change);
  if (written && (isAsked(written.first, lexicon) || isPair(written.first, written.second, lexicon)))
    return change;
  return isNearly(text, lexicon) ? undefined : endOfLikely(text, raw, before, lexicon);
}

/** Where the second of two words begins that may be one: as its capital shows, or as two known words meet. */
function endOfLikely(text: string, raw: string, before: string, lexicon: Lexicon): number | undefined {
  const capital = raw.slice(1).search(/(?<=\p{Ll}.*)\p{Lu}|(?<=^)\p{Lu}/u) + 1;
  // "Who needs SharePoint" and "OneNote" are names.
  const isName = BEFORE_NAMES.has(before) || (capital > 0 && /^\p{Lu}/u.test(raw));
  const mayBeParted = partsOf(text).filter(
    ({ first, second, end }) =>
      second.length >= SHORTEST_PART &&
      (capital === 0 || end === capital) &&
      (!isName ||
        DETERMINERS.has(first) ||
        [first, second].every((part) => isOfTitles(part, lexicon)) ||
        (capital === 0 && isTitle(first, lexicon) && isPair(first, second, lexicon))),
  );
  const [known] = mayBeParted
    .filter(({ first, second }) => isPair(first, second, lexicon) || isSetOff(raw, first))
    .toSorted(byShorterPart);
  const [misspelt] = lexicon.lookUp(text).isUnknown ? mayBeParted.filter(isMisspelt(lexicon)) : [];
  return (known ?? misspelt)?.end;
}

function partsOf(text: string): readonly Parts[] {
  return Array.from({ length: text.length - SHORTEST_PART }, (_, at) => at + SHORTEST_PART).map((end) => ({
    end,
    first: text.slice(0, end),
    second: text.slice(end),
  }));
}

/** Two small words: "fora", "whodo", "doi". */
function isSmallPair(first: string, second: string): boolean {
  return CLOSED_CLASS.has(first) && (CLOSED_CLASS.has(second) || PERSONS.has(second));
}

const PERSONS = new Set(['i', 'we', 'you']);

/** Where capitals begin or end inside a word that is no name: "gradeSr", "ESMand". */
function placeOfCapitals(raw: string): number | undefined {
  return (/^\p{Ll}+(?=\p{Lu})/u.exec(raw) ?? /^\p{Lu}{2,}(?=\p{Ll})/u.exec(raw))?.[0].length;
}

/** Whether rules, titles or pages have a word as it stands. */
export function isKnownAsTyped(text: string, lexicon: Lexicon): boolean {
  const { isRuleWord, isOwn, title, ofPages } = lexicon.lookUp(text);
  return isRuleWord || FILLERS.has(text) || isOwn === true || ofPages === text || title?.mended === false;
}

/** Whether rules, titles or pages have a word that is a letter away. */
function isNearly(text: string, lexicon: Lexicon): boolean {
  const { isFiller, title, forms } = lexicon.lookUp(text);
  const meant = [
    ...forms.map(({ word }) => word).filter((word) => word !== text),
    ...(title?.mended ? title.readings.flatMap(([only = '', another]) => (another ? [] : only)) : []),
  ];
  return (
    isFiller ||
    [...meant, ...ABBREVIATIONS.keys()].some(
      (word) => word.length >= SHORTEST_CONTENT && isSlipFor(text, word),
    )
  );
}

/** "inPartner": a small word before a capital is one of its own, whatever follows. */
function isSetOff(raw: string, first: string): boolean {
  return CLOSED_CLASS.has(first) && /^\p{Ll}+\p{Lu}/u.test(raw) && raw.search(/\p{Lu}/u) === first.length;
}

const WANTING = setOfWords(
  WORD_CLASSES.need,
  WORD_CLASSES.needing,
  WORD_CLASSES.use,
  WORD_CLASSES.mention,
  WORD_CLASSES.mentioning,
);
/** Behind these, an unknown word is the name of something. */
const BEFORE_NAMES = new Set([...WANTING, 'with', 'in', 'using', 'of', 'and', 'or']);

interface Parts {
  end: number;
  first: string;
  second: string;
}

const byShorterPart = (one: Parts, other: Parts): number => shorterOf(other) - shorterOf(one);
const shorterOf = ({ first, second }: Parts): number => Math.min(first.length, second.length);

/**
 * Whether two words are spelt right and stand side by side in questions: "whichfamily". A word that only pages have needs a
 * small word beside it: "theinvoices".
 */
function isPair(first: string, second: string, lexicon: Lexicon): boolean {
  const isOfQuestions = (word: string): boolean => isAsked(word, lexicon) || isTitle(word, lexicon);
  // "Thetop", "Accountantjob": behind such words, three letters tell a word of questions.
  const isShort = second.length >= SHORTEST && first.length >= SHORTEST && isRule(second, lexicon);
  if (isShort && isTitle(first, lexicon)) return true;
  // "Needtableau"
  if (WANTING.has(first) && isWritten(second, lexicon)) return true;
  const isBesideSmall = (word: string): boolean =>
    CLOSED_CLASS.has(word) || isOfQuestions(word) || isWritten(word, lexicon) || (isShort && word === second);
  const hasSmall = CLOSED_CLASS.has(first) || CLOSED_CLASS.has(second);
  return [first, second].every(hasSmall ? isBesideSmall : isOfQuestions);
}

/** Whether one of two words has a slip: "thedirecctor", "partnrprograms". */
const isMisspelt =
  (lexicon: Lexicon) =>
  ({ first, second }: Parts): boolean => {
    const isKnownAsTyped = (part: string): boolean =>
      part.length >= 3 && (CLOSED_CLASS.has(part) || isAsked(part, lexicon) || isTitle(part, lexicon));
    const hasSlip = (part: string): boolean => {
      const { title, forms } = lexicon.lookUp(part);
      return part.length >= SHORTEST_MISSPELT && (title?.mended === true || forms.length > 1);
    };
    return (isKnownAsTyped(first) && hasSlip(second)) || (hasSlip(first) && isKnownAsTyped(second));
  };

/** Whether a word is one of questions that is long enough to be no part of another. */
function isAsked(word: string, lexicon: Lexicon): boolean {
  return word.length >= SHORTEST_CONTENT && isRule(word, lexicon);
}

function isRule(word: string, { ruleWords }: Lexicon): boolean {
  return ruleWords.has(word) && !FILLERS.has(word);
}

function isTitle(word: string, { titles }: Lexicon): boolean {
  return readTitleWord(word, titles)?.mended === false;
}

/** Whether a word is one of titles, in full or with a slip. */
function isOfTitles(word: string, { titles }: Lexicon): boolean {
  return readTitleWord(word, titles) !== undefined;
}

function isWritten(word: string, lexicon: Lexicon): boolean {
  return word.length >= SHORTEST_CONTENT && lexicon.isWritten(word);
}
