import { subjectOf } from '../../queries/map-roles.js';
import type { Roles } from '../../queries/query.js';
import { setOfWords } from '../../text/set-of-words.js';
import type { Phrase } from '../chart/phrase.js';
import type { ClauseReader } from '../clauses/clause-reader.js';
import type { Conversation } from '../conversation/conversation.js';
import { overview } from '../conversation/edits/ask-of-others.js';
import { swapped } from '../conversation/edits/swapped.js';
import { COST, type Word } from '../words/read-words.js';
import type { Token } from '../words/tokens.js';

/** Takes "I am a Staff ESM" off the beginning or the end of a clause, where the rest is another phrase. */
export function takeSetting(
  tokens: readonly Token[],
  reader: ClauseReader,
  conversation: Conversation,
): { me?: Roles; rest: readonly Token[]; isBehind?: boolean } {
  const first = tokens.find(({ text }) => SETTING_WORDS.has(text));
  if (!first) return { rest: tokens };
  const { chart, readings, words } = reader.read(tokens, conversation);
  if (readings.some(({ cost }) => cost < COST.free)) return { rest: tokens };
  const settings = chart.all('setting').filter(({ cost }) => cost < COST.unknown);
  const longest = settings.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.cost - b.cost);
  const setting = longest.find(({ start, end }) => isEdge(words, start, end));
  if (!setting || isPartOfTelegram(tokens, setting, reader, conversation)) return { rest: tokens };
  const me = roleOf(setting.value, conversation, reader);
  if (!me) return { rest: tokens };
  const isBehind = setting.start > 0 && tokens[setting.start]?.text === 'as';
  return {
    me,
    rest: [...tokens.slice(0, setting.start), ...tokens.slice(setting.end)],
    isBehind,
  };
}

/** "I am at senior level" means the role last spoken of, at that level. */
function roleOf(said: Roles, { focus }: Conversation, { sources }: ClauseReader): Roles | undefined {
  if (said.kind !== 'the' || said.of.kind !== 'where' || said.of.condition.kind !== 'level') return said;
  const other = focus && swapped(overview(focus), focus, said.of.condition, sources);
  const role = other && subjectOf(other);
  return role?.kind === 'one' ? role : undefined;
}

/**
 * "As the Staff ESM" says who asks only where it goes with nothing before it: "with the same grade as the Staff ESM".
 */
function isPartOfTelegram(
  tokens: readonly Token[],
  { start }: Phrase<'setting'>,
  reader: ClauseReader,
  conversation: Conversation,
): boolean {
  if (tokens[start]?.text !== 'as' || start === 0) return false;
  const { readings } = reader.read(tokens, conversation, true);
  return readings.some(({ cost }) => cost < COST.free);
}

const SETTING_WORDS = setOfWords(`
  am as if when being suppose assuming my here work hire hiring promote promoting recruit recruiting
`);

/** "ESM here" begins what somebody says: "is the ESM a role here" is about the catalogue. */
function isEdge(words: readonly Word[], start: number, end: number): boolean {
  const isHere = words[end - 1]?.text === 'here';
  return (
    words.slice(0, start).every(({ skippable }) => skippable) ||
    (!isHere && words.slice(end).every(({ skippable }) => skippable))
  );
}
