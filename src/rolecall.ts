import type { Answer } from './answers/answer.js';
import { answerMessage } from './answers/answer-message.js';
import { asCopy, questionToCopy } from './answers/copy-text.js';
import { suggestedQuestions } from './answers/help.js';
import { type RoleRef, roleRef } from './answers/role-ref.js';
import type { Catalog, Family, Role } from './catalog/catalog.js';
import { findPage, pageWithId } from './catalog/find-page.js';
import { buildStatementIndex, type StatementIndex } from './catalog/statement-index.js';
import { FACTS, type Query } from './queries/query.js';
import { createSpeaker } from './queries/speaker.js';
import type { Conversation } from './questions/conversation/conversation.js';
import { ENGLISH } from './questions/english/describe-words.js';
import { questionInFull } from './questions/everything.js';
import { findQuestions } from './questions/find-questions.js';
import { buildLexicon } from './questions/lexicon/build-lexicon.js';
import type { ReadMessage } from './questions/messages/separate-clauses.js';
import { readMessage } from './questions/read-question.js';
import { understandSentence } from './questions/understand.js';
import { MAX_QUESTION_LENGTH } from './questions/words/clean-text.js';
import { readSiteAddress, siteAddress } from './site-address.js';
import { finish, type Slices } from './slices.js';
import { plainWords, titleKey } from './text/title.js';
import { findTitles } from './titles/find-titles.js';
import { nearestTitles } from './titles/nearest-titles.js';
import { readTitleWord } from './titles/title-word.js';

/** An answer, and what a next question in the same conversation may refer to. */
type AnswerInConversation = Answer & { conversation?: Conversation };

/**
 * A text in, an answer out. Never throws for what the text says. The conversation is that of the last answer to the
 * same person in the same place.
 */
export type Ask = (text: string, conversation?: Conversation) => AnswerInConversation;

/** All that can be asked of one catalogue; replaced as a whole when the catalogue is. */
export interface Rolecall {
  ask: Ask;
  /** What the catalogue says to a query, as to the sentence that asks it. */
  answer: (query: Query) => Answer;
  /** How a text is read, without its answer: for those who look into it. */
  read: (text: string, conversation?: Conversation) => ReadMessage;
  /** The one sentence that asks a query: "grade of the Cook". */
  describe: (query: Query) => string;
  /** The role that some words name and nothing else: its id, its title, or what people call it ("Staff ESM"). */
  roleNamed: (words: string) => RoleRef | undefined;
  /** The job family that some words name: its id, or one of its names. */
  familyNamed: (words: string) => Family | undefined;
  /** What a text asks, each question as the one sentence that asks it. Empty where nothing was understood. */
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
  /** Where the site is that has a page for each role and family. Answers then link to it. */
  siteUrl?: string;
  /** What was built of the catalogue before. What the pages say is taken over from it where it is the same. */
  before?: Rolecall;
}

/** What `buildRolecall` builds, in one go. */
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
  const { titles } = lexicon;
  const speaker = createSpeaker(catalog, ENGLISH);
  const rolesById = (ids: readonly string[]): Role[] => ids.flatMap((id) => catalog.roleById.get(id) ?? []);
  const fixed = {
    catalog,
    statements,
    speaker,
    nearestRoles: (title: string) =>
      rolesById(
        nearestTitles(
          plainWords(title).map((text) => ({ text, word: readTitleWord(text, titles) })),
          titles,
        ),
      ),
  };
  /** The catalogue, on the day of a question. */
  const world = () => ({ ...fixed, today: today() });
  const read = (text: string, conversation?: Conversation, now = world()): ReadMessage =>
    readMessage(text, lexicon, now, conversation);

  /** What is remembered: "the first one" may be the first of the titles that were suggested. */
  const withSuggestions = (
    { asked }: ReadMessage,
    { choices }: Answer,
    before?: Conversation,
  ): Conversation | undefined => {
    const last = asked.at(-1);
    if (last?.understood.kind !== 'no_such_title') return last?.conversation ?? before;
    const suggested = choices.flatMap(({ question }) => lexicon.readSentence(question) ?? []);
    return suggested.length > 0 ? { ...last.conversation, choices: suggested } : last.conversation;
  };

  const queriesOf = (text: string, conversation?: Conversation): readonly Query[] =>
    read(text, conversation).asked.flatMap(({ understood }) =>
      understood.kind === 'query' ? [understood.query] : [],
    );

  const inFull = (text: string, conversation?: Conversation): string | undefined =>
    questionInFull(text, (question) => queriesOf(question, conversation));

  const answerTo: Ask = (text, conversation) => {
    const whole = inFull(text, conversation);
    const now = world();
    const message = read(whole ?? text, conversation, now);
    const answer = answerMessage(message, now);
    const after = withSuggestions(message, answer, conversation);
    return {
      ...linked(answer, siteUrl),
      caveat,
      showAll: whole === undefined ? `all ${text.trim()}` : text.trim(),
      ...(whole !== undefined && { isWhole: true }),
      ...(after && { conversation: after }),
    };
  };
  const ask: Ask = (text, conversation) => {
    const toCopy = questionToCopy(text);
    return toCopy === undefined ? answerTo(text, conversation) : asCopy(answerTo(toCopy, conversation));
  };
  return {
    ask,
    answer(query) {
      const now = world();
      const understood = understandSentence(query, now);
      const message = { asked: [{ text: '', understood, conversation: {} }], setAside: [] };
      return { ...linked(answerMessage(message, now), siteUrl), caveat };
    },
    read,
    describe: speaker.query,
    roleNamed(words) {
      const exact = catalog.roleById.get(words) ?? catalog.roleByKey.get(titleKey(words));
      const role = exact ?? catalog.roleById.get(roleAlone(read(words)) ?? '');
      return role && roleRef(role);
    },
    familyNamed: (words) => catalog.familyById.get(words) ?? catalog.familyByKey.get(titleKey(words)),
    readAs(text, conversation) {
      const asked = questionToCopy(text) ?? text;
      return queriesOf(inFull(asked, conversation) ?? asked, conversation).map((query) =>
        speaker.query(query),
      );
    },
    catalog,
    statements,
    loadedAt,
    today,
    findRoles(typed) {
      if (typed.length > MAX_QUESTION_LENGTH) return [];
      const roles = rolesById(findTitles(typed, titles));
      return roles.length > 0 ? roles.map(roleRef) : ask(typed).roles;
    },
    questionFor(fact, title) {
      const named = FACTS.find((each) => each === fact.toLowerCase().replaceAll(' ', '_'));
      const role = catalog.roles.find((each) => each.title === title);
      return named && role
        ? speaker.query({ kind: 'facts', facts: [named], of: { kind: 'one', role: role.id } })
        : `${named ? ENGLISH.facts[named] : fact} of ${title}`;
    },
    questionsIn: (text) => findQuestions(text, read),
    questionAbout(address) {
      const page = siteUrl === undefined ? undefined : readSiteAddress(siteUrl, address);
      const found = page ? pageWithId(catalog, page) : findPage(catalog, address);
      return found && (found.kind === 'role' ? found.role.title : found.family.name);
    },
    suggestedQuestions: suggestedQuestions(catalog),
  };
}

/** The same answer, with the addresses of the page of what it is about. */
function linked(answer: Answer, siteUrl: string | undefined): Answer {
  const { subject } = answer;
  if (!subject || siteUrl === undefined) return answer;
  const links = { page: siteAddress(siteUrl, subject), picture: siteAddress(siteUrl, subject, 'png') };
  return { ...answer, subject: { ...subject, links } };
}

/** Where the process is, by its clock. */
function dateToday(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** The id of the role that a message is about, where it says nothing else. */
function roleAlone({ asked, setAside }: ReadMessage): string | undefined {
  const [only, another] = asked;
  if (!only || another || setAside.length > 0 || only.understood.kind !== 'query') return undefined;
  const { query, isMended } = only.understood;
  const isGlance = query.kind === 'facts' && query.facts.join() === 'overview';
  return isGlance && !isMended && query.of.kind === 'one' ? query.of.role : undefined;
}
