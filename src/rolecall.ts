import { Answerer, type Ask } from './answerer.js';
import type { Answer } from './answers/answer.js';
import { type RoleRef, roleRef } from './answers/role-ref.js';
import { suggestedQuestions } from './answers/without-facts/help.js';
import type { Catalog, Family } from './catalog/catalog.js';
import { findPage, pageWithId } from './catalog/find-page.js';
import { buildStatementIndex, type StatementIndex } from './catalog/index/statement-index.js';
import { FACTS } from './queries/facts.js';
import type { Query } from './queries/query.js';
import { createSpeaker, type Speaker } from './queries/speaker.js';
import type { Conversation } from './questions/conversation/conversation.js';
import { ENGLISH } from './questions/english/description/english.js';
import { findQuestions } from './questions/find-questions.js';
import { buildLexicon } from './questions/lexicon/build-lexicon.js';
import type { ReadMessage } from './questions/messages/separate-clauses.js';
import { MAX_QUESTION_LENGTH } from './questions/words/clean-text.js';
import { readSiteAddress } from './site-address.js';
import { finish, type Slices } from './slices.js';
import { titleKey } from './text/title.js';
import { findTitles } from './titles/find-titles.js';

/** Everything that can be asked of one catalogue. A new catalogue replaces it as a whole. */
export interface Rolecall {
  ask: Ask;
  /** Answers a query in the same way as the sentence that asks it. */
  answer: (query: Query) => Answer;
  /** How a text is read, without its answer. Explains readings to developers. */
  read: (text: string, conversation?: Conversation) => ReadMessage;
  /** The one sentence that asks a query: "grade of the Cook". */
  describe: (query: Query) => string;
  /** The role that some words name and nothing else: its id, its title, or what people call it ("Staff ESM"). */
  roleNamed: (words: string) => RoleRef | undefined;
  /** The job family that some words name: its id, or one of its names. */
  familyNamed: (words: string) => Family | undefined;
  /** The questions in a text, each as its canonical sentence. Empty if nothing was understood. */
  readAs: (text: string, conversation?: Conversation) => readonly string[];
  catalog: Catalog;
  /** What the pages say, found by its words. */
  statements: StatementIndex;
  /** When the catalogue was read. */
  loadedAt: Date;
  /** The date of a question that is asked now, as YYYY-MM-DD. */
  today: () => string;
  /** The roles that somebody who types a title may mean, best first; also those that an unfinished question is about. */
  findRoles: (typed: string) => readonly RoleRef[];
  /** The question that asks a fact of a role; the fact is named as queries name it ("reports to"), or in other words. */
  questionFor: (fact: string, title: string) => string;
  /** The questions of a message that are about roles. */
  questionsIn: (text: string) => readonly string[];
  /** The question that a page of the catalogue answers; undefined for any other address. */
  questionAbout: (address: string) => string | undefined;
  /** A few questions worth trying first. */
  suggestedQuestions: readonly string[];
}

export interface RolecallSettings {
  loadedAt?: Date;
  /** A warning about the whole catalogue. Every answer shows it with its sources. */
  caveat?: string;
  /** The date of a question, as YYYY-MM-DD; by the clock of the process when absent. */
  today?: () => string;
  /** The address of the site with a page for each role and family. Answers then link to it. */
  siteUrl?: string;
  /** What was built from the previous catalogue. The statements that have not changed are taken from it. */
  before?: Rolecall;
}

/** Like `buildRolecall`, in one go. */
export function createRolecall(catalog: Catalog): Rolecall {
  return finish(buildRolecall(catalog));
}

/** Builds all that answers need of a catalogue. */
export function* buildRolecall(
  catalog: Catalog,
  { loadedAt = new Date(), caveat, today = dateToday, siteUrl, before }: RolecallSettings = {},
): Slices<Rolecall> {
  const statements = yield* buildStatementIndex(catalog, before?.statements);
  const lexicon = yield* buildLexicon(catalog, statements);
  const speaker = createSpeaker(catalog, ENGLISH);
  const { ask, answer, read, readAs } = new Answerer({
    catalog,
    statements,
    lexicon,
    speaker,
    today,
    siteUrl,
    caveat,
  });
  return {
    ask,
    answer,
    read,
    describe: speaker.query,
    roleNamed: (words) => roleNamed(words, catalog, read),
    familyNamed: (words) => catalog.familyById.get(words) ?? catalog.familyByKey.get(titleKey(words)),
    readAs,
    catalog,
    statements,
    loadedAt,
    today,
    findRoles(typed) {
      if (typed.length > MAX_QUESTION_LENGTH) return [];
      const roles = findTitles(typed, lexicon.titles).flatMap((id) => catalog.roleById.get(id) ?? []);
      return roles.length > 0 ? roles.map(roleRef) : ask(typed).roles;
    },
    questionFor: (fact, title) => questionFor(fact, title, catalog, speaker),
    questionsIn: (text) => findQuestions(text, read),
    questionAbout: (address) => questionAbout(address, catalog, siteUrl),
    suggestedQuestions: suggestedQuestions(catalog),
  };
}

function roleNamed(words: string, catalog: Catalog, read: Rolecall['read']): RoleRef | undefined {
  const exact = catalog.roleById.get(words) ?? catalog.roleByKey.get(titleKey(words));
  const role = exact ?? catalog.roleById.get(roleAlone(read(words)) ?? '');
  return role && roleRef(role);
}

/** The id of the role that a message is about, if it says nothing else. */
function roleAlone({ asked, setAside }: ReadMessage): string | undefined {
  const [only, another] = asked;
  if (!only || another || setAside.length > 0 || only.understood.kind !== 'query') return undefined;
  const { query, isMended } = only.understood;
  const isGlance = query.kind === 'facts' && query.facts.join() === 'overview';
  return isGlance && !isMended && query.of.kind === 'one' ? query.of.role : undefined;
}

function questionFor(fact: string, title: string, catalog: Catalog, speaker: Speaker): string {
  const named = FACTS.find((each) => each === fact.toLowerCase().replaceAll(' ', '_'));
  const role = catalog.roles.find((each) => each.title === title);
  return named && role
    ? speaker.query({ kind: 'facts', facts: [named], of: { kind: 'one', role: role.id } })
    : `${named ? ENGLISH.facts[named] : fact} of ${title}`;
}

function questionAbout(address: string, catalog: Catalog, siteUrl: string | undefined): string | undefined {
  const page = siteUrl === undefined ? undefined : readSiteAddress(siteUrl, address);
  const found = page ? pageWithId(catalog, page) : findPage(catalog, address);
  return found && (found.kind === 'role' ? found.role.title : found.family.name);
}

/** The date where the process runs, by its clock. */
function dateToday(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
