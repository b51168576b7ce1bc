import type { Sources } from '../../queries/sources.js';
import { type ClauseReader, createClauseReader } from '../clauses/clause-reader.js';
import { isReadable } from '../clauses/reading.js';
import type { Conversation } from '../conversation/conversation.js';
import { onceAnswered } from '../conversation/introduced.js';
import { after } from '../conversation/remember.js';
import { isQuestion } from '../english/lexicon/small-words.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { isPronounWord } from '../phrases/pronouns.js';
import { understandSentence } from '../understanding/understand.js';
import { cleanText, MAX_QUESTION_LENGTH, splitClauses, withinQuotes } from '../words/clean-text.js';
import { isShortForm, spokenClauses } from '../words/spoken-clauses.js';
import { rawOf, splitTokens, type Token } from '../words/tokens.js';
import { tellsOfAskerOnly } from './asides.js';
import { namesOnlyTexts, onlyNames, topicOf } from './clause-content.js';
import { withLists } from './lists-in-lines.js';
import { type ReadClauses, readClauses } from './read-clauses.js';
import { type AskedClause, type ReadMessage, separateClauses, talkInstead } from './separate-clauses.js';

/** What a message asks, in a conversation or without one. */
export function readMessage(
  text: string,
  lexicon: Lexicon,
  sources: Sources,
  remembered: Conversation = {},
): ReadMessage {
  const remembering: Sources = { found: new Map(), results: new Map(), ...sources };
  const before = onceAnswered(remembered, remembering);
  const canonical = readCanonical(text, lexicon, remembering, before);
  if (canonical) return justOne(canonical);
  const cleaned = cleanText(text);
  if (cleaned.trim().length > MAX_QUESTION_LENGTH) {
    const understood = { kind: 'too_long', limit: MAX_QUESTION_LENGTH } as const;
    return justOne({ text, understood, conversation: before });
  }
  const reader = createClauseReader(lexicon, remembering, before);
  const said = splitClauses(unquoted(cleaned, reader, before), (word, next) =>
    isShortForm(word, next, lexicon),
  );
  const spoken = spokenClauses(withLists(said, reader, before), lexicon);
  const { conversation, ...message } =
    readBesideAsides(spoken, reader, before) ?? readSpoken(spoken, reader, before);
  const talk = text.trim() === '' ? undefined : talkInstead(text, message);
  return talk ? justOne({ text, understood: { kind: 'talk', talk }, conversation }) : message;
}

/** Reads a message without the sentences that only tell of the asker; undefined where nothing else in it asks. */
function readBesideAsides(
  spoken: readonly (readonly Token[])[],
  reader: ClauseReader,
  before: Conversation,
): SpokenMessage | undefined {
  const asides = spoken.length > 1 ? spoken.filter((tokens) => tellsOfAskerOnly(tokens, reader, before)) : [];
  const others = spoken.filter((tokens) => !asides.includes(tokens));
  if (asides.length === 0 || others.length === 0) return undefined;
  const { asked, setAside, conversation } = readSpoken(others, reader, before);
  const isAsked = asked.some(({ understood: { kind } }) => kind !== 'talk' && kind !== 'setting');
  return isAsked ? { asked, setAside: [...asides.map(rawOf), ...setAside], conversation } : undefined;
}

/** A message, and what is remembered after it. */
type SpokenMessage = ReadMessage & Pick<ReadClauses, 'conversation'>;

function readSpoken(
  spoken: readonly (readonly Token[])[],
  reader: ClauseReader,
  before: Conversation,
): SpokenMessage {
  const { clauses, conversation } = readTopicFirst(spoken, reader, before);
  return { ...separateClauses(clauses), conversation };
}

/** "Degree needed? Staff ESM": a question that only the role behind it completes is read after that. */
function readTopicFirst(
  spoken: readonly (readonly Token[])[],
  reader: ClauseReader,
  before: Conversation,
): ReadClauses {
  const inOrder = readClauses(spoken, reader, before);
  if (spoken.length !== 2) return inOrder;
  // A role that is named behind a question is meant rather than the last one of the conversation.
  const alone = before.query && !spoken[0]?.some(({ text }) => isPronounWord(text));
  const [asked, named, another] = (alone ? readClauses(spoken, reader, {}) : inOrder).clauses;
  const isHalf =
    asked?.understood.kind === 'not_understood' && asked.read !== undefined && !namesOnlyTexts(asked.read);
  const isTopic = named?.read !== undefined && onlyNames(named.read) && topicOf(named.read) !== undefined;
  if (!isHalf || !isTopic || another) return inOrder;
  const turned = readClauses(spoken.toReversed(), reader, before);
  return turned.clauses.every(({ understood }) => understood.kind === 'query') ? turned : inOrder;
}

function justOne(clause: AskedClause): ReadMessage {
  return { asked: [clause], setAside: [] };
}

/** A whole question in quotation marks is no phrase to search for. */
function unquoted(text: string, reader: ClauseReader, before: Conversation): string {
  const within = withinQuotes(text);
  if (within === undefined) return text;
  const [clause = ''] = splitClauses(within);
  const tokens = splitTokens(clause);
  const asks = within.trim().endsWith('?') || tokens.some(({ text: word }) => isQuestion([word]));
  const isQuestionRead = [false, true].some((isTelegram) =>
    isReadable(reader.read(tokens, before, isTelegram)),
  );
  return asks && isQuestionRead ? within : text;
}

/** A canonical sentence, such as a button sends, has one meaning, whatever else its words could mean. */
function readCanonical(
  text: string,
  lexicon: Lexicon,
  sources: Sources,
  before: Conversation,
): AskedClause | undefined {
  const query = lexicon.readSentence(text);
  if (!query) return undefined;
  const understood = understandSentence(query, sources);
  return { text, understood, conversation: after(understood, undefined, before, sources) };
}
