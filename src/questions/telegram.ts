import { subjectOf } from '../queries/map-roles.js';
import type { Roles } from '../queries/query.js';
import { leavesOf, phrasesIn } from './chart/inner-phrases.js';
import type { Phrase } from './chart/phrase.js';
import { isOfSentences, isSmall } from './english/lexicon/small-words.js';
import { isFamily, isPlural, keepsTitles } from './keeps-titles.js';
import { isGrade } from './phrases/stretches.js';
import { COST, type Word } from './words/read-words.js';

/** Whether a reading is likely for a telegram: words are missing, so many readings are possible that nobody means. */
export function isFairTelegram(phrase: Phrase<'query'>, words: readonly Word[]): boolean {
  return (
    namesSomething(words) &&
    leavesOutSparingly(phrase, words) &&
    keepsTitles(phrase, words) &&
    keepsNegation(phrase, words) &&
    namesFamilies(phrase) &&
    !claimsOfGroup(phrase) &&
    !claimsOfPlural(phrase, words) &&
    !selectsByClaim(phrase) &&
    !selectsAsked(phrase, words) &&
    !selectsByFact(phrase) &&
    !relatesToNoun(phrase) &&
    !countsGrade(phrase, words) &&
    !asksLevelOfLevel(phrase, words) &&
    !dividesWithoutWord(phrase) &&
    !claimsNumber(phrase, words)
  );
}

/** "All is well" says nothing of roles, so a telegram needs a word besides small ones and "all". */
function namesSomething(words: readonly Word[]): boolean {
  return words.some(({ text, skippable }) => !skippable && !isSmall([text]) && !EVERYTHING.has(text));
}

const EVERYTHING = new Set(['all', 'any', 'both', 'each', 'every', 'everything', 'everyone']);

/**
 * Whether the words that are taken to be missing fit those that are there. Whoever writes "the", "have" and "them" writes
 * whole sentences, in which hardly two words are missing.
 */
function leavesOutSparingly({ cost }: Phrase<'query'>, words: readonly Word[]): boolean {
  const missing = Math.floor((cost % COST.mended) / COST.missing);
  const ofSentences = words.filter(({ text }) => isOfSentences(text)).length;
  return missing < 2 || (missing <= MOST_MISSING && ofSentences < SENTENCE);
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
  return (
    query.kind === 'whether' ||
    query.kind === 'compare' ||
    query.kind === 'common' ||
    !words.some(({ text }) => text === 'not') ||
    JSON.stringify(query).includes('"not"')
  );
}

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

function isGroup(roles: Roles): boolean {
  if (roles.kind === 'either') return roles.groups.every(isGroup);
  return roles.kind === 'where' || roles.kind === 'all' || roles.kind === 'extreme';
}

/**
 * "ESM higher than the EPM" says something of the ESM; it takes a "that" to choose one by it. "Roles family Senior Cook"
 * are no Senior Cooks either.
 */
function selectsByClaim(phrase: Phrase): boolean {
  const { rule, parts } = phrase;
  const [kind, modifier] = parts;
  const isClaimBare = kind?.type === 'member' && modifier?.type === 'claim' && modifier.start === kind.end;
  const [claim] = modifier?.parts ?? [];
  const selects =
    kind?.type === 'singular_kind' &&
    modifier?.type === 'modifier' &&
    ((modifier as Phrase<'modifier'>).value.kind === 'beyond' ||
      (claim?.type === 'claim' && claim.start === modifier.start));
  return rule !== undefined && (selects || isClaimBare || isBareKind(phrase) || parts.some(selectsByClaim));
}

/** "What do the cooks need to know" is about the cooks; it does not choose the cooks who need something. */
function selectsAsked({ rule, parts }: Phrase, words: readonly Word[]): boolean {
  const [noun, modifier] = parts;
  const isBare =
    noun?.type === 'noun' && modifier?.type === 'modifier' && modifier.parts[0]?.start === modifier.start;
  const isClaim = isBare && modifier.parts[0]?.type === 'claim';
  const before = isClaim ? words.slice(0, noun.start).findLast(({ skippable }) => !skippable) : undefined;
  const selects = before !== undefined && AUXILIARIES.has(before.text);
  return rule !== undefined && (selects || parts.some((part) => selectsAsked(part, words)));
}

const AUXILIARIES = new Set(['do', 'does', 'did', 'can', 'will', 'must', 'should']);

/** Whether nothing but a kind of role is left of "that are cooks". */
function isBareKind(phrase: Phrase): boolean {
  const isAmong = phrase.type === 'modifier' && (phrase as Phrase<'modifier'>).value.kind === 'among';
  return isAmong && leavesOf(phrase).every(isOfWhole(phrase));
}

const isOfWhole =
  ({ start, end }: Phrase) =>
  (leaf: Phrase): boolean =>
    leaf.start === start && leaf.end === end;

/** "Data Analyst 2" may be a title that no role has: without its verb, a number alone is no grade. */
function claimsNumber({ type, parts, start, end, rule }: Phrase, words: readonly Word[]): boolean {
  const [span, another] = parts;
  const isNumber =
    type === 'complement' && span?.type === 'span' && !another && span.start === start && span.end === end;
  // "Are grade 9 11" names no role.
  const isSecond = /^\d+$/.test(words[start - 1]?.text ?? '');
  const isClaimed = isNumber && (isSecond || !words.slice(0, start).some(({ text }) => VERBS.has(text)));
  return rule !== undefined && (isClaimed || parts.some((part) => claimsNumber(part, words)));
}

const VERBS = new Set(['is', 'are', 'was', 'were', 'be', 'being']);

/** "Biggest family" is about families; only "with" or "have" chooses the roles that state one. */
function selectsByFact(phrase: Phrase): boolean {
  const { rule, parts, type } = phrase;
  const [first] = parts;
  const hasFact = parts.some((part) => part.type === 'fact' || part.type === 'shared_fact');
  // "Grade a paralegal" has lost the "with" before it.
  const beginsWithFact = first?.type === 'shared_fact' && first.start === phrase.start;
  const isLost = hasLostItsWords(phrase) || (beginsWithFact && losesWords(phrase));
  const selects = (type === 'modifier' || type === 'claim') && hasFact && isLost;
  return rule !== undefined && (selects || parts.some(selectsByFact));
}

/** Whether no word of its own is left of a rule. */
function hasLostItsWords(phrase: Phrase): boolean {
  const read = phrase.parts.reduce((length, part) => length + part.end - part.start, 0);
  return read >= phrase.end - phrase.start && losesWords(phrase);
}

function losesWords({ parts, cost }: Phrase): boolean {
  return cost > parts.reduce((sum, part) => sum + part.cost, 0);
}

/** The number in "grade 7 senior" is the grade, and counts nothing. */
function countsGrade(phrase: Phrase, words: readonly Word[]): boolean {
  return leavesOf(phrase).some(({ type, start }) => type === 'number' && isGrade(words, start));
}

/** "Roles lead level" asks for the roles of that level, and not which level they have. */
function asksLevelOfLevel(phrase: Phrase, words: readonly Word[]): boolean {
  const titles = leavesOf(phrase).filter(({ type }) => type === 'title');
  return phrasesIn(phrase).some(
    ({ type, start, end }) =>
      type === 'fact' &&
      end - start === 1 &&
      LEVEL_WORDS.has(words[start]?.text ?? '') &&
      words[start - 1]?.title?.level === true &&
      !titles.some((title) => title.end === start),
  );
}

const LEVEL_WORDS = new Set(['level', 'levels']);

/** "Led roles in Partner Programs" are not led by roles, and "lead roles" lead none: a word before "roles" narrows them. */
function relatesToNoun({ rule, parts, type }: Phrase): boolean {
  const relates = type === 'modifier' || type === 'predicate';
  const isToNoun = relates && parts.some((part) => part.type === 'roles' && beginsWithRoles(part));
  return rule !== undefined && (isToNoun || parts.some(relatesToNoun));
}

/** Whether the first word of a phrase is "roles", or a word for them. */
function beginsWithRoles({ rule, parts: [first], type, start }: Phrase): boolean {
  if (first && first.start === start) return beginsWithRoles(first);
  return rule !== undefined && type === 'noun';
}

/** "How many roles grade" may be of those that have one: a group is divided by "per" or "by". */
function dividesWithoutWord(phrase: Phrase): boolean {
  const { rule, parts, type } = phrase;
  return (
    rule !== undefined && ((type === 'per' && hasLostItsWords(phrase)) || parts.some(dividesWithoutWord))
  );
}

/** Whether a telegram may be this follow-up: "Excel skills" alone compares nothing, and leaves no roles out. */
export function isFairFollowUp(phrase: Phrase<'edit'>, words: readonly Word[]): boolean {
  return (
    !hasLostItsWords(phrase) &&
    !selectsByFact(phrase) &&
    !relatesToNoun(phrase) &&
    !pointsWithoutVerb(phrase, words)
  );
}

/** "That manager" points at one; without their verb, nobody chooses those that are managers. */
function pointsWithoutVerb(phrase: Phrase, words: readonly Word[]): boolean {
  return phrasesIn(phrase).some(
    ({ type, start, parts: [claim] }) =>
      type === 'modifier' && words[start]?.text === 'that' && claim !== undefined && losesWords(claim),
  );
}
