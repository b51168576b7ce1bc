import { subjectOf } from '../queries/map-roles.js';
import type { Sources } from '../queries/sources.js';
import { type ClauseReader, createClauseReader, isReadable } from './clause-reader.js';
import type { Conversation } from './conversation/conversation.js';
import { after, afterSetting } from './conversation/remember.js';
import { isQuestion } from './english/lexicon/small-words.js';
import type { Lexicon } from './lexicon/lexicon.js';
import {
  type AskedClause,
  type ReadMessage,
  separateClauses,
  talkInstead,
} from './messages/separate-clauses.js';
import { readNext, topicOf } from './messages/split-clause.js';
import { takeSetting } from './messages/take-setting.js';
import { readAsSearch } from './read-as-search.js';
import { readTelegram } from './read-telegram.js';
import { notUnderstood, type Understood, understand, understandSentence } from './understand.js';
import { cleanText, MAX_QUESTION_LENGTH, splitClauses, withinQuotes } from './words/clean-text.js';
import { isShortForm, spokenClauses } from './words/spoken-clauses.js';
import { rawOf, splitTokens } from './words/tokens.js';

export function readMessage(
  text: string,
  lexicon: Lexicon,
  sources: Sources,
  before: Conversation = {},
): ReadMessage {
  const canonical = readCanonical(text, lexicon, sources, before);
  if (canonical) return { asked: [canonical], setAside: [] };
  const cleaned = cleanText(text);
  if (cleaned.trim().length > MAX_QUESTION_LENGTH) {
    const understood: Understood = { kind: 'too_long', limit: MAX_QUESTION_LENGTH };
    return { asked: [{ text, understood, conversation: before }], setAside: [] };
  }
  const reader = createClauseReader(lexicon, sources);
  const clauses: AskedClause[] = [];
  const answered = new Map<string, Pick<AskedClause, 'understood' | 'conversation'>>();
  let conversation = before;
  const said = splitClauses(unquoted(cleaned, reader, before), (word, next) =>
    isShortForm(word, next, lexicon),
  );
  const spoken = spokenClauses(said, lexicon);
  const clauseCount = spoken.length;
  for (const clause of spoken) {
    const { me, rest, isBehind } = takeSetting(clause, reader, conversation);
    if (me) conversation = afterSetting(me, conversation);
    if (rest.length === 0) {
      if (me) clauses.push({ text: rawOf(clause), understood: { kind: 'setting', of: me }, conversation });
      continue;
    }
    let left = rest;
    while (left.length > 0) {
      const { read: plain, tokens, after: following } = readNext(left, reader, conversation);
      const read = readAsSearch(readTelegram(plain, tokens, reader, conversation), sources);
      if (reader.isCutShort())
        return separateClauses([
          ...clauses,
          { text: rawOf(left), understood: { kind: 'too_much' }, conversation },
        ]);
      const isWhole = tokens.length === clause.length && clauseCount === 1;
      const place = isWhole ? '' : JSON.stringify([rawOf(tokens), conversation]);
      const known = answered.get(place);
      const asked = known?.understood ?? understand(read, lexicon, sources, conversation);
      // Nobody names a role at the end of a question that is not about it.
      const understood = isBehind && !concerns(asked, conversation) ? notUnderstood(read) : asked;
      conversation = known?.conversation ?? after(understood, topicOf(read), conversation, sources);
      answered.set(place, { understood, conversation });
      if (!known && asksOfMany(understood)) reader.spend(sources.catalog.roles.length);
      const isPremise = following.length > 0 && PREMISES.has(tokens[0]?.text ?? '');
      // "Right?" after a question asks it again.
      const isSame = asksSame(understood, clauses.at(-1)?.understood);
      if (!isSame)
        clauses.push({
          text: rawOf(tokens),
          understood,
          read,
          conversation,
          ...(isPremise && { isPremise }),
        });
      left = following;
    }
  }
  const message = separateClauses(clauses);
  const talk = text.trim() === '' ? undefined : talkInstead(text, message);
  return talk
    ? { asked: [{ text, understood: { kind: 'talk', talk }, conversation }], setAside: [] }
    : message;
}

/** A question that stands in quotation marks as a whole is no phrase to look for. */
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

/** Whether a question goes through all roles. */
function asksOfMany(understood: Understood): boolean {
  if (understood.kind !== 'query')
    return understood.kind === 'which_role' || understood.kind === 'which_reading';
  const subject = subjectOf(understood.query);
  return subject !== undefined && subject.kind !== 'one' && subject.kind !== 'outsider';
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

/** Words with which a clause says what the next one takes for granted. */
const PREMISES = new Set(['since', 'because', 'given', 'if']);

/** Whether a question, where it is one, is about whoever asks. */
function concerns(understood: Understood, { me }: Conversation): boolean {
  return understood.kind !== 'query' || JSON.stringify(understood.query).includes(JSON.stringify(me));
}

function asksSame(one: Understood, before: Understood | undefined): boolean {
  return (
    one.kind === 'query' &&
    before?.kind === 'query' &&
    JSON.stringify(one.query) === JSON.stringify(before.query)
  );
}
