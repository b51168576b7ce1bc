import { isSameValue } from '../../collections.js';
import { subjectOf } from '../../queries/map-roles.js';
import type { ClauseReader } from '../clauses/clause-reader.js';
import type { ReadClause } from '../clauses/reading.js';
import type { Conversation } from '../conversation/conversation.js';
import { after, afterSetting } from '../conversation/remember.js';
import { isQuestion } from '../english/lexicon/small-words.js';
import { isPronounWord } from '../phrases/pronouns.js';
import { readAsSearch } from '../read-as-search.js';
import { readTelegram } from '../telegrams/read-telegram.js';
import { notUnderstood } from '../understanding/not-understood.js';
import { understand } from '../understanding/understand.js';
import type { Understood } from '../understanding/understood.js';
import { rawOf, type Token } from '../words/tokens.js';
import { listedParts } from './listed-parts.js';
import type { AskedClause } from './separate-clauses.js';
import { beginsAsQuestion, PREMISES, readNext, topicOf } from './split-clause.js';
import { takeSetting } from './take-setting.js';

/** What a clause asks, and what is remembered after it. */
type Turn = Pick<AskedClause, 'understood' | 'conversation'>;

/** The clauses of a message, in order. */
export interface ReadClauses {
  clauses: readonly AskedClause[];
  /** What is remembered after the last one. */
  conversation: Conversation;
}

/** Reads the clauses of a message in order. Each goes on from those before it, and may ask several things. */
export function readClauses(
  spoken: readonly (readonly Token[])[],
  reader: ClauseReader,
  before: Conversation,
): ReadClauses {
  const turnOf = createTurns(reader);
  const clauses: AskedClause[] = [];
  let conversation = before;
  let last: ReadClause | undefined;
  for (const sentence of spoken) {
    const { me, rest, isBehind = false } = takeSetting(sentence, reader, conversation);
    if (me) conversation = afterSetting(me, conversation);
    if (me && rest.length === 0)
      clauses.push({ text: rawOf(sentence), understood: { kind: 'setting', of: me }, conversation });
    const [first = [], ...others] = listedParts(rest, reader, conversation) ?? [rest];
    const waiting = [...others];
    const [start, heard] = [clauses.length, conversation];
    // Each round reads one question off the front of what is left of the sentence.
    let left = first;
    while (left.length > 0) {
      if (last && saysPronounOf(last, left)) conversation = withoutManager(conversation);
      const { read: plain, tokens, after: following } = readNext(left, reader, conversation);
      const read = readAsSearch(readTelegram(plain, tokens, reader, conversation), reader.sources);
      if (reader.isCutShort()) {
        clauses.push({ text: rawOf(left), understood: { kind: 'too_much' }, conversation });
        return { clauses, conversation };
      }
      const turn = turnOf(read, tokens, conversation, isBehind);
      conversation = turn.conversation;
      last = read;
      const isPremise = following.length > 0 && PREMISES.has(tokens[0]?.text ?? '');
      if (!repeats(read, turn.understood, clauses.at(-1)?.understood))
        clauses.push({ text: rawOf(tokens), read, ...turn, ...(isPremise && { isPremise }) });
      const isLost = turn.understood.kind === 'not_understood' || startsAnew(read);
      if (isLost && others.length === 0 && isJoined(tokens, rest)) {
        // Drops what was read of this sentence, and refuses it as a whole.
        conversation = heard;
        const all = reader.read(rest, conversation);
        const whole = { text: rawOf(rest), read: all, understood: notUnderstood(all), conversation };
        clauses.splice(start, clauses.length, whole);
        break;
      }
      left = following.length > 0 ? following : (waiting.shift() ?? []);
    }
  }
  return { clauses, conversation };
}

/** "Who do they report to, and do they need Excel": in one message, one pronoun stands for the same role. */
function saysPronounOf({ words }: ReadClause, tokens: readonly Token[]): boolean {
  return words.some(({ text }) => isPronounWord(text) && tokens.some((token) => token.text === text));
}

function withoutManager({ introduced, ...others }: Conversation): Conversation {
  return introduced && introduced.kind !== 'managers' ? { ...others, introduced } : others;
}

/**
 * Whether words go on from a sentence with "and" or "but", and have neither a subject nor a question of their own: a
 * further condition, as in "are in Retail and sell insurance". The words before them are not answered without it.
 */
function isJoined([first]: readonly Token[], sentence: readonly Token[]): boolean {
  const at = first ? sentence.indexOf(first) : 0;
  return at > 0 && JOINS.has(sentence[at - 1]?.text ?? '') && !SUBJECTS.has(first?.text ?? '');
}

/**
 * Whether words that only bound or place roles are read as a list of their own: "below grade 8 in Sales", behind "above
 * grade 5 and". They may only narrow the roles before them.
 */
function startsAnew({ words, readings: [surest] }: ReadClause): boolean {
  const said = words.filter(({ skippable }) => !skippable);
  if (!BOUNDING.has(said[0]?.text ?? '') || said.some(({ text }) => isQuestion([text]))) return false;
  if (surest?.kind === 'query') return surest.query.kind === 'list';
  return surest?.kind === 'edit' && surest.edit.kind !== 'narrow';
}

const BOUNDING = new Set([
  'above',
  'below',
  'over',
  'under',
  'at',
  'in',
  'within',
  'with',
  'without',
  'not',
  'outside',
]);

const JOINS = new Set(['and', 'but', 'or']);
const SUBJECTS = new Set(
  `i we you he she it they this that these those there my our your his her its their the a an
  is are was were do does did can could will would should has have what which who whom whose how when where why`.split(
    /\s+/,
  ),
);

/** Understands clauses of one message; the same words in the same conversation only once. */
function createTurns(
  reader: ClauseReader,
): (read: ReadClause, tokens: readonly Token[], conversation: Conversation, isBehind: boolean) => Turn {
  const { lexicon, sources } = reader;
  const known = new Map<string, Turn>();
  return (read, tokens, conversation, isBehind) => {
    const key = JSON.stringify([rawOf(tokens), conversation, isBehind]);
    const before = known.get(key);
    if (before) return before;
    const asked = understand(read, lexicon, sources, conversation);
    // Nobody names a role at the end of a question that is not about it.
    const understood = isBehind && !concerns(asked, conversation) ? notUnderstood(read) : asked;
    // "Which of those are new for the Cook" is still about those. A role that the answer does not name is no topic, either.
    const isPassedOver =
      understood.kind === 'not_understood' && understood.offers.length === 0 && beginsAsQuestion(read);
    const isOfOthers = read.words.some(({ text }) => isPronounWord(text));
    const named = isOfOthers || isPassedOver ? undefined : topicOf(read);
    const turn = { understood, conversation: after(understood, named, conversation, sources) };
    if (asksOfMany(understood)) reader.spend(sources.catalog.roles.length);
    known.set(key, turn);
    return turn;
  };
}

/** Whether a question goes through all roles. */
function asksOfMany(understood: Understood): boolean {
  if (understood.kind !== 'query')
    return understood.kind === 'which_role' || understood.kind === 'which_reading';
  const subject = subjectOf(understood.query);
  return subject !== undefined && subject.kind !== 'one' && subject.kind !== 'outsider';
}

/** Whether a question, where it is one, is about the asker. */
function concerns(understood: Understood, { me }: Conversation): boolean {
  return understood.kind !== 'query' || JSON.stringify(understood.query).includes(JSON.stringify(me));
}

/** "Right?" after a question asks it again; after what was not understood, it asks nothing else. */
function repeats({ readings }: ReadClause, one: Understood, before: Understood | undefined): boolean {
  if (before?.kind !== 'not_understood') return asksSame(one, before);
  return one.kind === 'query' && readings.some((each) => each.kind === 'edit' && each.edit.kind === 'repeat');
}

function asksSame(one: Understood, before: Understood | undefined): boolean {
  return one.kind === 'query' && before?.kind === 'query' && isSameValue(one.query, before.query);
}
