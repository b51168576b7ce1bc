import type { Answer } from './answers/answer.js';
import { answerQuestion } from './answers/answer-question.js';
import type { Catalog } from './catalog/catalog.js';
import { asksForEverything } from './questions/everything.js';
import { parseQuestion } from './questions/parse-question.js';
import { createTitleIndex } from './questions/title-index.js';

/** The whole bot less its surfaces: a text in, an answer out. Never throws for what the text says. */
export type Ask = (text: string) => Answer;

export function createAsk(catalog: Catalog): Ask {
  const index = createTitleIndex(catalog);
  return (text) => {
    const answer = answerQuestion(parseQuestion(text, catalog, index), text, catalog);
    return asksForEverything(text) ? answer : { ...answer, showAll: `all ${text.trim()}` };
  };
}
