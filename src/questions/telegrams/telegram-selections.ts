import type { Query, Roles } from '../../queries/query.js';
import { setOfWords } from '../../text/set-of-words.js';
import { leavesOf, phrasesIn } from '../chart/inner-phrases.js';
import type { Lexical, Phrase } from '../chart/phrase.js';
import { WORD_CLASSES } from '../english/lexicon/word-classes.js';
import { isPluralForm } from '../phrases/plural-titles.js';
import { COST, type Word } from '../words/read-words.js';

/**
 * "ESM higher than the EPM" says something of the ESM; it takes a "that" to choose one by it. "Roles family Senior
 * Cook" are no Senior Cooks either.
 */
export function selectsByClaim(phrase: Phrase): boolean {
  const { rule, parts } = phrase;
  const [kind, modifier] = parts;
  const isClaimBare = kind?.type === 'member' && modifier?.type === 'claim' && modifier.start === kind.end;
  const [claim] = modifier?.parts ?? [];
  const selects =
    (kind?.type === 'singular_kind' || kind?.type === 'member') &&
    modifier?.type === 'modifier' &&
    ((modifier as Phrase<'modifier'>).value.kind === 'beyond' ||
      (claim?.type === 'claim' && claim.start === modifier.start));
  return rule !== undefined && (selects || isClaimBare || isBareKind(phrase) || parts.some(selectsByClaim));
}

/**
 * "Director, Sourcing more than one report" says something of that role, and chooses none by it. "Cook outside Bakery" is
 * about the Cook even where no word is missing.
 */
export function selectsTitle(phrase: Phrase, titles: readonly Lexical[], isTelegram: boolean): boolean {
  return phrasesIn(phrase).some(
    ({ parts: [member, modifier] }) =>
      (member?.type === 'member' || member?.type === 'singular_kind') &&
      modifier?.type === 'modifier' &&
      (isTelegram || asksNothing(phrase) || (modifier as Phrase<'modifier'>).value.kind === 'not') &&
      titles.some(
        ({ value, start, end, cost }) =>
          (value as Roles).kind === 'one' && cost < COST.data && start === member.start && end === member.end,
      ),
  );
}

/** Whether a reading only describes a role: "the Cook supervised by a manager". */
function asksNothing({ type, value }: Phrase): boolean {
  const query = type === 'query' ? (value as Query) : undefined;
  return query?.kind === 'facts' && query.facts.join() === 'overview';
}

/** "The VPs manager" has lost its apostrophe, and is no VP who manages people. */
export function takesManagerForTrack(phrase: Phrase, words: readonly Word[]): boolean {
  return phrasesIn(phrase).some(({ parts: [noun, modifier] }) => {
    const [last, said] = [words[(noun?.end ?? 0) - 1], words[modifier?.start ?? -1]];
    return (
      noun?.type === 'noun' &&
      modifier?.type === 'modifier' &&
      modifier.end === modifier.start + 1 &&
      said !== undefined &&
      MANAGER.has(said.text) &&
      last !== undefined &&
      isPluralForm(last.text)
    );
  });
}

const MANAGER = setOfWords(WORD_CLASSES.manager);

/** "Boss of the ESM same boss as the EPM" compares the bosses of two roles, and not the boss of a boss. */
export function comparesBossOfBoss({ value: query }: Phrase<'query'>): boolean {
  return (
    query.kind === 'whether' &&
    query.of.kind === 'managers' &&
    query.claim.kind === 'same' &&
    query.claim.fact === 'manager'
  );
}

/** "Families both a lead and a director" asks which families have them, and not which families those roles are in. */
export function asksFamiliesOf({ value: query }: Phrase<'query'>, words: readonly Word[]): boolean {
  const said = words.filter(({ skippable }) => !skippable).map(({ text }) => text);
  const asksFamily = query.kind === 'facts' && query.facts.join() === 'family';
  const isFirst = said.slice(0, -1).some((word) => FAMILIES.has(word));
  return asksFamily && isFirst && !said.some((word) => OF.has(word));
}

const FAMILIES = setOfWords(WORD_CLASSES.families);
const OF = setOfWords(WORD_CLASSES.of, WORD_CLASSES.do, WORD_CLASSES.be, "'s");

/** "Which need intermediate" asks which roles need that, and not what intermediate roles need. */
export function asksWhatIsNeeded({ value: query }: Phrase<'query'>, words: readonly Word[]): boolean {
  const said = words.filter(({ skippable }) => !skippable).map(({ text }) => text);
  const [asking = '', verb = ''] = said[0] === 'and' ? said.slice(1) : said;
  const asksNeeds = query.kind === 'facts' && query.facts.join() === 'requirements';
  return asksNeeds && (asking === 'which' || asking === 'who') && NEEDING.has(verb);
}

/** "That manager" points at somebody; it does not choose the roles that are managers. */
export function passesOverThat(phrase: Phrase, words: readonly Word[]): boolean {
  const leaves = leavesOf(phrase);
  return words.some(
    ({ text }, at) =>
      (text === 'that' || text === 'this') &&
      SOMEBODY.has(words[at + 1]?.text ?? '') &&
      phrase.start <= at &&
      at < phrase.end &&
      !leaves.some(({ start, end }) => start <= at && at < end),
  );
}

const SOMEBODY = new Set(['manager', 'boss', 'supervisor']);

/** Verbs that say what a role needs. */
export const NEEDING = setOfWords(WORD_CLASSES.need);

/** "What do the cooks need to know" is about the cooks; it does not choose the cooks who need something. */
export function selectsAsked({ rule, parts }: Phrase, words: readonly Word[]): boolean {
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

/** "Biggest family" is about families; only "with" or "have" chooses the roles that state one. */
export function selectsByFact(phrase: Phrase): boolean {
  const { rule, parts, type } = phrase;
  const [first] = parts;
  const hasFact = parts.some((part) => part.type === 'fact' || part.type === 'shared_fact');
  // "Grade a paralegal" has lost the "with" before it.
  const beginsWithFact = first?.type === 'shared_fact' && first.start === phrase.start;
  const isLost = hasLostItsWords(phrase) || (beginsWithFact && losesWords(phrase));
  const selects = (type === 'modifier' || type === 'claim') && hasFact && isLost;
  return rule !== undefined && (selects || parts.some(selectsByFact));
}

/**
 * "Led roles in Partner Programs" are not led by roles, and "lead roles" lead none: a word before "roles" narrows them.
 */
export function relatesToNoun({ rule, parts, type }: Phrase): boolean {
  const relates = type === 'modifier' || type === 'predicate';
  const isToNoun = relates && parts.some((part) => part.type === 'roles' && beginsWithRoles(part));
  return rule !== undefined && (isToNoun || parts.some(relatesToNoun));
}

/** Whether the first word of a phrase is "roles", or a word for them. */
function beginsWithRoles({ rule, parts: [first], type, start }: Phrase): boolean {
  if (first && first.start === start) return beginsWithRoles(first);
  return rule !== undefined && type === 'noun';
}

/** "The ESM three grades above the EPM" says something of the ESM: without a word for it, no step is compared. */
export function comparesWithStep({ value: query }: Phrase<'query'>, words: readonly Word[]): boolean {
  const sides = query.kind === 'compare' ? query.sides : query.kind === 'steps' ? [query.from, query.to] : [];
  return sides.some(({ kind }) => STEPS.has(kind)) && !words.some(({ text }) => COMPARING.has(text));
}

const STEPS = new Set(['next', 'previous', 'extreme']);
const COMPARING = setOfWords('and & or vs versus with to than compare compared between against');

/** Whether no word of its own is left of a rule. */
export function hasLostItsWords(phrase: Phrase): boolean {
  const read = phrase.parts.reduce((length, part) => length + part.end - part.start, 0);
  return read >= phrase.end - phrase.start && losesWords(phrase);
}

/** Whether a phrase costs more than its parts, so that words of its own rule are missing. */
export function losesWords({ parts, cost }: Phrase): boolean {
  return cost > parts.reduce((sum, part) => sum + part.cost, 0);
}
