import type { Answer } from './answers/answer.js';
import { answerQuestion } from './answers/answer-question.js';
import { commandFor } from './answers/commands.js';
import { asCopy, questionToCopy } from './answers/copy-text.js';
import { suggestedQuestions } from './answers/help.js';
import { type RoleRef, roleRef } from './answers/role-ref.js';
import type { Catalog } from './catalog/catalog.js';
import { findPage } from './catalog/find-page.js';
import { type Context, contextAfter, lookUpContext } from './questions/context.js';
import { asksForEverything } from './questions/everything.js';
import { findTitles } from './questions/find-titles.js';
import { MAX_QUESTION_LENGTH, parseQuestion } from './questions/parse-question.js';
import { isTopic } from './questions/question.js';
import { questionsIn } from './questions/questions-in.js';
import { buildTitleIndex, type TitleIndex } from './questions/title-index.js';
import type { Slices } from './slices.js';

/** An answer, and what a next question in the same conversation may refer to. */
type AnswerInContext = Answer & { context?: Context };

/** Answers a text. Never throws for what the text says. The context is that of the last answer in the conversation. */
export type Ask = (text: string, context?: Context) => AnswerInContext;

/** All that can be asked of one catalogue; replaced as a whole when the catalogue is. */
export interface Rolecall {
  ask: Ask;
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
  /** Builds what only searches need. Without it, the first search of a large catalogue takes seconds. */
  prepareSearches: () => Slices<void>;
}

/** Builds all that answers need of a catalogue. Every answer shows the caveat with its sources. */
export function* buildRolecall(
  catalog: Catalog,
  { loadedAt = new Date(), caveat }: { loadedAt?: Date; caveat?: string } = {},
): Slices<Rolecall> {
  const index = yield* buildTitleIndex(catalog);
  const ask = askAbout(catalog, index, caveat);
  return {
    ask,
    catalog,
    loadedAt,
    findRoles(typed) {
      if (typed.length > MAX_QUESTION_LENGTH) return [];
      const roles = findTitles(typed, index);
      return roles.length > 0 ? roles.map(roleRef) : ask(typed).roles;
    },
    questionFor(fact, title) {
      const topic = fact.toLowerCase().replaceAll(' ', '_');
      return isTopic(topic) ? commandFor(topic, title) : `${fact} of ${title}`;
    },
    questionsIn(text) {
      const questions = aboutRoles(questionsIn(text), ask);
      return questions.length > 0 ? questions : [text.replace(/\s+/g, ' ').trim()];
    },
    questionAbout(address) {
      const page = findPage(catalog, address);
      return page && (page.kind === 'role' ? page.role.title : page.family.name);
    },
    suggestedQuestions: suggestedQuestions(catalog),
    prepareSearches: catalog.statements.prepare,
  };
}

function askAbout(catalog: Catalog, index: TitleIndex, caveat?: string): Ask {
  const answerTo: Ask = (text, context) => {
    const question = parseQuestion(text, catalog, index, lookUpContext(context, catalog));
    const answer = answerQuestion(question, text, catalog);
    const showAll = asksForEverything(text) ? undefined : `all ${text.trim()}`;
    return { ...answer, caveat, showAll, context: contextAfter(question) ?? context };
  };
  return (text, context) => {
    const toCopy = questionToCopy(text);
    return toCopy === undefined ? answerTo(text, context) : asCopy(answerTo(toCopy, context));
  };
}

/** The questions that are about roles. Each may refer to the one before it, as in a conversation. */
function aboutRoles(questions: readonly string[], ask: Ask): string[] {
  let context: Parameters<Ask>[1];
  return questions.filter((question) => {
    const answer = ask(question, context);
    context = answer.context;
    return answer.outcome !== 'help';
  });
}
