import { setOfWords } from '../../text/set-of-words.js';
import { singular } from '../../text/stem.js';
import { LEVEL_WORDS } from '../../titles/levels.js';
import { JOB_NOUNS } from '../../titles/words/job-words.js';
import { WORD_CLASSES } from '../english/lexicon/word-classes.js';
import { maySay, type Word } from '../words/read-words.js';

/** Words that may stand inside a title and are no part of what it names. */
export const INSIDE_TITLES = new Set(['of', 'and', '&', ',', '/', '(', ')', '.', '-']);
/** The same, where a title really has them: "Engineer in Test". */
export const INSIDE_WHOLE_TITLES = new Set(['in', 'to', 'for', 'the', 'at', 'on', 'with']);
/** Nouns behind a name that narrows them: "director roles", "systems jobs". */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(['roles', 'jobs', 'positions']);
/** Titles longer than this do not exist. */
const MOST_TITLE_WORDS = 12;

/** The stretches of words that may name a title: from a word of titles to another, with only such words between. */
export function stretches(words: readonly Word[]): [number, number][] {
  return words.flatMap((_, start) =>
    bounds(words, start) && !isGrade(words, start) && !isVerb(words, start) && words[start]?.text !== 'i'
      ? endsFrom(words, start).map((end): [number, number] => [start, end])
      : [],
  );
}

/** "Who leads sourcing" asks for no Sourcing Lead. "Who lead analyst" lost a word before the Lead Analyst. */
function isVerb(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? '';
  return WHO.has(words[at - 1]?.text ?? '') && MANAGES.has(text) && !LEVEL_WORDS.has(text);
}

const WHO = new Set(['who', 'whoever']);
const MANAGES = setOfWords(WORD_CLASSES.manage);

/** Where a title that begins at a place may end. */
function endsFrom(words: readonly Word[], start: number): number[] {
  const ends: number[] = [];
  for (let end = start + 1; end <= Math.min(words.length, start + MOST_TITLE_WORDS); end++) {
    const text = words[end - 1]?.text ?? '';
    if (bounds(words, end - 1)) {
      const isOther =
        endsInNext(words, end) ||
        isCompared(words, start, end) ||
        endsInBound(words, end) ||
        endsInRank(words, start, end);
      if (!isOther) ends.push(end);
    } else if (!INSIDE_TITLES.has(text) && !INSIDE_WHOLE_TITLES.has(text)) break;
  }
  return ends;
}

/** Whether a title may begin or end at a place. */
function bounds(words: readonly Word[], at: number): boolean {
  return canBound(words[at]) || isBesideTitle(words, at);
}

/** "Accountant and senior" ends in the level of the next title: "accountant and senior accountant". */
function endsInNext(words: readonly Word[], end: number): boolean {
  const isJoined = JOINING.has(words[end - 2]?.text ?? '');
  const title = words[end - 1]?.title;
  return isJoined && title?.level === true && !title.head && words[end]?.title !== undefined;
}

const JOINING = new Set(['and', '&', '/']);

/** "Legal Counsel, senior or above" is no Senior Legal Counsel: its level bounds others. */
function endsInBound(words: readonly Word[], end: number): boolean {
  return (
    words[end - 2]?.text === ',' &&
    words[end - 1]?.title?.level === true &&
    JOINS_OF_BOUNDS.has(words[end]?.text ?? '') &&
    BOUNDS.has(words[end + 1]?.text ?? '')
  );
}

const JOINS_OF_BOUNDS = new Set(['or', 'and', '&']);
const BOUNDS = setOfWords('above below higher lower up upwards down downwards over under');

/** "Cook senior" in "is the Cook senior to the Baker" is no Senior Cook. */
function endsInRank(words: readonly Word[], start: number, end: number): boolean {
  const [before, last, next] = [words[end - 2], words[end - 1], words[end]].map((word) => word?.text ?? '');
  return end > start + 1 && before !== ',' && RANKS.has(last ?? '') && next === 'to';
}

const RANKS = new Set(['senior', 'junior']);

/** "Which is more senior, Cook or Baker" and "the most senior cook" name no Senior Cook. But "more senior cooks" are several of them. */
function isCompared(words: readonly Word[], start: number, end: number): boolean {
  const last = words[end - 1]?.text ?? '';
  return (
    COMPARATIVES.has(words[start - 1]?.text ?? '') &&
    words[start]?.title?.level === true &&
    last === singular(last)
  );
}

/** Words before a level that make it a comparison. */
export const COMPARATIVES: ReadonlySet<string> = new Set(['more', 'most', 'less', 'least']);

/** Whether a number is a grade by the word before it: "grade 6 program managers" are of no title with a 6. */
export function isGrade(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && maySay(before, GRADE_WORDS) && /^\d+$/.test(words[at]?.text ?? '');
}

const GRADE_WORDS = new Set(['grade', 'grades', 'graded']);

/** Words of questions that no title has. */
const NEVER_IN_TITLES = setOfWords(`
  a an the is are was were be being am do does did have has had can could may might will would shall should must
  to of for from in on at about with by as than what which who whom how where when why how not no never and or
  but all any each every some my your our their its his her it they them i we you me one ones 's need needs
  require requires more most less least many much show list give find tell compare vs versus between grade
  grades level levels role roles job jobs position positions requirement requirements responsibilities duties
  report reports reporting manager's boss next previous after before above below higher lower same new future
  get gets got go goes take takes work works use uses know knows come comes supposed expected allowed able meant
  involved regarding concerning paid earn earns wise
`);

/** Whether a word of questions stands where one of a title might: "Compensation" before "Analyst". */
function isBesideTitle(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.kind !== 'word' || !word.isRuleWord || NEVER_IN_TITLES.has(word.text)) return false;
  return canBound(words[at - 1]) || canBound(words[at + 1]);
}

/** Pronouns: they bound no title, even if a title happens to have one. */
const PRONOUNS = setOfWords('we you he she they us him her them who whom what that this');

/** Whether a word may be the first or the last of a title, even of one that no role has. */
export function canBound(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    word.kind === 'word' &&
    !PRONOUNS.has(word.text) &&
    (word.title !== undefined ||
      isJobWord(word) ||
      (!word.isRuleWord && !word.skippable && !word.isOwn && !/^\d+$/.test(word.text)))
  );
}

/** Whether a word names a job or a level in any organisation, in the singular or the plural: "analyst". */
export function isJobWord({ text }: Pick<Word, 'text'>): boolean {
  return JOB_NOUNS.has(singular(text));
}

/** Whether a stretch is only a part of a title: half of "manager, partner operations" describes no role. */
export function isCutShort(words: readonly Word[], start: number, end: number): boolean {
  const isTitlePart = (word: Word | undefined): boolean =>
    word !== undefined && !word.isRuleWord && (word.title !== undefined || isJobWord(word));
  const isComma = (word: Word | undefined): boolean => word?.text === ',';
  return (
    isTitlePart(words[start - 1]) ||
    isTitlePart(words[end]) ||
    (isComma(words[end]) && isTitlePart(words[end + 1]) && !words[end + 1]?.title?.level)
  );
}
