import { either, rolesInFamily } from '../../queries/build.js';
import type { Fact } from '../../queries/facts.js';
import { rolesIn } from '../../queries/map-roles.js';
import type { Query, Roles } from '../../queries/query.js';
import type { Sources } from '../../queries/sources.js';
import type { Chart } from '../chart/chart.js';
import type { Phrase } from '../chart/phrase.js';
import type { ReadClause } from '../clauses/reading.js';
import type { Conversation } from '../conversation/conversation.js';
import { familyOf } from '../conversation/referents.js';
import { SINGLE } from '../conversation/several.js';
import { isOtherLanguage } from '../english/lexicon/other-languages.js';
import { asksAboutRole } from '../english/lexicon/role-talk.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { COST, type Word } from '../words/read-words.js';
import { rawOf } from '../words/tokens.js';
import { departmentsAsFamilies } from './departments-as-families.js';
import { distinctReadings, whatEachAsks } from './distinct-readings.js';
import { levelsAsWords } from './levels-as-words.js';
import { namesJob, notUnderstood } from './not-understood.js';
import { type AskedReading, surestReadings } from './surest-readings.js';
import type { Understood } from './understood.js';
import { type Company, settleDescriptions } from './which-role.js';

/** What a clause asks, by the surest of its readings. */
export function understand(
  read: ReadClause,
  lexicon: Lexicon,
  sources: Sources,
  conversation: Conversation,
): Understood {
  const { talk, cost, ...surest } = surestReadings(read, conversation);
  if (talk) return { kind: 'talk', talk };
  const asked = surest.asked.map((reading) => ({
    ...reading,
    query: departmentsAsFamilies(reading.query, sources.catalog),
  }));
  // Words that only pages could have may be words of another language.
  const isForeign = (asked.length === 0 || cost >= COST.free) && isOfOtherLanguage(read.words, lexicon);
  if (isForeign) return { kind: 'other_language' };
  const distinct = distinctReadings(definiteOf(asked, read, sources, conversation), sources);
  const [only, another] = distinct;
  if (!only) return notUnderstood(read);
  const isMended = cost % COST.free >= COST.mended;
  return another && cost < COST.unknown
    ? whichOf(distinct, sources, isMended)
    : settled(only, read, sources, conversation, isMended);
}

function isOfOtherLanguage(words: readonly Word[], { ruleWords }: Lexicon): boolean {
  const heard = words
    .filter(({ kind }) => kind === 'word')
    .map(({ text, title }) => ({
      text,
      isOfTitles: title !== undefined && !title.mended,
      isKnown: ruleWords.has(text),
    }));
  return isOtherLanguage(heard);
}

/** If "the director" is one of those just spoken of, drops the readings about any director. */
function definiteOf(
  asked: readonly AskedReading[],
  read: ReadClause,
  sources: Sources,
  conversation: Conversation,
): readonly AskedReading[] {
  if (!conversation.focus || asked.length < 2 || asked.some(({ isEdit }) => isEdit)) return asked;
  const known = asked.flatMap((each) => {
    if (settleDescriptions(each.query, sources).kind !== 'which_role') return [];
    const company = companyOf(each, read, conversation, sources);
    const settled = settleDescriptions(each.query, sources, company);
    return settled.kind === 'query' ? [{ ...each, query: settled.query }] : [];
  });
  return known.length > 0 ? known : asked;
}

/** Asks which reading is meant, unless all ask the same once the roles that they describe are found. */
function whichOf(distinct: readonly AskedReading[], sources: Sources, isMended: boolean): Understood {
  const queries = whatEachAsks(distinct, sources);
  const [one, another] = queries;
  const asked = another ? ofBoth(queries) : one;
  if (asked) return { kind: 'query', query: asked, isMended };
  return { kind: 'which_reading', queries: another ? queries : distinct.map(({ query }) => query) };
}

/** Answers a short fact for both roles that may be meant, rather than asking which one "it" is. */
function ofBoth(queries: readonly Query[]): Query | undefined {
  const [first, second, third] = queries;
  if (first?.kind !== 'facts' || second?.kind !== 'facts' || third) return undefined;
  const isSame = first.facts.join() === second.facts.join() && first.facts.every((fact) => SHORT.has(fact));
  return isSame && SINGLE.has(first.of.kind) && SINGLE.has(second.of.kind)
    ? { ...first, of: either(first.of, second.of) }
    : undefined;
}

/** Facts of one word or two. */
const SHORT: ReadonlySet<Fact> = new Set<Fact>(['grade', 'level', 'track', 'family']);

/** What a reading asks, with the role that it describes. */
function settled(
  asked: AskedReading,
  read: ReadClause,
  sources: Sources,
  conversation: Conversation,
  isMended: boolean,
): Understood {
  const found = settleDescriptions(asked.query, sources, companyOf(asked, read, conversation, sources));
  switch (found.kind) {
    case 'query':
      return {
        kind: 'query',
        query: saysLevel(read.words) ? found.query : levelsAsWords(found.query, sources),
        isMended,
        ...(asked.isBack && { isBack: true }),
      };
    case 'which_role':
      return { kind: 'which_role', choices: found.choices, words: wordsOf(found.description, read) };
    case 'no_such_title': {
      const isGlance =
        found.query.kind === 'statements' ||
        (found.query.kind === 'facts' && found.query.facts.includes('overview'));
      // A follow-up such as "the weather?" brings no fact of its own, and a slip hardly is one.
      const saysFact = !isGlance && !asked.isEdit && !isMended;
      const isAboutRole = saysFact || asksAboutRole(rawOf(read.words)) || namesJob(read.words);
      return { ...found, asksAboutRole: isAboutRole };
    }
  }
}

/** "Staff level roles" are of that level, whatever words their titles have. */
function saysLevel(words: readonly Word[]): boolean {
  return words.some(({ text }, at) => text === 'level' && words[at - 1]?.title?.level);
}

/**
 * The roles of a conversation that a description may mean. A follow-up never means the last role again. "The lead" and
 * "the lead one" may also be in the family of the last role.
 */
function companyOf(
  { isEdit, query }: AskedReading,
  read: ReadClause,
  { focus, among, spoken = [] }: Conversation,
  sources: Sources,
): Company {
  const key = JSON.stringify(focus);
  if (isEdit && focus)
    return {
      beside: focus.kind === 'either' ? focus.groups : [focus],
      spoken: spoken.filter((roles) => JSON.stringify(roles) !== key),
    };
  const described = rolesIn(query).filter(({ kind }) => kind === 'the');
  // "Between senior and director" names two of some family.
  const isDefinite = described.length > 1 || described.some((each) => isPointedAt(each, read));
  return {
    beside: isDefinite ? familyAround(focus, sources) : [],
    spoken: [...spoken, ...(among ? [among] : [])],
  };
}

/** Those last asked about, and their family where it is one. */
function familyAround(focus: Roles | undefined, sources: Sources): readonly Roles[] {
  const { family } = familyOf(focus, sources);
  const whole = family !== undefined && rolesInFamily([family]);
  return focus ? [focus, ...(whole ? [whole] : [])] : [];
}

/** Whether the words of a description begin with "the", or end with "one". */
function isPointedAt(description: Roles, { chart, words }: ReadClause): boolean {
  const phrase = shortestFor(description, chart);
  return (
    phrase !== undefined &&
    ([words[phrase.start - 1], words[phrase.start]].some((word) => word?.text === 'the') ||
      words[phrase.end - 1]?.text === 'one')
  );
}

/** What a canonical sentence asks. */
export function understandSentence(query: Query, sources: Sources): Understood {
  const settled = settleDescriptions(departmentsAsFamilies(query, sources.catalog), sources);
  switch (settled.kind) {
    case 'query':
      return { ...settled, isMended: false };
    case 'which_role':
      return settled;
    case 'no_such_title':
      return { ...settled, asksAboutRole: true };
  }
}

/** The words of a clause that describe some roles, without "the". */
function wordsOf(description: Roles, { chart, words }: ReadClause): string | undefined {
  const shortest = shortestFor(description, chart);
  const described =
    shortest && words.slice(shortest.start, shortest.end).filter(({ skippable }) => !skippable);
  return described && described.length > 0 ? rawOf(described) : undefined;
}

/** The shortest phrase that describes some roles. */
function shortestFor(description: Roles, chart: Chart): Phrase | undefined {
  const key = JSON.stringify(description);
  const phrases = (['role', 'roles', 'group'] as const).flatMap((type) =>
    chart.all(type).filter(({ value }) => JSON.stringify(value) === key),
  );
  return phrases.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
}
