import { isSameValue } from '../../collections.js';
import { subjectOf } from '../../queries/map-roles.js';
import { setOfWords } from '../../text/set-of-words.js';
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
import { beginsAsQuestion, namesOnlyTexts, onlyNames, topicOf } from './clause-content.js';
import { listedParts } from './listed-parts.js';
import type { AskedClause } from './separate-clauses.js';
import { PREMISES, readNext } from './split-clause.js';
import { takeSetting } from './take-setting.js';

/** What a clause asks, and what is remembered after it. */
type Turn = Pick<AskedClause, 'understood' | 'conversation'>;

/** The clauses of a message, in order. */
export interface ReadClauses {
  clauses: readonly AskedClause[];
  /** What is remembered after the last one. */
  conversation: Conversation;
}

/** What was read of a message so far. */
interface Progress extends ReadClauses {
  last?: ReadClause;
  /** Whether the message took too much work, so that the rest stays unread. */
  isCutShort?: boolean;
}

/** Reads the clauses of a message in order. Each goes on from those before it, and may ask several things. */
export function readClauses(
  spoken: readonly (readonly Token[])[],
  reader: ClauseReader,
  before: Conversation,
): ReadClauses {
  const turnOf = createTurns(reader);
  let soFar: Progress = { clauses: [], conversation: before };
  for (const sentence of spoken) {
    const { me, rest, isBehind = false } = takeSetting(sentence, reader, soFar.conversation);
    if (me) soFar = { ...soFar, conversation: afterSetting(me, soFar.conversation) };
    if (me && rest.length === 0)
      soFar = withClause(soFar, { text: rawOf(sentence), understood: { kind: 'setting', of: me } });
    soFar = readSentence(rest, soFar, reader, (read, tokens, conversation) =>
      turnOf(read, tokens, conversation, isBehind),
    );
    if (soFar.isCutShort) break;
  }
  return { clauses: soFar.clauses, conversation: soFar.conversation };
}

/** Reads one question after the other off the front of a sentence. */
function readSentence(
  sentence: readonly Token[],
  before: Progress,
  reader: ClauseReader,
  turnOf: (read: ReadClause, tokens: readonly Token[], conversation: Conversation) => Turn,
): Progress {
  const [first = [], ...others] = listedParts(sentence, reader, before.conversation) ?? [sentence];
  const waiting = [...others];
  let soFar = before;
  let left = first;
  while (left.length > 0) {
    const conversation = conversationFor(left, soFar);
    const { read: plain, tokens, after: following } = readNext(left, reader, conversation);
    const read = readAsSearch(readTelegram(plain, tokens, reader, conversation), reader.sources);
    if (reader.isCutShort()) {
      const tooMuch = { text: rawOf(left), understood: { kind: 'too_much' } } as const;
      return { ...withClause({ ...soFar, conversation }, tooMuch), isCutShort: true };
    }
    const turn = turnOf(read, tokens, conversation);
    const isLost =
      turn.understood.kind === 'not_understood' || startsAnew(read) || onlyNarrows(read, tokens, sentence);
    if (isLost && others.length === 0 && isJoined(tokens, sentence))
      return { ...refused(sentence, before, reader), last: read };
    const isPremise = following.length > 0 && PREMISES.has(tokens[0]?.text ?? '');
    const isRepeated = repeats(read, turn.understood, soFar.clauses.at(-1)?.understood);
    const clause = { text: rawOf(tokens), read, ...turn, ...(isPremise && { isPremise }) };
    soFar = {
      clauses: isRepeated ? soFar.clauses : [...soFar.clauses, clause],
      conversation: turn.conversation,
      last: read,
    };
    left = following.length > 0 ? following : (waiting.shift() ?? []);
  }
  return soFar;
}

function withClause(soFar: Progress, clause: Omit<AskedClause, 'conversation'>): Progress {
  const { conversation } = soFar;
  return { ...soFar, clauses: [...soFar.clauses, { ...clause, conversation }] };
}

/** Refuses a sentence as a whole, whatever was understood of its parts. */
function refused(sentence: readonly Token[], before: Progress, reader: ClauseReader): Progress {
  const read = reader.read(sentence, before.conversation);
  return withClause(before, { text: rawOf(sentence), read, understood: notUnderstood(read) });
}

/** "Who do they report to, and do they need Excel": in one message, one pronoun stands for the same role. */
function conversationFor(tokens: readonly Token[], { last, conversation }: Progress): Conversation {
  const isSaid = last?.words.some(
    ({ text }) => isPronounWord(text) && tokens.some((token) => token.text === text),
  );
  const { introduced, ...others } = conversation;
  return isSaid && introduced?.kind === 'managers' ? others : conversation;
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

/**
 * Whether words behind "but" only name roles or a family: "roles at grade 9 but Partner Programs". Nobody knows whether
 * they are wanted or left out. Words to look for behind "and" narrow as well: "are in Retail and sell insurance".
 */
function onlyNarrows(read: ReadClause, tokens: readonly Token[], sentence: readonly Token[]): boolean {
  const at = tokens[0] ? sentence.indexOf(tokens[0]) : 0;
  const isBehindBut = sentence[at - 1]?.text === 'but';
  return (isBehindBut && onlyNames(read)) || namesOnlyTexts(read);
}

const BOUNDING = setOfWords('above below over under at in within with without not outside');

const JOINS = new Set(['and', 'but', 'or']);
const SUBJECTS = setOfWords(`
  i we you he she it they this that these those there my our your his her its their the a an is are was were do
  does did can could will would should has have what which who whom whose how when where why
`);

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
