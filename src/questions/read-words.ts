import { stem } from '../text/stem.js';
import { titleWords } from '../text/title.js';
import { readTitleWord, type TitleWord } from '../titles/title-word.js';
import type { ChartWord } from './chart/chart.js';
import { FILLERS } from './english/lexicon/fillers.js';
import { findFrames } from './find-frames.js';
import type { Lexicon } from './lexicon.js';
import { isMisspeltFiller, isSpeltRight, meantOfCourtesy, meantOfPages } from './spelling.js';
import type { Token } from './tokens.js';

/** A token with all that is known of it. */
export interface Word extends Token, ChartWord {
  /** The stems of its words, abbreviations written out: "sr" is "senior". */
  stems: readonly string[];
  /** How it is read as a word of titles. */
  title?: TitleWord;
  /** The word of pages that it is, or was meant for. */
  ofPages?: string;
  /** Whether a rule is made of it. */
  isRuleWord: boolean;
  /** Whether it is a word of the organisation: "L5", the name of a track. */
  isOwn?: boolean;
  /** Whether neither rules nor titles nor pages know it. */
  isUnknown: boolean;
}

/** What a word costs that is taken for another. */
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

/** Words with which a clause goes on from the one before, and which add nothing to it. */
const OPENERS = new Set(['and', 'but', 'or', 'so', 'then']);

/** Looks up each word of a clause. */
export function readWords(tokens: readonly Token[], lexicon: Lexicon): Word[] {
  const spellings = tokens.map(({ text, kind }) =>
    kind === 'word' ? [text, ...meantOfCourtesy(text, lexicon)] : [text],
  );
  const framed = new Set([...findFrames(spellings), ...placesOfNames(tokens, lexicon.organizations)]);
  return tokens.map((token, at) =>
    readWord(token, framed.has(at) || (at === 0 && OPENERS.has(token.text)), lexicon),
  );
}

/** Where names stand, with a small word before them: "at Acme". */
function placesOfNames(tokens: readonly Token[], names: readonly (readonly string[])[]): number[] {
  return names.flatMap((name) =>
    tokens.flatMap((_, start) => {
      if (!name.every((word, at) => tokens[start + at]?.text === word)) return [];
      const from = SMALL_WORDS.has(tokens[start - 1]?.text ?? '') ? start - 1 : start;
      return Array.from({ length: start + name.length - from }, (_each, at) => from + at);
    }),
  );
}

const SMALL_WORDS = new Set(['at', 'in', 'of', 'from', 'for', 'within']);

function readWord(token: Token, isFramed: boolean, lexicon: Lexicon): Word {
  const { text, kind } = token;
  const gradeWord = lexicon.gradeWords.get(text) ?? text;
  const isRuleWord = lexicon.rules.words.has(gradeWord);
  const plain = { ...token, isRuleWord, skippable: isFramed || FILLERS.has(text) };
  if (kind !== 'word') return { ...plain, stems: [], forms: [{ word: text, cost: 0 }], isUnknown: false };
  const title = readTitleWord(text, lexicon.titles);
  const known = isSpeltRight(text, lexicon);
  const readAsTitle = title && !(title.mended && known) ? title : undefined;
  const [written = text] = (readAsTitle?.mended && readAsTitle.readings[0]) || [];
  const mended = known || (readAsTitle && !readAsTitle.mended) ? [] : lexicon.nearestRuleWords(text);
  const ofPages =
    (known ? undefined : meantOfPages(text, lexicon)) ?? (lexicon.isMentioned(text) ? text : undefined);
  return {
    ...plain,
    skippable: plain.skippable || (!title && isMisspeltFiller(text, lexicon)),
    stems: titleWords(written).map(stem),
    ...(lexicon.ownWords.has(text) && { isOwn: true }),
    forms: [
      // Where a grade is called a level, "level" is a grade first.
      { word: text, cost: gradeWord === text ? 0 : COST.data },
      ...(gradeWord === text ? [] : [{ word: gradeWord, cost: 0 }]),
      ...mended.map((word) => ({ word, cost: COST.mended })),
    ],
    ...(readAsTitle && { title: readAsTitle }),
    ...(ofPages !== undefined && { ofPages }),
    isUnknown: !known && !readAsTitle && mended.length === 0 && ofPages === undefined,
  };
}
