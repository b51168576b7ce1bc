import { findLevel } from '../../catalog/architecture.js';
import { rolesAtLevel } from '../../queries/build.js';
import { setOfWords } from '../../text/set-of-words.js';
import { singular } from '../../text/stem.js';
import type { Lexical } from '../chart/phrase.js';
import { WORD_CLASSES } from '../english/lexicon/word-classes.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { COST, maySay, type Word } from '../words/read-words.js';
import { COMPARATIVES, isCutShort, ROLE_NOUNS } from './stretches.js';

/**
 * The levels of the catalogue that some words name. "Senior manager" is that level rather than managers who are senior.
 */
export function levels(words: readonly Word[], lexicon: Lexicon): Lexical[] {
  return words.flatMap((_, start) => {
    const named = lexicon.levels.get(words[start]?.stems[0] ?? '');
    if (!named) return [];
    const longest = Math.max(...named.map((level) => endOf(level.words, words, start) ?? 0));
    return levelsFrom(start, words, lexicon).map((each) =>
      each.end < longest ? { ...each, cost: each.cost + COST.data } : each,
    );
  });
}

function levelsFrom(start: number, words: readonly Word[], lexicon: Lexicon): Lexical[] {
  const word = words[start];
  return (lexicon.levels.get(word?.stems[0] ?? '') ?? []).flatMap(({ level, words: wanted }): Lexical[] => {
    const end = endOf(wanted, words, start);
    const last = words[(end ?? 0) - 1]?.text ?? '';
    if (end === undefined || (isCount(level) && !isBehindLevel(words, start))) return [];
    const isHeadWord = lexicon.titles.heads.has(wanted.at(-1) ?? '');
    if (last !== singular(last)) {
      // "Directors" are a kind of role by their titles; "seniors" are by their level.
      const kind: Lexical = { type: 'kind', value: rolesAtLevel([level]), start, end, cost: COST.data };
      return isHeadWord ? [] : [kind];
    }
    // "Level 3" is a level that is called so as much as a grade.
    const isQuestion = !isCount(level) && words.slice(start, end).every(({ isRuleWord }) => isRuleWord);
    const mended = words.slice(start, end).filter(({ title }) => title?.mended).length * COST.mended;
    // "Director roles" are directors, by their titles.
    const isTitled = isHeadWord && ROLE_NOUNS.has(words[end]?.text ?? '');
    const isOneRole = isHeadWord && standsForOne(words, start, end);
    const aside = (isQuestion ? COST.data : 0) + (isTitled ? COST.data : 0);
    const cost = mended + aside + (isOneRole ? 2 * COST.data : 0);
    const found: Lexical = { type: 'level', value: [level], start, end, cost };
    if (isHeadWord || word?.isOwn || isCutShort(words, start, end)) return [found];
    const bareCost = cost + stepCost(level, lexicon) + costBefore(words[end], lexicon);
    return [found, { ...found, type: 'bare_level', cost: bareCost }];
  });
}

/** Whether a level stands for one role: "under the VP" means the reports of one VP. */
function standsForOne(words: readonly Word[], start: number, end: number): boolean {
  return (
    words[start - 1]?.text === 'the' &&
    STANDING.has(words[start - 2]?.text ?? '') &&
    !LEVEL_WORDS.has(words[end]?.text ?? '')
  );
}

/** "5 roles" and "I" are of no level 5 or I, unless the word for a level stands before: "level 4 or 5". */
function isCount(level: string): boolean {
  return /^(?:\d+|i)$/i.test(level);
}

function isBehindLevel(words: readonly Word[], start: number): boolean {
  const before = words
    .slice(0, start)
    .findLast(({ text }) => !BESIDE_NUMBERS.has(text) && !/^\d+$/.test(text));
  return before !== undefined && maySay(before, LEVEL_WORDS);
}

const BESIDE_NUMBERS = new Set(['or', 'and', 'to', '-', '–', '/', ',', 'is']);

const STANDING = new Set(['under', 'below', 'beneath', 'above', 'over', 'than']);
const LEVEL_WORDS = new Set(WORD_CLASSES.level.split(' '));

/** "L9" says a level or a grade, even if the organisation has no such code. */
const CODE = /^(?:l|ic|m|e|p|g|t|lvl|em)\d{1,2}$/;

/** Codes of levels that no role has. */
export function unknownCodes(words: readonly Word[]): Lexical[] {
  return words.flatMap(({ text, raw, title, isRuleWord, ofPages }, start): Lexical[] => {
    const isKnown = title !== undefined || isRuleWord || ofPages === text;
    if (isKnown || !CODE.test(text)) return [];
    return [{ type: 'level', value: [raw.toUpperCase()], start, end: start + 1, cost: COST.data }];
  });
}

/** Levels that most organisations have, and whose words hardly mean anything else in a question about roles. */
const USUAL_LEVELS = setOfWords('intern trainee junior associate principal fellow director');

/**
 * Usual levels that no role of the catalogue has: "interns" in "does Sales have interns" are roles of that level, and no
 * words to look for. Beside words of titles they are part of a title that no role has.
 */
export function unknownLevels(words: readonly Word[], lexicon: Lexicon): Lexical[] {
  return words.flatMap(({ text, title, stems: [first = ''] }, start): Lexical[] => {
    const level = singular(text);
    const isUnknown = !title && USUAL_LEVELS.has(level) && !lexicon.levels.has(first);
    const [before, end] = [words[start - 1], start + 1];
    if (!isUnknown || COMPARATIVES.has(before?.text ?? '') || isCutShort(words, start, end)) return [];
    // "Coach interns" is what a role does.
    if (before?.kind === 'word' && !before.isRuleWord && !before.skippable) return [];
    const place = { start, end, cost: COST.data };
    const roles = rolesAtLevel([level]);
    return level === text
      ? [
          { type: 'level', value: [level], ...place },
          { type: 'singular_kind', value: roles, ...place },
        ]
      : [{ type: 'kind', value: roles, ...place }];
  });
}

/** Where the organisation orders its levels, a level is a step of that order before it is the role that has it. */
function stepCost(level: string, { catalog }: Lexicon): number {
  return findLevel(catalog.architecture, level) ? COST.data : 0;
}

/** "Senior managers" hardly ask for the manager of the senior one. */
function costBefore(next: Word | undefined, { titles }: Lexicon): number {
  return titles.heads.has(singular(next?.text ?? '')) ? COST.data : 0;
}

/** Where the wanted stems end if they begin at a word; undefined if they do not all follow. */
function endOf(wanted: readonly string[], words: readonly Word[], start: number): number | undefined {
  let [at, found] = [start, 0];
  while (found < wanted.length) {
    const stems = words[at]?.stems ?? [];
    if (stems.length === 0 || !stems.every((each, offset) => wanted[found + offset] === each))
      return undefined;
    found += stems.length;
    at += 1;
  }
  return at;
}
