import { setOfWords } from '../text/set-of-words.js';
import { singular } from '../text/stem.js';
import { contentWords } from '../text/title.js';
import { LEVEL_MODIFIERS } from './levels.js';
import { JOB_NOUNS } from './words/job-words.js';

/** What a word does in a title: "Senior" | "Manager" | "Partner" "Operations" | "EMEA". */
export type Slot = 'level' | 'head' | 'function' | 'qualifier';

/** The words of a title by what they do in it, all singular. */
export type ParsedTitle = Readonly<Record<Slot, readonly string[]>>;

/** The words of a title in their order, without connectives. */
export interface TitleParts {
  words: readonly string[];
  /** What each word does. */
  slots: readonly Slot[];
  /** How many words stand before the first comma, bracket, dash or "of". */
  front: number;
}

/** Words that set a level where a title begins with them, or where a part of it has no others. */
const LEVELS: ReadonlySet<string> = new Set([
  ...LEVEL_MODIFIERS,
  ...'chief head group intern trainee apprentice graduate'.split(' '),
]);

/** These set a level also between the words of the work: "People Group Junior Engineer". */
const LEVELS_ANYWHERE = new Set(['senior', 'junior']);

/** "L5", "IC4", "2" and "II": levels that stand before all other words or behind them. */
const LEVEL_CODE = /^(?:[a-z]{0,3}\d{1,2}|i{1,3}|i?v|vi{1,3})$/;

/** Words that say where a role works or for whom; a title often goes without them. */
const QUALIFIERS = setOfWords(`
  global regional international worldwide emea apac amer americas latam anz dach us usa uk europe asia federal
`);

const SEPARATOR = /([,()]|\s[-–—]\s|\s(?:of|to|for|in|at)\s)/i;

/** What follows these tells roles of one kind apart: "Legal Counsel (Privacy)", "Administrator to the CEO". */
const BEFORE_QUALIFIER = /^(?:\(|\s(?:to|for|in|at)\s)$/i;

const BEFORE_WORK = /^\sof\s$/i;

/** Parses a title into the words of each slot: level, head, function and qualifier. */
export function parseTitle(title: string): ParsedTitle {
  const { words, slots } = takeApart(title);
  const inSlot = (slot: Slot): string[] => words.filter((_, at) => slots[at] === slot).map(singular);
  return {
    level: inSlot('level'),
    head: inSlot('head'),
    function: inSlot('function'),
    qualifier: inSlot('qualifier'),
  };
}

/** Takes a title apart. Words of its own level, where it is known, set the level as well: "Expert Consultant". */
export function takeApart(title: string, level: readonly string[] = []): TitleParts {
  const isLevel = (word: string): boolean =>
    LEVELS.has(word) || LEVEL_CODE.test(word) || level.includes(word);
  const [front = '', ...rest] = title.split(SEPARATOR);
  const words = contentWords(front);
  const slots = slotsOfFront(words, isLevel);
  const length = words.length;
  // Separators alternate with the texts behind them.
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const [separator = '', text = ''] = rest.slice(at);
    const part = contentWords(text);
    words.push(...part);
    slots.push(...slotsOfScope(part, separator, isLevel));
  }
  return { words, slots, front: length };
}

/** Whether a word sets a level in any organisation: "senior", "L5". */
export function isLevelWord(word: string): boolean {
  return LEVELS.has(word) || LEVEL_CODE.test(word);
}

type IsLevel = (word: string) => boolean;

function slotsOfFront(words: readonly string[], isLevel: IsLevel): Slot[] {
  const isOfCode = (at: number): boolean => LEVEL_CODE.test(words[at] ?? '') || isBeforeCode(words, at);
  const last = words.findLastIndex((_, at) => !isOfCode(at));
  const head = nounBeforeWork(words, isLevel) ?? (last < 0 ? words.length - 1 : last);
  const headStart = words[head] === 'president' && words[head - 1] === 'vice' ? head - 1 : head;
  const lead = words.findIndex((word, at) => at >= headStart || !isLevel(word));
  return words.map((word, at) => {
    if (at >= headStart && at <= head) return 'head';
    const isStep = at < lead || (at > head && isOfCode(at));
    return isStep || LEVELS_ANYWHERE.has(word) ? 'level' : slotOfWork(word);
  });
}

/** Where the noun stands before the work: "Director Analytics", "Vice President Sales". "Director Assistant" is an assistant. */
function nounBeforeWork(words: readonly string[], isLevel: IsLevel): number | undefined {
  const first = words.findIndex((word) => !isLevel(word) && word !== 'vice');
  const isNoun = BEFORE_WORK_NOUNS.has(words[first] ?? '') && !JOB_NOUNS.has(words.at(-1) ?? '');
  return isNoun ? first : undefined;
}

const BEFORE_WORK_NOUNS = new Set(['director', 'manager', 'president']);

/** "Level" in "Backend Engineer Level 3". */
function isBeforeCode(words: readonly string[], at: number): boolean {
  return at > 0 && words[at] === 'level' && LEVEL_CODE.test(words[at + 1] ?? '');
}

function slotsOfScope(words: readonly string[], separator: string, isLevel: IsLevel): Slot[] {
  // Who is Chief of Staff is not on a staff level.
  if (!BEFORE_WORK.test(separator) && words.every(isLevel)) return words.map(() => 'level');
  return words.map((word) => (BEFORE_QUALIFIER.test(separator) ? 'qualifier' : slotOfWork(word)));
}

function slotOfWork(word: string): Slot {
  return QUALIFIERS.has(word) ? 'qualifier' : 'function';
}
