import { subjectOf } from '../queries/map-roles.js';
import type { Roles } from '../queries/query.js';
import { singular } from '../text/stem.js';
import type { Phrase } from './chart/chart.js';
import { isSmall } from './english/lexicon/small-words.js';
import { COST, type Word } from './words/read-words.js';

/** Whether a telegram may have this reading. */
export function isFairTelegram(phrase: Phrase<'query'>, words: readonly Word[]): boolean {
  return (
    namesSomething(words) &&
    keepsTitles(phrase, words) &&
    keepsNegation(phrase, words) &&
    namesFamilies(phrase) &&
    !claimsOfGroup(phrase) &&
    !claimsOfPlural(phrase, words) &&
    !selectsByClaim(phrase) &&
    !selectsAsked(phrase, words) &&
    !selectsByFact(phrase) &&
    !relatesToNoun(phrase) &&
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
  // "Most senior role marketing": nobody wants what the most senior of all say about it.
  const roles = subjectOf(phrase.value);
  if (roles?.kind === 'extreme') return true;
  return leavesOf(phrase).every((leaf) => leaf.type !== 'family' || isFamily(leaf));
}

/** "Grade 8 roles Partner Programs" lists them; nobody asks so whether they all are. */
function claimsOfGroup({ value: query }: Phrase<'query'>): boolean {
  return query.kind === 'whether' && query.quantifier === 'the' && isGroup(query.of);
}

/** "Product designers above senior" are some of them: without its verb, nothing is claimed of a plural. */
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

/** "ESM higher than the EPM" says something of the ESM; it takes a "that" to choose one by it. */
function selectsByClaim({ rule, parts }: Phrase): boolean {
  const [kind, modifier] = parts;
  const isClaimBare = kind?.type === 'member' && modifier?.type === 'claim' && modifier.start === kind.end;
  const [claim] = modifier?.parts ?? [];
  const selects =
    kind?.type === 'singular_kind' &&
    modifier?.type === 'modifier' &&
    ((modifier as Phrase<'modifier'>).value.kind === 'beyond' ||
      (claim?.type === 'claim' && claim.start === modifier.start));
  return rule !== undefined && (selects || isClaimBare || parts.some(selectsByClaim));
}

/** In "what do the cooks need to know" something is asked of the cooks; nobody chooses those who need it. */
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

/** "Data Analyst 2" may be a title that no role has: without its verb, a number alone is no grade. */
function claimsNumber({ type, parts, start, end, rule }: Phrase, words: readonly Word[]): boolean {
  const [span, another] = parts;
  const isNumber =
    type === 'complement' && span?.type === 'span' && !another && span.start === start && span.end === end;
  const isClaimed = isNumber && !words.slice(0, start).some(({ text }) => VERBS.has(text));
  return rule !== undefined && (isClaimed || parts.some((part) => claimsNumber(part, words)));
}

const VERBS = new Set(['is', 'are', 'was', 'were', 'be', 'being']);

/** "Biggest family" is of families; it takes a "with" or a "have" to choose the roles that state one. */
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

/** "Led roles in Partner Programs" are not led by roles: a word before "roles" narrows them. */
function relatesToNoun({ rule, parts, type }: Phrase): boolean {
  const isToNoun =
    type === 'modifier' && parts.some((part) => part.type === 'roles' && beginsWithRoles(part));
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

/** Whether a telegram may go on so: "Excel skills" alone compares nothing, and says nothing of roles left out. */
export function isFairFollowUp(phrase: Phrase<'edit'>): boolean {
  return !hasLostItsWords(phrase) && !selectsByFact(phrase) && !relatesToNoun(phrase);
}

/**
 * Whether a reading leaves together what may be one title. A small word may be missing between a title and a family
 * or another whole title, but no level is taken from the words behind it: a "Lead ESM" is no ESM.
 */
function keepsTitles(phrase: Phrase, words: readonly Word[]): boolean {
  const leaves = leavesOf(phrase);
  const leafAt = (at: number): Phrase | undefined => leaves.find(({ start, end }) => start <= at && at < end);
  return words.every((word, at) => {
    const next = words.findIndex(({ skippable }, place) => place > at && !skippable);
    const following = words[next];
    if (!word.title || !following?.title) return true;
    const [left, right] = [leafAt(at), leafAt(next)];
    if (left && left === right) return true;
    const isRelated = left === undefined && isRelation(words, at, right);
    // "Manager, Sourcing" would be a title of its own.
    const begins = word.title.level || (word.title.head && words[at + 1]?.text === ',');
    if (begins && !isPlural(word) && !isRelated && !(isWhole(left) && isWhole(right))) return false;
    return !left || !right || isFamily(left) || isFamily(right) || (isWhole(left) && isWhole(right));
  });
}

/** No title begins with a plural such as "Directors". */
function isPlural({ text }: Word): boolean {
  return text !== singular(text);
}

/** Whether a word of levels says how two roles stand to each other: "manager" of somebody, "more senior". */
function isRelation(words: readonly Word[], at: number, right: Phrase | undefined): boolean {
  const isManager =
    words[at]?.text === 'manager' &&
    words[at + 1]?.text !== ',' &&
    (right === undefined || right.type === 'title');
  return isManager || COMPARING.has(words[at - 1]?.text ?? '');
}

const COMPARING = new Set(['more', 'most', 'less', 'least']);

/** The phrases that a phrase is made of in the end. */
export function leavesOf(phrase: Phrase): Phrase[] {
  return phrase.rule ? phrase.parts.flatMap(leavesOf) : [phrase];
}

function isFamily({ type, cost }: Phrase): boolean {
  return type === 'family' && cost === 0;
}

function isWhole(leaf: Phrase | undefined): boolean {
  return leaf !== undefined && (isFamily(leaf) || (leaf.type === 'title' && leaf.cost < COST.data));
}
