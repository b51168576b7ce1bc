import { editDistance } from '../../text/edit-distance.js';
import { isRoman } from '../../text/numerals.js';
import { setOfWords } from '../../text/set-of-words.js';
import type { Lexical } from '../chart/phrase.js';
import { isInsideCompound } from '../clauses/cut-texts.js';
import { ARTICLES, isOfSentences, isQuestion } from '../english/lexicon/small-words.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { COST, maySay, type Word } from '../words/read-words.js';
import { isPlaceWord } from './places.js';
import { isGrade, isJobWord } from './stretches.js';

/** Words of pages that are no words of questions or titles: "tableau". */
export function knownTerms(words: readonly Word[], lexicon: Lexicon): Lexical[] {
  const found: Lexical[] = [];
  for (let start = 0; start < words.length; start++) {
    if (isInsideCompound(words, start, lexicon)) continue;
    const run: string[] = [];
    let cost = 0;
    for (let at = start; at < words.length; at++) {
      const word = words[at];
      // "Principal" is no word to look for: it may belong to a title that no role has.
      if (word?.kind !== 'word' || isJobWord(word)) break;
      // "Accept a diploma" is one thing to look for.
      if (run.length > 0 && ARTICLES.has(word.text)) continue;
      if (word.isRuleWord || word.skippable || word.ofPages === undefined) break;
      run.push(word.ofPages);
      cost += costOfTerm(word);
      if (run.every(saysNothing) || isInsideCompound(words, at + 1, lexicon)) continue;
      found.push({
        type: 'known_term',
        value: { kind: 'phrase', words: [...run] },
        start,
        end: at + 1,
        cost,
      });
    }
  }
  return found.flatMap((term) => {
    const hasTitle = words.slice(term.start, term.end).some(({ title }) => title);
    return hasTitle ? [term] : [term, { ...term, type: 'page_term' as const }];
  });
}

/** "Go-to-market", "cross-department": words joined by hyphens that some page has just so, and that rules would part. */
export function compounds(words: readonly Word[], lexicon: Lexicon): Lexical[] {
  return words.flatMap(({ kind, isHyphened }, start): Lexical[] => {
    if (kind !== 'word' || isHyphened) return [];
    let end = start + 1;
    while (words[end]?.isHyphened) end++;
    const texts = words.slice(start, end).map(({ text }) => text);
    const isParted = words.slice(start, end).some((word) => word.isRuleWord || SMALL.has(word.text));
    if (end === start + 1 || !isParted || !lexicon.hasPhrase(texts)) return [];
    const value = { kind: 'phrase' as const, words: texts, exact: true };
    return (['known_term', 'term'] as const).map((type) => ({ type, value, start, end, cost: COST.free }));
  });
}

/**
 * Whether a word alone is no text to search for: a number may be a grade, "other" chooses from the last list, "next" is
 * a step.
 */
function saysNothing(text: string): boolean {
  const isOfQuestions = /^(?:\d+|ones|next|previous|steps?)$/.test(text) || isOfSentences(text);
  return isOfQuestions || isRoman(text) || isPlaceWord(text);
}

/** "Create dashboards": what roles do, where rules have the first word, too. */
export function deeds(words: readonly Word[]): Lexical[] {
  return words.flatMap((first, start) => {
    const isVerb =
      !isGrade(words, start) && !first.skippable && !first.title && !ROLES.has(first.text) && isSaid(first);
    return isVerb && words.slice(start, start + NEAR).some((word) => word.isRuleWord)
      ? deedsFrom(words, start)
      : [];
  });
}

/** The word of rules is one of the first words of a deed: "write", or "posts" in "writes blog posts". */
const NEAR = 3;

function deedsFrom(words: readonly Word[], start: number): Lexical[] {
  const found: Lexical[] = [];
  const run: string[] = [];
  const isReporting = words[start]?.text === 'report' && TOWARDS.has(words[start + 1]?.text ?? '');
  for (let at = start; at < words.length && run.length < MOST_TERM_WORDS; at++) {
    const word = words[at];
    if (!word || isLastNoun(words, at) || (!isSaid(word) && !isSmallWord(word))) break;
    if (isSmallWord(word)) continue;
    // Who "reports to the chief data officer" has a manager of that title, in the catalogue or not.
    if (isReporting && isJobWord(word)) return [];
    run.push(word.ofPages ?? word.text);
    if (run.length < 2) continue;
    const value = { kind: 'phrase' as const, words: [...run] };
    found.push({ type: 'deed', value, start, end: at + 1, cost: (at + 2 - start) * COST.free });
  }
  return found;
}

const TOWARDS = new Set(['to', 'into']);

function isSaid({ kind, text, ofPages }: Word): boolean {
  return kind === 'word' && ofPages !== undefined && !NEVER_TERMS.has(text) && !saysNothing(text);
}

function isSmallWord({ text, skippable, isJoinedToNext }: Word): boolean {
  return skippable || (SMALL.has(text) && !isJoinedToNext) || text === "'s";
}

/** What it costs to look for a word in pages, or for the word that it was meant for. */
function costOfTerm({ text, ofPages = text }: Word): number {
  return ofPages === text ? COST.free : COST.free + COST.mended;
}

/**
 * The word of rules that a misspelt word was meant for, where pages have it: "wrijte playbooks". A name that no page has
 * is no slip: "Scala" is no "scale", and "spanish" has nothing to do with "spans".
 */
function meantOfRules(
  { forms, title, text, raw }: Word,
  before: Word | undefined,
  { isMentioned }: Lexicon,
): string | undefined {
  const isName = /^\p{Lu}\p{Ll}+$/u.test(raw) && /^\p{Ll}/u.test(before?.raw ?? '');
  const [only, another] = title || isName ? [] : forms.filter(({ cost }) => cost >= COST.mended);
  const isMeant = only && !another && isMentioned(only.word) && editDistance(text, only.word, 1) <= 1;
  return isMeant ? only.word : undefined;
}

const MOST_TERM_WORDS = 8;
/** Words that say how to look, and are never looked for in pages. */
const NEVER_TERMS = setOfWords(`
  not no never neither nor either both another without except but or and any all every than who whom which what
  how many much if whether is are was were do does did compared versus vs until outside most more less least
  fewer fewest biggest largest smallest same outrank outranks outranked else back before after anything
  everything nothing indirectly highest lowest would could should shall mention mentions mentioned mentioning
  stated
`);

/** Free text neither begins nor ends with these. */
const SMALL = setOfWords(`
  this that these those he she they him her his hers of for to in on at with about from as by into their its it
  them there be is are needed required above below under over higher lower
`);

/** The text to look for stands behind these. */
const WANTING = setOfWords('need needs require requires want wants have has had');

const PLACING = setOfWords('in within at for');

const ROLES = setOfWords('role roles job jobs position positions');

/**
 * Whether "one" ends a clause, or stands before a place: "the wobbly one" and "one in Sales" are some role, and no
 * text.
 */
function isOne(words: readonly Word[], at: number): boolean {
  const isEnd = words.slice(at + 1).every(({ kind, skippable }) => kind === 'sign' || skippable);
  const isPlaced = PLACING.has(words[at + 1]?.text ?? '');
  return (isEnd || isPlaced) && (words[at]?.text === 'one' || words[at]?.text === 'ones');
}

/** Whether no text to look for goes on with a word. */
function endsText(words: readonly Word[], at: number, lexicon: Lexicon, isTelegram: boolean): boolean {
  const word = words[at];
  if (word?.kind !== 'word' || NEVER_TERMS.has(word.text)) return true;
  if (isJobWord(word) && !lexicon.isMentioned(word.text)) return true;
  if (isLastNoun(words, at)) return true;
  // A telegram leaves out the words that would tell a title from a text.
  if (isTelegram && (word.title?.head || word.title?.level)) return true;
  // "Grade 6" is a grade, whatever the pages say.
  return isGrade(words, at + 1) || isOne(words, at);
}

/** Whether "roles" at the end is all that says what is asked for: "without SQL roles". */
function isLastNoun(words: readonly Word[], at: number): boolean {
  const [word, ...behind] = words.slice(at);
  return (
    ROLES.has(word?.text ?? '') &&
    word?.text.endsWith('s') === true &&
    behind.every(({ kind, skippable }) => kind === 'sign' || skippable) &&
    !words.slice(0, at).some((other) => other.title || maySay(other, ROLES) || isQuestion([other.text]))
  );
}

function mayBeginText(word: Word): boolean {
  return !isSmallWord(word) && !isRoman(word.text) && !maySay(word, ROLES) && !WANTING.has(word.text);
}

/**
 * Free text from a word on, for rules that want some. Small words inside it count as read, but pages need not have
 * them. A word of jobs that no page has is never looked for: it belongs to a title that no role has.
 */
export function freeText(
  words: readonly Word[],
  start: number,
  lexicon: Lexicon,
  isTelegram: boolean,
): Lexical[] {
  const found: Lexical[] = [];
  const run: string[] = [];
  let cost = 0;
  let hasOther = false;
  if (isInsideCompound(words, start, lexicon)) return [];
  for (let at = start; at < words.length && at < start + MOST_TERM_WORDS; at++) {
    const word = words[at];
    if (!word || endsText(words, at, lexicon, isTelegram)) break;
    if (run.length === 0 && !mayBeginText(word)) break;
    const isSmall = isSmallWord(word);
    cost += isSmall ? COST.free : costOfTerm(word);
    if (isSmall) continue;
    run.push(word.ofPages ?? meantOfRules(word, words[at - 1], lexicon) ?? word.text);
    hasOther ||= !word.title;
    if (run.every(saysNothing) || isInsideCompound(words, at + 1, lexicon)) continue;
    // Words of titles alone may be a title.
    if (isTelegram && !hasOther) continue;
    const value = { kind: 'phrase' as const, words: [...run] };
    found.push({ type: 'term', value, start, end: at + 1, cost });
    // "A master's" is a degree, and so are "bachelor's".
    if (words[at + 1]?.text === "'s") found.push({ type: 'term', value, start, end: at + 2, cost });
  }
  return found;
}
