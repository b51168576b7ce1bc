import { partsOf } from '../../queries/build.js';
import { subjectOf } from '../../queries/map-roles.js';
import type { Roles } from '../../queries/query.js';
import { setOfWords } from '../../text/set-of-words.js';
import { leavesOf, phrasesIn } from '../chart/inner-phrases.js';
import type { Phrase } from '../chart/phrase.js';
import { isOfSentences, isSmall } from '../english/lexicon/small-words.js';
import { WORD_CLASSES } from '../english/lexicon/word-classes.js';
import { isFamily, isPlural, keepsTitles } from '../whole-titles/keeps-titles.js';
import { COST, maySay, type Word } from '../words/read-words.js';
import { bounds, claimsBareGrade, claimsNumber, VERBS } from './telegram-numbers.js';
import {
  comparesBossOfBoss,
  comparesWithStep,
  hasLostItsWords,
  losesWords,
  NEEDING,
  relatesToNoun,
  selectsAsked,
  selectsByClaim,
  selectsByFact,
  takesManagerForTrack,
} from './telegram-selections.js';

/** Whether a reading is likely for a telegram. Words are missing, so many readings are possible that nobody means. */
export function isFairTelegram(phrase: Phrase<'query'>, words: readonly Word[]): boolean {
  return (
    namesSomething(words) &&
    leavesOutSparingly(phrase, words) &&
    keepsTitles(phrase, words) &&
    keepsNegation(phrase, words) &&
    namesFamilies(phrase) &&
    !claimsOfGroup(phrase) &&
    !claimsOfPlural(phrase, words) &&
    !selectsOfAll(phrase, words) &&
    !comparesBossOfBoss(phrase) &&
    !selectsByClaim(phrase) &&
    !selectsAsked(phrase, words) &&
    !selectsByFact(phrase) &&
    !relatesToNoun(phrase) &&
    !asksLevelOfLevel(phrase, words) &&
    !joinsTwoLevels(phrase) &&
    !bounds(phrase, words) &&
    !comparesWithStep(phrase, words) &&
    !takesManagerForTrack(phrase, words) &&
    !needsNothing(phrase, words) &&
    !relatesWithoutWord(phrase) &&
    !claimsNumber(phrase, words) &&
    !claimsBareGrade(phrase, words)
  );
}

/** "All is well" says nothing of roles, so a telegram needs a word besides small ones and "all". */
function namesSomething(words: readonly Word[]): boolean {
  return words.some(({ text, skippable }) => !skippable && !isSmall([text]) && !EVERYTHING.has(text));
}

const EVERYTHING = new Set(['all', 'any', 'both', 'each', 'every', 'everything', 'everyone']);

/**
 * Whether the words that are taken to be missing fit those that are there. A text with "the", "have" and "them" is a
 * whole sentence, in which hardly two words are missing.
 */
function leavesOutSparingly(phrase: Phrase<'query'>, words: readonly Word[]): boolean {
  const missing = missingIn(phrase);
  const ofSentences = words.filter(({ text }) => isOfSentences(text)).length;
  return missing < 2 || (missing <= MOST_MISSING && ofSentences < SENTENCE);
}

function missingIn({ cost }: Phrase): number {
  return Math.floor((cost % COST.mended) / COST.missing);
}

/** With more, a reader would guess. */
const MOST_MISSING = 4;
/** So many small words make a sentence. */
const SENTENCE = 4;

/**
 * Whether a negation is kept. Only a yes-or-no question, and what one role does and another does not, may mean the same
 * without it.
 */
function keepsNegation({ value: query }: Phrase<'query'>, words: readonly Word[]): boolean {
  if (query.kind === 'whether' || query.kind === 'compare' || query.kind === 'common') return true;
  const meaning = JSON.stringify(query);
  const says = (word: string): boolean => words.some(({ text }) => text === word);
  return (
    (!says('not') || meaning.includes('"not"')) &&
    (!says('no') || query.kind !== 'list' || DENYING.test(meaning))
  );
}

/** What a question has in it that asks for roles without something. */
const DENYING = /"(?:not|none|less|missing|reports_outside)"|"to":0/;

/** Where words are missing, a part of a family's name may be a word of its own: "roles interview customers". */
function namesFamilies(phrase: Phrase<'query'>): boolean {
  // "Most senior role marketing" asks for the most senior role of a family, and not what the most senior role of all says.
  const roles = subjectOf(phrase.value);
  if (roles?.kind === 'extreme') return true;
  return leavesOf(phrase).every((leaf) => leaf.type !== 'family' || isFamily(leaf));
}

/** "Grade 8 roles Partner Programs" asks for a list, and not whether all roles of grade 8 are in that family. */
function claimsOfGroup({ value: query }: Phrase<'query'>): boolean {
  return query.kind === 'whether' && query.quantifier === 'the' && isGroup(query.of);
}

/** "Product designers above senior" asks for a list: only a verb would claim something of a plural. */
function claimsOfPlural({ value: query, parts }: Phrase<'query'>, words: readonly Word[]): boolean {
  const [subject] = parts;
  const last = subject && words[subject.end - 1];
  const isBare = last !== undefined && subject?.type === 'role' && isPlural(last);
  return query.kind === 'whether' && isBare && !words.some(({ text }) => VERBS.has(text));
}

/** "All cooks have a manager" says so of all of them; who wants a list of some says "that". */
function selectsOfAll(phrase: Phrase<'query'>, words: readonly Word[]): boolean {
  const said = words.filter(({ skippable }) => !skippable);
  const isOfAll = said[0] !== undefined && maySay(said[0], ALL_OF);
  return isOfAll && phrase.value.kind === 'list' && said.some((word) => maySay(word, CLAIMING));
}

const ALL_OF = new Set(['all', 'every', 'everyone', 'everybody']);
const CLAIMING = setOfWords(WORD_CLASSES.have, WORD_CLASSES.need, WORD_CLASSES.mention);

function isGroup(roles: Roles): boolean {
  if (roles.kind === 'either') return roles.groups.every(isGroup);
  return roles.kind === 'where' || roles.kind === 'all' || roles.kind === 'extreme';
}

/** "Roles lead level" asks for the roles of that level, and not which level they have. */
function asksLevelOfLevel(phrase: Phrase, words: readonly Word[]): boolean {
  const titles = leavesOf(phrase).filter(({ type }) => type === 'title');
  return phrasesIn(phrase).some(
    ({ type, start, end }) =>
      type === 'fact' &&
      end - start === 1 &&
      isLevelWord(words[start]) &&
      words[start - 1]?.title?.level === true &&
      !titles.some((title) => title.end === start),
  );
}

const isLevelWord = (word: Word | undefined): boolean => word !== undefined && maySay(word, LEVEL_WORDS);
const LEVEL_WORDS = new Set(['level', 'levels']);

/** "Need, quick: ..." asks for what follows, and not for what all roles need. */
function needsNothing({ value: query }: Phrase<'query'>, words: readonly Word[]): boolean {
  const [only, another] = words.filter(({ skippable, kind }) => !skippable && kind !== 'sign');
  const isOfAll = query.kind === 'facts' && query.of.kind === 'all';
  return isOfAll && !another && only !== undefined && maySay(only, NEEDING);
}

/** "Leads and staff" are of one level or of another: no role has two. */
function joinsTwoLevels({ value: query }: Phrase<'query'>): boolean {
  const roles = subjectOf(query);
  const parts = roles?.kind === 'where' ? partsOf(roles.condition) : [];
  return parts.filter(({ kind }) => kind === 'level').length > 1;
}

/**
 * "How many roles grade" may mean those that have one: a group is divided by "per" or "by". "IC7 software engineer" may
 * be one title: a way from a level to a role says "from" or "to".
 */
function relatesWithoutWord(phrase: Phrase): boolean {
  const { rule, parts, type } = phrase;
  const saysHow = type === 'per' || (type === 'journey' && parts.some((part) => part.type === 'level'));
  return rule !== undefined && ((saysHow && hasLostItsWords(phrase)) || parts.some(relatesWithoutWord));
}

/**
 * Whether a telegram may be this follow-up: "Excel skills" alone compares nothing, and leaves no roles out. A follow-up
 * is short as it is, so hardly one word of it is missing.
 */
export function isFairFollowUp(phrase: Phrase<'edit'>, words: readonly Word[]): boolean {
  return (
    missingIn(phrase) < 2 &&
    !hasLostItsWords(phrase) &&
    !selectsByFact(phrase) &&
    !relatesToNoun(phrase) &&
    !pointsWithoutVerb(phrase, words) &&
    // "Is that role in the catalogue" asks nothing of the last list.
    phrase.value.kind !== 'is_among'
  );
}

/** "That manager" points at one; without their verb, nobody chooses those that are managers. */
function pointsWithoutVerb(phrase: Phrase, words: readonly Word[]): boolean {
  return phrasesIn(phrase).some(
    ({ type, start, parts: [claim] }) =>
      type === 'modifier' && words[start]?.text === 'that' && claim !== undefined && losesWords(claim),
  );
}
