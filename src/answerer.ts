import type { Answer } from './answers/answer.js';
import { type AnsweringWorld, answerMessage } from './answers/answer-message.js';
import { asCopy, questionToCopy } from './answers/copy-text.js';
import type { Catalog, Role } from './catalog/catalog.js';
import type { StatementIndex } from './catalog/index/statement-index.js';
import type { Query } from './queries/query.js';
import type { Speaker } from './queries/speaker.js';
import type { Conversation } from './questions/conversation/conversation.js';
import type { Lexicon } from './questions/lexicon/lexicon.js';
import { readMessage } from './questions/messages/read-message.js';
import type { ReadMessage } from './questions/messages/separate-clauses.js';
import { questionInFull } from './questions/question-in-full.js';
import { understandSentence } from './questions/understanding/understand.js';
import { siteAddress } from './site-address.js';
import { plainWords } from './text/title.js';
import { nearestTitles } from './titles/nearest-titles.js';
import { readTitleWord } from './titles/words/title-word.js';

/** An answer, and what a next question in the same conversation may refer to. */
type AnswerInConversation = Answer & { conversation?: Conversation };

/**
 * Answers a text. No text makes it throw. `conversation` is that of the last answer to the same person in the same place; undefined
 * if there is none.
 */
export type Ask = (text: string, conversation?: Conversation) => AnswerInConversation;

/** Everything that is built from a catalogue to answer questions, and what answers add. */
export interface AskedCatalogue {
  catalog: Catalog;
  statements: StatementIndex;
  lexicon: Lexicon;
  speaker: Speaker;
  /** The date of a question that is asked now, as YYYY-MM-DD. */
  today: () => string;
  siteUrl: string | undefined;
  caveat: string | undefined;
}

/** Reads questions and answers them from one catalogue. */
export class Answerer {
  readonly #asked: AskedCatalogue;

  constructor(asked: AskedCatalogue) {
    this.#asked = asked;
  }

  /** Also answers "copy the requirements of ...", with text to paste. */
  readonly ask: Ask = (text, conversation) => {
    const toCopy = questionToCopy(text);
    return toCopy === undefined
      ? this.#answerText(text, conversation)
      : asCopy(this.#answerText(toCopy, conversation));
  };

  /** Answers a query in the same way as the sentence that asks it. */
  readonly answer = (query: Query): Answer => {
    const world = this.#world();
    const understood = understandSentence(query, world);
    const message = { asked: [{ text: '', understood, conversation: {} }], setAside: [] };
    return this.#complete(answerMessage(message, world));
  };

  /** How a text is read, without its answer. */
  readonly read = (text: string, conversation: Conversation | undefined): ReadMessage =>
    this.#read(text, conversation, this.#world());

  /** What a text asks, each question as the one sentence that asks it. */
  readonly readAs = (text: string, conversation?: Conversation): readonly string[] => {
    const asked = questionToCopy(text) ?? text;
    const whole = this.#inFull(asked, conversation);
    return this.#queriesOf(whole ?? asked, conversation).map((query) => this.#asked.speaker.query(query));
  };

  #answerText(text: string, conversation: Conversation | undefined): AnswerInConversation {
    const whole = this.#inFull(text, conversation);
    const world = this.#world();
    const message = this.#read(whole ?? text, conversation, world);
    const answer = answerMessage(message, world);
    const after = this.#conversationAfter(message, answer, conversation);
    return {
      ...this.#complete(answer),
      showAll: whole === undefined ? `all ${text.trim()}` : text.trim(),
      ...(whole !== undefined && { isWhole: true }),
      ...(after && { conversation: after }),
    };
  }

  /** What an answer is made from: the catalogue, and the day of the question. */
  #world(): AnsweringWorld {
    const { catalog, statements, speaker, today } = this.#asked;
    return {
      catalog,
      statements,
      speaker,
      nearestRoles: (title) => this.#nearestRoles(title),
      today: today(),
      found: new Map(),
      results: new Map(),
    };
  }

  #nearestRoles(title: string): Role[] {
    const { catalog, lexicon } = this.#asked;
    const words = plainWords(title).map((text) => ({ text, word: readTitleWord(text, lexicon.titles) }));
    return nearestTitles(words, lexicon.titles).flatMap((id) => catalog.roleById.get(id) ?? []);
  }

  #read(text: string, conversation: Conversation | undefined, world: AnsweringWorld): ReadMessage {
    return readMessage(text, this.#asked.lexicon, world, conversation);
  }

  /** The question of a text that asks for long lists in full; undefined for any other text. */
  #inFull(text: string, conversation: Conversation | undefined): string | undefined {
    return questionInFull(text, (question) => this.#queriesOf(question, conversation), conversation?.query);
  }

  #queriesOf(text: string, conversation: Conversation | undefined): readonly Query[] {
    return this.read(text, conversation).asked.flatMap(({ understood }) =>
      understood.kind === 'query' ? [understood.query] : [],
    );
  }

  /** The conversation after an answer. In it, "the first one" may be the first of the titles that were suggested. */
  #conversationAfter(
    { asked }: ReadMessage,
    { choices }: Answer,
    before: Conversation | undefined,
  ): Conversation | undefined {
    const last = asked.at(-1);
    if (last?.understood.kind !== 'no_such_title') return last?.conversation ?? before;
    const suggested = choices.flatMap(({ question }) => this.#asked.lexicon.readSentence(question) ?? []);
    return suggested.length > 0 ? { ...last.conversation, choices: suggested } : last.conversation;
  }

  /** Adds the caveat to an answer, and the addresses of the page about its subject. */
  #complete(answer: Answer): Answer {
    const { siteUrl, caveat } = this.#asked;
    const { subject } = answer;
    if (!subject || siteUrl === undefined) return { ...answer, caveat };
    const links = { page: siteAddress(siteUrl, subject), picture: siteAddress(siteUrl, subject, 'png') };
    return { ...answer, subject: { ...subject, links }, caveat };
  }
}
