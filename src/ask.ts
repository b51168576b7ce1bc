import type { Answer } from './answers/answer.js';
import { answerQuestion } from './answers/answer-question.js';
import { asCopy, questionToCopy } from './answers/copy-text.js';
import type { Catalog } from './catalog/catalog.js';
import { type Context, contextAfter, lookUpContext } from './questions/context.js';
import { asksForEverything } from './questions/everything.js';
import { parseQuestion } from './questions/parse-question.js';
import { buildTitleIndex } from './questions/title-index.js';
import { finish } from './slices.js';

/** An answer, and what a next question in the same conversation may refer to. */
type AnswerInContext = Answer & { context?: Context };

/**
 * A text in, an answer out. Never throws for what the text says. The context is
 * that of the last reply to the same person in the same conversation.
 */
export type Ask = (text: string, context?: Context) => AnswerInContext;

/** The index is that of the catalogue; the caveat is said with the sources of every answer. */
export function createAsk(catalog: Catalog, index = finish(buildTitleIndex(catalog)), caveat?: string): Ask {
  const answerTo = (text: string, context?: Context): AnswerInContext => {
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
