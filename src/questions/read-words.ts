import { stem } from '../text/stem.js';
import { titleWords } from '../text/title.js';
import { readTitleWord, type TitleWord } from '../titles/title-word.js';
import type { ChartWord } from './chart/chart.js';
import { COST } from './cost.js';
import { FILLERS } from './english/lexicon/fillers.js';
import { findFrames } from './find-frames.js';
import type { Lexicon } from './lexicon.js';
import type { Token } from './tokens.js';

/** A token with all that is known of it. */
export interface Word extends Token, ChartWord {
  /** The stems of its words, abbreviations written out: "sr" is "senior". */
  stems: readonly string[];
  /** How it is read as a word of titles. */
  title?: TitleWord;
  /** Whether a rule is made of it. */
  isRuleWord: boolean;
  /** Whether it is a word of the organisation: "L5", the name of a track. */
  isOwn?: boolean;
  /** Whether neither rules nor titles nor pages know it. */
  isUnknown: boolean;
}

/** Words with which a clause goes on from the one before, and which add nothing to it. */
const OPENERS = new Set(['and', 'but', 'or', 'so', 'then']);

/** Looks up each word of a clause. */
export function readWords(tokens: readonly Token[], lexicon: Lexicon): Word[] {
  const framed = new Set([...findFrames(tokens), ...placesOfNames(tokens, lexicon.organizations)]);
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
  const isFiller = isFramed || FILLERS.has(text);
  const gradeWord = lexicon.gradeWords.get(text);
  const isRuleWord = lexicon.rules.words.has(text) || gradeWord !== undefined;
  const plain = { ...token, stems: titleWords(text).map(stem), isRuleWord, skippable: isFiller };
  if (kind !== 'word') return { ...plain, forms: [{ word: text, cost: 0 }], isUnknown: false };
  const title = readTitleWord(text, lexicon.titles);
  const isOwn = lexicon.ownWords.has(text);
  const known = isOwn || isRuleWord || FILLERS.has(text) || lexicon.isMentioned(text) || /^\d+$/.test(text);
  const readAsTitle = title && !(title.mended && known) ? title : undefined;
  const mended = known || (readAsTitle && !readAsTitle.mended) ? [] : lexicon.nearestRuleWords(text);
  return {
    ...plain,
    ...(isOwn && { isOwn }),
    forms: [
      // Where a grade is called a level, "level" is a grade first.
      { word: text, cost: gradeWord !== undefined && gradeWord !== text ? COST.data : 0 },
      ...(gradeWord !== undefined && gradeWord !== text ? [{ word: gradeWord, cost: 0 }] : []),
      ...mended.map((word) => ({ word, cost: COST.mended })),
    ],
    ...(readAsTitle && { title: readAsTitle }),
    isUnknown: !known && !readAsTitle && mended.length === 0,
  };
}
