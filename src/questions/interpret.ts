import { isMentioned } from '../catalog/statements.js';
import { aboutFamily } from './about-family.js';
import { aboutRole, toSubject } from './about-role.js';
import { BORROWED, borrow, compareRoles } from './compare.js';
import { isTopic } from './context.js';
import { isListTalk, parseFilters } from './filters.js';
import { STRENGTH } from './find-names.js';
import { type Interpretation, type Lookup, NOT_ASKED } from './lookup.js';
import type { Aspect, Intent, ListFilters, Topic } from './question.js';
import type { Reading } from './readings.js';
import { isContent, type Word } from './recognise.js';
import { resolveFamily } from './resolve-family.js';
import { CUE_WORDS } from './template.js';
import { contentTerms } from './terms.js';
import { CONVERSATION } from './vocabulary.js';

/** What a reading costs for each word it makes nothing of. */
const SKIPPED = 6;
const SKIPPED_TITLE_WORD = 30;
/** A bare title has no words around it; each one passed over makes it less of a title. */
const BARE_IGNORED = 12;
/** Readings that search texts are right only where no reading about a role itself is. */
const ITEMS = 6;
const NOWHERE_MENTIONED = 10;
const SEARCH = 12;
const BARE_LIST = 90;
/** What a role at a glance costs for each word of some other question in it. */
const OTHER_CUE = 6;
/** What a comparison or a look for items costs for each: "is the salary of ... higher than ...?" is about pay. */
const OTHER_FACT = 15;
/** Whoever names a fact wants that fact, not a role at a glance or the person who holds it. */
const GENERAL = 2;

/** Looks a reading up in the catalogue. */
export function interpret(reading: Reading, lookup: Lookup): Interpretation {
  const { question, strength } = ask(reading, lookup);
  // "grade of a Compensation Analyst" asks for no pay, though "compensation" alone does.
  if (reading.doubtful && ['which_role', 'unknown'].includes(question.kind)) return NOT_ASKED;
  return { question, strength: strength - skippedCost(reading.skipped) };
}

function skippedCost(skipped: readonly Word[]): number {
  return skipped
    .filter(isContent)
    .reduce((cost, { kind }) => cost + (kind === 'title' ? SKIPPED_TITLE_WORD : SKIPPED), 0);
}

function ask(reading: Reading, lookup: Lookup): Interpretation {
  const [intent] = reading.intents;
  const { role = [], other = [], terms = [], grade = [], filters, subject = [] } = reading.slots;
  switch (intent) {
    case 'help':
    case 'families':
      return { question: { kind: intent }, strength: subject.some(isContent) ? 1 : STRENGTH.exact };
    case 'list':
      return askList(reading, filters ?? [...grade, ...subject], lookup);
    case 'search':
      return askSearch(terms, filters, reading.skipped, lookup);
    case 'items_about':
      return askItems(role, terms, lookup);
    case 'is_grade':
      return askIsGrade(role, grade, lookup);
    case 'is_in_family':
      return askIsInFamily(role, other, lookup);
    case 'is_reporting_to':
      return askIsReportingTo(role, other, lookup);
    case 'compare':
    case 'is_higher':
    case 'is_lower':
      return weaker(
        compareRoles(intent, role, other, lookup),
        OTHER_FACT * [...role, ...other].filter(isOtherCue).length,
      );
    case 'again':
      return askAgain(role, lookup);
    default:
      return askFacts(reading, lookup);
  }
}

function askList(
  { cueWords, skipped }: Reading,
  words: readonly Word[],
  { catalog }: Lookup,
): Interpretation {
  const filters = parseFilters(words, catalog);
  // A condition that is not understood must not be dropped: the list would be longer than what was asked for.
  if (!filters || !skipped.every(isListTalk)) return NOT_ASKED;
  if (cueWords === 0)
    return namesMany(words, filters)
      ? { question: { kind: 'list', filters }, strength: BARE_LIST }
      : NOT_ASKED;
  const narrowed = Object.keys(filters).length > 0;
  return { question: { kind: 'list', filters }, strength: narrowed ? STRENGTH.exact : STRENGTH.several };
}

const YES_NO = new Set(['does', 'do', 'is', 'are', 'can', 'should', 'must', 'will', 'would']);

/** Without a word such as "roles", only words that name many ask for a list: "individual contributors in ...". */
function namesMany(words: readonly Word[], { grade, level, families, track, extreme }: ListFilters): boolean {
  if (YES_NO.has(words[0]?.text ?? '')) return false;
  if (track || extreme || (grade && families && !level)) return true;
  return words.some(({ text, title }) => title?.head && text.endsWith('s'));
}

function askSearch(
  words: readonly Word[],
  narrowing: readonly Word[] | undefined,
  skipped: readonly Word[],
  { catalog }: Lookup,
): Interpretation {
  const terms = contentTerms(words);
  const filters = narrowing ? parseFilters(narrowing, catalog) : {};
  if (terms.length === 0 || !filters || !skipped.every(isListTalk)) return NOT_ASKED;
  if (narrowing && Object.keys(filters).length === 0) return NOT_ASKED;
  // The more of the words narrow the search, the fewer are left to look for.
  const strength = STRENGTH.exact - SEARCH + Object.keys(filters).length;
  return { question: { kind: 'search', terms, filters }, strength };
}

function askItems(role: readonly Word[], words: readonly Word[], lookup: Lookup): Interpretation {
  const terms = contentTerms(words);
  if (terms.length === 0 || !mayPart(role, words, lookup)) return NOT_ASKED;
  const mentioned = terms.flat().every((term) => isMentioned(lookup.catalog, term));
  const otherCues = role.filter(isOtherCue).length;
  const cost = ITEMS + (mentioned ? 0 : NOWHERE_MENTIONED) + otherCues * OTHER_FACT;
  return weaker(
    aboutRole(role, 'items_about', lookup, (subject) => ({ kind: 'items_about', subject, terms })),
    cost,
  );
}

/**
 * Whether a title can end where nothing but a guess parts it from the words to look for ("does the director |
 * travel"): after a whole title, or after the last word of several, and not before more words of a job.
 */
function mayPart(role: readonly Word[], terms: readonly Word[], { resolve, previous }: Lookup): boolean {
  const last = role.at(-1);
  const [next] = terms;
  if (!last || !next || next.at !== last.at + 1) return true;
  if (['joining', 'job', 'title'].includes(next.kind) || last.raw.endsWith(',')) return false;
  // A capital goes on with the name of something: "Manager Maritime Audit".
  if (next.kind === 'unknown' && /^\p{Lu}/u.test(next.raw)) return false;
  const found = resolve(role);
  if (found.kind === 'empty') return previous !== undefined;
  return (
    found.strength >= STRENGTH.reworded - SKIPPED || (found.kind === 'several' && last.title?.head === true)
  );
}

function askIsGrade(role: readonly Word[], words: readonly Word[], lookup: Lookup): Interpretation {
  const grade = words[0]?.grade;
  if (!grade) return NOT_ASKED;
  return aboutRole(role, 'is_grade', lookup, (subject) => ({ kind: 'is_grade', subject, grade }));
}

function askIsInFamily(role: readonly Word[], other: readonly Word[], lookup: Lookup): Interpretation {
  const { families, strength } = resolveFamily(other, lookup.catalog);
  const [family, another] = families;
  if (!family || another || strength < STRENGTH.exact) return NOT_ASKED;
  return aboutRole(role, 'is_in_family', lookup, (subject) => ({ kind: 'is_in_family', subject, family }));
}

function askIsReportingTo(role: readonly Word[], other: readonly Word[], lookup: Lookup): Interpretation {
  // "who reports to ...?" asks for those who do, not whether "who" does.
  if (role.some(({ text }) => ASKING.has(text))) return NOT_ASKED;
  const found = lookup.resolve(other);
  if (found.kind !== 'role' && found.kind !== 'outsider') return NOT_ASKED;
  const manager = found.kind === 'role' ? found.role.title : found.title;
  return weaker(
    aboutRole(role, 'is_reporting_to', lookup, (subject) => ({ kind: 'is_reporting_to', subject, manager })),
    STRENGTH.exact - found.strength,
  );
}

const ASKING = new Set(['who', 'which', 'what', 'anyone', 'anybody', 'someone', 'roles', 'all']);

function askFacts(reading: Reading, lookup: Lookup): Interpretation {
  const words = reading.slots.subject ?? reading.slots.role ?? [];
  const topics = reading.intents.filter(isTopic);
  // "thanks!" asks nothing again.
  if (reading.cueWords === 0 && !words.some(isContent)) return NOT_ASKED;
  const [first = 'overview'] = topics;
  const byRole = aboutRole(words, first, lookup, (subject) => ({
    kind: 'facts',
    subject,
    topics: topics.map(ofRole),
    aspect: aspectIn(lookup.words),
  }));
  const byFamily = aboutFamily(words, topics, lookup);
  const cost = costOf(reading, first);
  const ignored = byRole.question.kind === 'facts' ? byRole.question.subject.ignored.length : 0;
  const role = weaker(byRole, cost + (reading.cueWords === 0 ? BARE_IGNORED * ignored : 0));
  const family = weaker(byFamily, cost);
  return family.strength > role.strength ? family : role;
}

/** "what about Staff?" asks the last question of another role, which may be named by its level alone. */
function askAgain(words: readonly Word[], { resolve, previous }: Lookup): Interpretation {
  const found = resolve(words);
  if (!previous || found.kind === 'empty' || found.kind === 'outsider') return NOT_ASKED;
  const { topics } = previous;
  const subject = found.kind === 'role' ? toSubject(found) : borrow(words, found, previous.role);
  return subject
    ? { question: { kind: 'facts', subject, topics }, strength: Math.max(found.strength, BORROWED) - GENERAL }
    : NOT_ASKED;
}

/** What a look at a whole role or family costs, when the words around it ask for something else. */
function costOf(reading: Reading, intent: Intent): number {
  if (intent !== 'overview' && intent !== 'holder') return 0;
  const words = reading.slots.subject ?? reading.slots.role ?? [];
  return GENERAL + OTHER_CUE * words.filter(isOtherCue).length;
}

function isOtherCue({ kind, text }: Word): boolean {
  return kind === 'talk' && CUE_WORDS.has(text) && !CONVERSATION.has(text);
}

function weaker({ question, strength }: Interpretation, cost: number): Interpretation {
  return { question, strength: strength - cost };
}

/** Of a role, its career ladder is the steps above it. */
function ofRole(topic: Topic): Topic {
  return topic === 'career_ladder' ? 'ladder' : topic;
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
