import { setOfWords } from '../../text/set-of-words.js';
import { FILLERS } from '../english/lexicon/fillers.js';
import { DETERMINERS } from '../english/lexicon/small-words.js';
import { WORD_CLASSES } from '../english/lexicon/word-classes.js';
import type { KnownWord, Lexicon } from '../lexicon/lexicon.js';
import { findFrames } from './find-frames.js';
import type { Token } from './tokens.js';

/** A token with all that is known of it. */
export interface Word extends Token, KnownWord {
  /** Whether it may be skipped: courtesy, fillers and frames. */
  skippable: boolean;
  /** Whether it frames the question together with other words: "can you tell me". */
  isFramed: boolean;
  /** Whether a hyphen joins it to the next word: "on-call". */
  isJoinedToNext: boolean;
}

/** Whether a word is one of some, or may be a slip for one. */
export function maySay({ forms }: Pick<Word, 'forms'>, words: ReadonlySet<string>): boolean {
  return forms.some(({ word }) => words.has(word));
}

/** Whether some rule has a word, or one that it may be a slip for. */
export function mayBeOfRules({ isRuleWord, forms }: Pick<Word, 'isRuleWord' | 'forms'>): boolean {
  return isRuleWord || forms.length > 1;
}

/** What it costs to read a word in some way. A reading adds up the costs of its words. */
export const COST = {
  /** The words of the question come before those of the data. */
  data: 1,
  /** A small word that a telegram leaves out. */
  missing: 10,
  /** A word taken for a slip of another. */
  mended: 100,
  /** A word looked for in pages. */
  free: 10_000,
  /** A title that no role has. */
  unknown: 1_000_000,
} as const;

/** Words that link a clause to the one before and add nothing to it. */
const OPENERS = new Set(['and', 'but', 'or', 'so', 'then', 'could', 'would']);

/** Looks up each word of a clause. */
export function readWords(tokens: readonly Token[], lexicon: Lexicon): Word[] {
  const isShouted = tokens.length > 1 && tokens.every(({ raw }) => raw === raw.toUpperCase());
  const known = tokens.map((token) => knownWord(token, isShouted, lexicon));
  const frames = findFrames(known);
  const names = new Set(placesOfNames(tokens, lexicon.organizations));
  return tokens.map((token, at) => {
    const word = known[at] as KnownWord;
    const isCompound = isOfCompound(tokens, at, word);
    const isPassedOver =
      (word.isFiller && !isLike(tokens, known, at) && !isCode(tokens, known, at, lexicon)) ||
      isPointing(tokens, known, at) ||
      isOpener(tokens, known, at) ||
      frames.has(at) ||
      names.has(at);
    const { stems, title, ofPages, isRuleWord, isOwn, isFiller, isUnknown, spellings, forms } = word;
    const { text, raw, kind, isGlued, isHyphened } = token;
    // Two objects spread into one take much longer, and each question reads its words several times.
    return {
      text,
      raw,
      kind,
      isGlued,
      isHyphened,
      stems,
      title,
      ofPages,
      isRuleWord,
      isOwn,
      isFiller,
      isUnknown,
      spellings,
      forms,
      skippable: !isCompound && isPassedOver,
      isFramed: !isCompound && (frames.get(at) ?? 0) > 1,
      isJoinedToNext: joinsNext(tokens, at),
    };
  });
}

type Known = readonly KnownWord[];

/** Whether a word links a clause to the one before. "Ok and who ..." begins with "and", as well. */
function isOpener(tokens: readonly Token[], known: Known, at: number): boolean {
  return OPENERS.has(tokens[at]?.text ?? '') && known.slice(0, at).every(({ isFiller }) => isFiller);
}

/** Whether "like" asks for roles like one: "like the Cook". */
function isLike(tokens: readonly Token[], known: Known, at: number): boolean {
  const isBeforeTitle = known[at + 1]?.title !== undefined || DETERMINERS.has(tokens[at + 1]?.text ?? '');
  return tokens[at]?.text === 'like' && (at === 0 || (isForRoles(known[at - 1]) && isBeforeTitle));
}

/** Whether "A" is a grade: "band A roles" are of that band, and "band a Cook is in" asks for the band. */
function isCode(tokens: readonly Token[], known: Known, at: number, lexicon: Lexicon): boolean {
  return tokens[at]?.raw === 'A' && lexicon.gradeCodes.has('a') && isBehindGrade(known, tokens, at, lexicon);
}

/** Whether a word is joined to one beside it. "Well-tested" is no filler before "tested". */
function isOfCompound(tokens: readonly Token[], at: number, { isFiller }: KnownWord): boolean {
  return (
    joinsNext(tokens, at) || joinsNext(tokens, at - 1) || (isFiller && tokens[at + 1]?.isHyphened === true)
  );
}

/**
 * Whether a word points at a title: "on that sourcer job" means no more than "on the sourcer job". "The role that
 * paralegals report to" relates.
 */
function isPointing(tokens: readonly Token[], known: Known, at: number): boolean {
  const text = tokens[at]?.text;
  const points = text === 'this' || (text === 'that' && BEFORE_THAT.has(tokens[at - 1]?.text ?? ''));
  return points && (isOfTitle(known[at + 1]) || isOfTitle(known[at + 2]));
}

/** Whether a word stands behind the word for a grade, or joined to a grade: "band B or A". */
function isBehindGrade(
  known: readonly KnownWord[],
  tokens: readonly Token[],
  at: number,
  { gradeCodes }: Lexicon,
): boolean {
  if (known[at - 1]?.forms.some(({ word }) => GRADE_WORDS.has(word))) return true;
  return JOINS.has(tokens[at - 1]?.text ?? '') && gradeCodes.has(tokens[at - 2]?.text ?? '');
}

const JOINS = new Set(['or', 'and', 'to', '-', '–', '/', ',']);

/** Whether a small word and the next one are written as one: "on-call" is no part of "on a call". */
function joinsNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    FIRST_OF_COMPOUNDS.has(tokens[at]?.text ?? '') &&
    next?.kind === 'word' &&
    next.isGlued === true &&
    /^\p{L}/u.test(next.raw)
  );
}

const FIRST_OF_COMPOUNDS = new Set(['on', 'off', 'in', 'out', 'up']);

function knownWord({ text, raw, kind }: Token, isShouted: boolean, lexicon: Lexicon): KnownWord {
  const isCapitals = !isShouted && /^\p{Lu}{3,}$/u.test(raw);
  if (kind === 'word') return lexicon.lookUp(isCapitals ? text.toUpperCase() : text);
  return {
    stems: [],
    isRuleWord: lexicon.ruleWords.has(lexicon.gradeWords.get(text) ?? text),
    isFiller: FILLERS.has(text),
    spellings: [text],
    forms: [{ word: text, cost: 0 }],
    isUnknown: false,
  };
}

/** Where names stand, with a small word before them: "at Acme". */
function placesOfNames(tokens: readonly Token[], names: readonly (readonly string[])[]): number[] {
  const places: number[] = [];
  for (const name of names)
    for (let start = 0; start < tokens.length; start++) {
      if (!name.every((word, at) => tokens[start + at]?.text === word)) continue;
      const from = SMALL_WORDS.has(tokens[start - 1]?.text ?? '') ? start - 1 : start;
      for (let at = from; at < start + name.length; at++) places.push(at);
    }
  return places;
}

const SMALL_WORDS = new Set(['at', 'in', 'of', 'from', 'for', 'within', 'on', 'about', 'as']);
const ROLES = setOfWords(WORD_CLASSES.role);
const GRADE_WORDS = setOfWords(WORD_CLASSES.grade);
const BEFORE_THAT = new Set([...SMALL_WORDS, 'is', 'does', 'can', 'will']);

function isForRoles(word: KnownWord | undefined): boolean {
  return word !== undefined && maySay(word, ROLES);
}

function isOfTitle(word: KnownWord | undefined): boolean {
  return word?.title !== undefined && !word.isRuleWord;
}
