import { lazily } from '../../collections.js';
import { editDistance, endsBesideS } from '../../text/edit-distance.js';
import { singular, stem } from '../../text/stem.js';
import { titleWords } from '../../text/title.js';
import { matchClass } from '../../titles/match-class.js';
import { namesWith } from '../../titles/names-with.js';
import { resolveFamily } from '../../titles/resolve-family.js';
import { resolveTitle } from '../../titles/resolve-title.js';
import type { TitleIndex } from '../../titles/title-index.js';
import { readTokens, type TitleToken } from '../../titles/title-tokens.js';
import { readTitleWord, type TitleWord } from '../../titles/words/title-word.js';
import { CONFUSED } from '../english/lexicon/contractions.js';
import { FILLERS } from '../english/lexicon/fillers.js';
import { COST } from '../words/read-words.js';
import type { KnownWord, Lexicon, Named } from './lexicon.js';
import { isMisspeltFiller, isSpeltRight, meantOfCourtesy, meantOfPages } from './spelling.js';

/** All that is known of a word in plain form, or in upper case if only that form is known. */
export function lookUp(typed: string, lexicon: Lexicon): KnownWord {
  const text = typed.toLowerCase();
  const gradeWord = lexicon.gradeWords.get(text) ?? text;
  const isRuleWord = lexicon.ruleWords.has(gradeWord);
  const known = isSpeltRight(text, lexicon);
  const named = readTitleWord(typed, lexicon.titles);
  const title = named && !(named.mended && known && !isFormOf(text, named, lexicon)) ? named : undefined;
  const [written = text] = (title?.mended && title.readings[0]) || [];
  const mended = [...(CONFUSED.get(text) ?? []), ...(known ? [] : slipsFor(text, title, lexicon))];
  const ofPages =
    (known ? undefined : pageWordMeant(text, title, lexicon)) ??
    (lexicon.isMentioned(text) ? text : undefined);
  return {
    stems: titleWords(written).map(stem),
    isRuleWord,
    isFiller: FILLERS.has(text) || (!named && isMisspeltFiller(text, lexicon)),
    spellings: [text, ...meantOfCourtesy(text, lexicon)],
    ...(lexicon.ownWords.has(text) && { isOwn: true }),
    forms: [
      // Where a grade is called a level, "level" is a grade first.
      { word: text, cost: gradeWord === text ? 0 : COST.data },
      ...(gradeWord === text ? [] : [{ word: gradeWord, cost: 0 }]),
      ...mended.map((word) => ({ word, cost: COST.mended })),
    ],
    ...(title && { title }),
    ...(ofPages !== undefined && { ofPages }),
    isUnknown: !known && !title && mended.length === 0 && ofPages === undefined,
  };
}

/** The words of rules that a misspelt word may be meant for. */
function slipsFor(text: string, title: TitleWord | undefined, lexicon: Lexicon): readonly string[] {
  if (title && !title.mended) return [];
  const nearest = lexicon.nearestRuleWords(text);
  return title?.level ? ofLevel(text, title, nearest) : asNear(text, title, nearest);
}

/** The word of pages that a misspelt word is meant for. "Directross" is some title, and no word to look for. */
function pageWordMeant(text: string, title: TitleWord | undefined, lexicon: Lexicon): string | undefined {
  const meant = meantOfPages(text, lexicon);
  const isOfTitles = !title && meant !== undefined && readTitleWord(meant, lexicon.titles)?.head === true;
  return isOfTitles ? undefined : meant;
}

/**
 * A misspelt level is a level: "leas" in "leas Cook" is "lead", and not "least". A word is a slip for a plural only if
 * it is nearer to the plural: "managgers".
 */
function ofLevel(text: string, { readings }: TitleWord, nearest: readonly string[]): readonly string[] {
  const isLevel = (word: string): boolean => readings.some(([only, another]) => only === word && !another);
  const isSeveral = (word: string): boolean =>
    isLevel(singular(word)) &&
    (hasSameLetters(word, text) ||
      endsBesideS(text, singular(word)) ||
      editDistance(singular(word), text, 1) > 1);
  return nearest.filter((word) => isLevel(word) || isSeveral(word));
}

/** Where a word of titles is one slip away, a word of questions that takes more is not meant: "salles". */
function asNear(text: string, title: TitleWord | undefined, nearest: readonly string[]): readonly string[] {
  const isOneSlip = (word: string): boolean => editDistance(text, word, 1) <= 1;
  const isTitle = title?.readings.some(([only = '', another]) => !another && isOneSlip(only));
  return isTitle ? nearest.filter(isOneSlip) : nearest;
}

function hasSameLetters(one: string, other: string): boolean {
  return [...one].sort().join('') === [...other].sort().join('');
}

/** Whether a word that no page has is a slip for another form of a word in titles: "planing" for "planning". */
function isFormOf(text: string, { readings }: TitleWord, { isWritten }: Lexicon): boolean {
  return !isWritten(text) && readings.some(([word = '', another]) => !another && stem(word) === stem(text));
}

/** What some words of titles name together. */
export function namedBy(tokens: readonly TitleToken[], titles: TitleIndex): Named {
  return {
    match: resolveTitle(tokens, titles),
    family: resolveFamily(tokens, titles),
    isKind: lazily(() => matchClass(tokens, titles).length > 0),
    withWords: lazily(
      () =>
        new Set(
          readTokens(tokens, titles)
            .flatMap((typed) => namesWith(typed, titles))
            .flatMap(({ id }) => id ?? []),
        ),
    ),
  };
}
