import type { Catalog } from '../catalog/catalog.js';
import { isMentioned } from '../catalog/statements.js';
import { compareRoles } from './compare.js';
import { parseFilters } from './filters.js';
import { STRENGTH } from './find-names.js';
import { FAMILY_INTENTS } from './phrasings.js';
import {
  type Aspect,
  type FamilyTopic,
  type Intent,
  type Question,
  ROLE_TOPICS,
  type Subject,
  type Topic,
} from './question.js';
import type { Reading } from './readings.js';
import { familiesOfSpecialty, resolveFamily } from './resolve-family.js';
import { type Resolution, resolveRole } from './resolve-role.js';
import { stem } from './stem.js';
import { isContent, isTalk, isTitleWord } from './talk.js';
import { contentTerms } from './terms.js';
import type { TitleIndex } from './title-index.js';
import { JOB_WORDS } from './vocabulary.js';
import { rawOf, type Word } from './words.js';

/** A reading looked up in the catalogue: what it asks, and how surely. */
export interface Interpretation {
  question: Question;
  strength: number;
  cueWords: number;
}

export interface Context {
  catalog: Catalog;
  index: TitleIndex;
  /** All words of the question. */
  words: readonly Word[];
}

/** What a reading costs for each word it makes nothing of. */
const SKIPPED = 6;
const SKIPPED_TITLE_WORD = 30;

/** Readings that search texts are right only where no reading about a role itself is. */
const ITEMS = 6;
const SEARCH = 12;
const NOWHERE_MENTIONED = 10;

/** A bare title has no words around it; each one passed over makes it less of a title. */
const BARE_IGNORED = 12;

/** Whoever names a fact wants that fact, not a role at a glance or the person who holds it. */
const GENERAL = 2;
const GENERAL_INTENTS: ReadonlySet<Intent> = new Set<Intent>(['overview', 'holder']);

export function interpret(reading: Reading, context: Context): Interpretation {
  const { question, strength } = ask(reading, context);
  // "grade of a Compensation Analyst" asks for no pay, though "compensation" alone does.
  if (reading.doubtful && ['which_role', 'unknown'].includes(question.kind)) return { ...NOT_ASKED, cueWords: 0 };
  return {
    question,
    strength: strength - skippedCost(reading.skipped, context.index),
    cueWords: reading.cueWords,
  };
}

type Answerable = Omit<Interpretation, 'cueWords'>;

const NOT_ASKED: Answerable = { question: { kind: 'help' }, strength: -1 };

function skippedCost(skipped: readonly Word[], index: TitleIndex): number {
  return skipped
    .filter((word) => isContent(word, index))
    .reduce((cost, { text }) => cost + (isTitleWord(text, index) ? SKIPPED_TITLE_WORD : SKIPPED), 0);
}

function ask(reading: Reading, context: Context): Answerable {
  const [intent] = reading.intents;
  const { slots } = reading;
  switch (intent) {
    case 'help':
      return { question: { kind: 'help' }, strength: restIsTalk(reading, context) ? STRENGTH.exact : 1 };
    case 'families':
      return { question: { kind: 'families' }, strength: restIsTalk(reading, context) ? STRENGTH.exact : 1 };
    case 'list':
      return askList(slots.filters ?? slots.subject ?? slots.grade ?? [], reading.skipped, context);
    case 'search':
      return askSearch(slots.terms ?? []);
    case 'items_about':
      return askItems(slots.role ?? [], slots.terms ?? [], context);
    case 'is_grade':
      return askIsGrade(slots.role ?? [], slots.grade ?? [], context);
    case 'is_reporting_to':
      return askIsReportingTo(slots.role ?? [], slots.other ?? [], context);
    case 'compare':
    case 'is_higher':
    case 'is_lower':
      return compareRoles(intent, slots.role ?? [], slots.other ?? [], context);
    default:
      return askFacts(reading, context);
  }
}

function restIsTalk(reading: Reading, { index }: Context): boolean {
  const rest = [...(reading.slots.subject ?? []), ...reading.skipped];
  return !rest.some((word) => isContent(word, index));
}

function askList(words: readonly Word[], skipped: readonly Word[], { catalog, index }: Context): Answerable {
  const filters = parseFilters(words, catalog, index);
  // A condition that is not understood must not be dropped: the list would be longer than what was asked for.
  if (!filters || skipped.some((word) => isContent(word, index))) return NOT_ASKED;
  const narrowed = Object.keys(filters).length > 0;
  return {
    question: { kind: 'list', filters },
    strength: narrowed ? STRENGTH.exact : STRENGTH.several,
  };
}

function askSearch(words: readonly Word[]): Answerable {
  const terms = contentTerms(words);
  if (terms.length === 0) return NOT_ASKED;
  return { question: { kind: 'search', terms }, strength: STRENGTH.exact - SEARCH };
}

function askItems(role: readonly Word[], words: readonly Word[], context: Context): Answerable {
  const terms = contentTerms(words);
  if (terms.length === 0 || !mayPart(role, words, context.index)) return NOT_ASKED;
  const mentioned = terms.every((term) => isMentioned(context.catalog, term));
  const cost = ITEMS + (mentioned ? 0 : NOWHERE_MENTIONED);
  return aboutRole(role, 'items_about', context, cost, (subject) => ({
    kind: 'items_about',
    subject,
    terms,
  }));
}

/**
 * Whether a title can end where nothing but a guess parts it from the words to look for ("does the director |
 * travel"): at the last word of a title, and not before more words of a job.
 */
function mayPart(role: readonly Word[], terms: readonly Word[], index: TitleIndex): boolean {
  const last = role.at(-1);
  const [next] = terms;
  if (!last || !next || next.at !== last.at + 1) return true;
  const goesOn =
    ['of', 'and'].includes(next.text) || JOB_WORDS.has(next.text) || isTitleWord(next.text, index);
  if (goesOn) return false;
  const found = resolveRole(role, index);
  return found.strength >= COMPLETE || (found.kind === 'several' && index.heads.has(stem(last.text)));
}

/** The least strength of words that are a whole title. */
const COMPLETE = STRENGTH.reworded - SKIPPED;

function askIsGrade(role: readonly Word[], words: readonly Word[], context: Context): Answerable {
  const grade = words[0]?.grade;
  if (!grade) return NOT_ASKED;
  return aboutRole(role, 'is_grade', context, 0, (subject) => ({ kind: 'is_grade', subject, grade }));
}

function askIsReportingTo(role: readonly Word[], other: readonly Word[], context: Context): Answerable {
  const manager = resolveRole(other, context.index);
  if (manager.kind !== 'role' && manager.kind !== 'outsider') return NOT_ASKED;
  const title = manager.kind === 'role' ? manager.role.title : manager.title;
  return aboutRole(role, 'is_reporting_to', context, STRENGTH.exact - manager.strength, (subject) => ({
    kind: 'is_reporting_to',
    subject,
    manager: title,
  }));
}

function askFacts(reading: Reading, context: Context): Answerable {
  const words = reading.slots.subject ?? reading.slots.role ?? [];
  const topics = reading.intents.filter(isTopic);
  const [intent = 'overview'] = topics;
  const bare = reading.cueWords === 0 ? BARE_IGNORED : 0;
  const cost = GENERAL_INTENTS.has(intent) ? GENERAL : 0;
  const byRole = aboutRole(
    words,
    intent,
    context,
    cost,
    (subject) => ({ kind: 'facts', subject, topics: topics.map(ofRole), aspect: aspectIn(context.words) }),
    bare,
  );
  const byFamily = aboutFamily(words, topics, context);
  return byFamily.strength > byRole.strength ? byFamily : byRole;
}

/** Of a role, its career ladder is the steps above it. */
function ofRole(topic: Topic): Topic {
  return topic === 'career_ladder' ? 'ladder' : topic;
}

function aboutFamily(words: readonly Word[], topics: readonly Topic[], context: Context): Answerable {
  const ofFamily = topics.map((topic) => (topic === 'ladder' ? 'career_ladder' : topic));
  const familyTopics = ofFamily.filter((topic): topic is FamilyTopic => FAMILY_INTENTS.has(topic));
  const overview = topics.every((topic) => topic === 'overview');
  if (!overview && familyTopics.length < topics.length) return NOT_ASKED;

  const named = resolveFamily(words, context.catalog, context.index);
  const special = ofFamily.includes('specialties') ? familiesOfSpecialty(words, context.catalog) : [];
  const families = special.length > 0 ? special : named.families;
  const strength = special.length > 0 ? STRENGTH.exact : named.strength;
  const [family] = families;
  const [topic] = familyTopics;
  if (family && families.length === 1) {
    return { question: { kind: 'family', family, topics: familyTopics }, strength };
  }
  if (!topic) return NOT_ASKED;
  if (families.length > 1)
    return { question: { kind: 'which_family', families, topic }, strength: strength + 1 };
  const nobodyNamed = words.every(({ text, grade }) => !grade && isTalk(text));
  return nobodyNamed
    ? {
        question: { kind: 'which_family', families: context.catalog.families, topic },
        strength: STRENGTH.several,
      }
    : NOT_ASKED;
}

function isTopic(intent: Intent): intent is Topic {
  return (ROLE_TOPICS as readonly string[]).includes(intent) || FAMILY_INTENTS.has(intent);
}

/** A question about one role, or what to ask back when its words name several roles or none. */
function aboutRole(
  words: readonly Word[],
  intent: Intent,
  context: Context,
  cost: number,
  question: (subject: Subject) => Question,
  ignoredCost = 0,
): Answerable {
  const found = resolveRole(words, context.index);
  const strength = found.strength - cost;
  const mention = mentionOf(words, context.index);
  switch (found.kind) {
    case 'role':
      return {
        question: question(toSubject(found)),
        strength: strength - ignoredCost * found.ignored,
      };
    case 'outsider':
      return { question: aboutOutsider(found.title, intent, mention), strength };
    case 'several':
      return { question: { kind: 'which_role', mention, roles: found.roles, intent }, strength };
    case 'none':
      return { question: { kind: 'unknown', mention, nearest: found.nearest, intent }, strength };
    case 'empty':
      return intent === 'pay' ? { question: { kind: 'pay' }, strength: STRENGTH.several } : NOT_ASKED;
  }
}

function aboutOutsider(title: string, intent: Intent, mention: string): Question {
  if (intent === 'direct_reports') return { kind: 'reports_to_outsider', manager: title };
  return { kind: 'unknown', mention, nearest: [], intent, outsider: title };
}

export function toSubject(found: Extract<Resolution, { kind: 'role' }>): Subject {
  return { role: found.role, understood: found.verbatim ? undefined : found.role.title };
}

/** What was typed for a role, without the talk around it. */
export function mentionOf(words: readonly Word[], index: TitleIndex): string {
  const start = words.findIndex((word) => isContent(word, index));
  const end = words.findLastIndex((word) => isContent(word, index)) + 1;
  const mention = start < 0 ? words : words.slice(start, end);
  return rawOf(mention).replace(/[?!.,;:]+$/, '');
}

const ASPECTS: ReadonlyMap<string, Aspect> = new Map([
  ['knowledge', 'knowledge'],
  ['interaction', 'interaction'],
  ['interactions', 'interaction'],
  ['interact', 'interaction'],
  ['communicate', 'interaction'],
  ['impact', 'impact'],
]);

function aspectIn(words: readonly Word[]): Aspect | undefined {
  return words.map(({ text }) => ASPECTS.get(text)).find((aspect) => aspect);
}
