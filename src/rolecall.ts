import type { Answer } from './answers/answer.js';
import { answerMessage } from './answers/answer-message.js';
import { commandFor } from './answers/commands.js';
import { asCopy, questionToCopy } from './answers/copy-text.js';
import { suggestedQuestions } from './answers/help.js';
import type { Intent } from './answers/intent.js';
import { type RoleRef, roleRef } from './answers/role-ref.js';
import type { Catalog, Role } from './catalog/catalog.js';
import { findPage } from './catalog/find-page.js';
import { buildStatementIndex } from './catalog/statement-index.js';
import { createSpeaker } from './queries/describe.js';
import { buildLexicon } from './questions/build-lexicon.js';
import { cleanText, splitClauses } from './questions/clean-text.js';
import type { Conversation } from './questions/conversation.js';
import { ENGLISH } from './questions/english/describe-words.js';
import { asksForEverything, withoutEverything } from './questions/everything.js';
import { MAX_QUESTION_LENGTH, type ReadMessage, readMessage } from './questions/read-question.js';
import { finish, type Slices } from './slices.js';
import { plainWords } from './text/title.js';
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
  /** How a text is read, without its answer: for those who look into it. */
  read: (text: string, conversation?: Conversation) => ReadMessage;
  catalog: Catalog;
  /** When the catalogue was read. */
  loadedAt: Date;
  /** The roles that somebody who types a title may mean, best first; also those that an unfinished question is about. */
  findRoles: (typed: string) => readonly RoleRef[];
  /** The question that asks a fact of a role; the fact is named as an intent is ("reports to"), or in other words. */
  questionFor: (fact: string, title: string) => string;
  /** The questions of a message that are about roles, or the message itself when none is. */
  questionsIn: (text: string) => readonly string[];
  /** The question that a page of the catalogue answers; undefined for any other address. */
  questionAbout: (address: string) => string | undefined;
  /** A few questions worth trying first. */
  suggestedQuestions: readonly string[];
}

/** What `buildRolecall` builds, in one go. */
export function createRolecall(catalog: Catalog): Rolecall {
  return finish(buildRolecall(catalog));
}

/** Builds all that answers need of a catalogue. Every answer shows the caveat with its sources. */
export function* buildRolecall(
  catalog: Catalog,
  { loadedAt = new Date(), caveat }: { loadedAt?: Date; caveat?: string } = {},
): Slices<Rolecall> {
  const statements = yield* buildStatementIndex(catalog);
  const lexicon = yield* buildLexicon(catalog, statements);
  const { titles } = lexicon;
  const speaker = createSpeaker(catalog, ENGLISH);
  const rolesById = (ids: readonly string[]): Role[] => ids.flatMap((id) => catalog.roleById.get(id) ?? []);
  const world = {
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
  const read: Rolecall['read'] = (text, conversation) =>
    readMessage(text, lexicon, { catalog, statements }, conversation);

  const answerTo: Ask = (text, conversation) => {
    const isWhole = asksForEverything(text);
    const message = read(isWhole ? withoutEverything(text) : text, conversation);
    const after = message.asked.at(-1)?.conversation ?? conversation;
    return {
      ...answerMessage(message, world),
      caveat,
      showAll: isWhole ? undefined : `all ${text.trim()}`,
      ...(after && { conversation: after }),
    };
  };
  const ask: Ask = (text, conversation) => {
    const toCopy = questionToCopy(text);
    return toCopy === undefined ? answerTo(text, conversation) : asCopy(answerTo(toCopy, conversation));
  };
  return {
    ask,
    read,
    catalog,
    loadedAt,
    findRoles(typed) {
      if (typed.length > MAX_QUESTION_LENGTH) return [];
      const roles = rolesById(findTitles(typed, titles));
      return roles.length > 0 ? roles.map(roleRef) : ask(typed).roles;
    },
    questionFor(fact, title) {
      const command = commandFor(fact.toLowerCase().replaceAll(' ', '_') as Intent, title);
      return command === title ? `${fact} of ${title}` : command;
    },
    questionsIn(text) {
      const questions = splitClauses(cleanText(text)).slice(0, MOST_QUESTIONS);
      const asked = aboutRoles(questions, read);
      return asked.length > 0 ? asked : [text.replace(/\s+/g, ' ').trim()];
    },
    questionAbout(address) {
      const page = findPage(catalog, address);
      return page && (page.kind === 'role' ? page.role.title : page.family.name);
    },
    suggestedQuestions: suggestedQuestions(catalog),
  };
}

/** Nobody wants the answers to more; a message can hold thousands. */
const MOST_QUESTIONS = 6;

/** The questions that are about roles. Each may refer to the one before it, as in a conversation. */
function aboutRoles(questions: readonly string[], read: Rolecall['read']): string[] {
  let conversation: Conversation | undefined;
  return questions.filter((question) => {
    const [first] = read(question, conversation).asked;
    conversation = first?.conversation;
    const kind = first?.understood.kind;
    return kind !== undefined && kind !== 'talk' && kind !== 'not_understood' && kind !== 'other_language';
  });
}
