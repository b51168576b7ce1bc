import { setOfWords } from '../../text/set-of-words.js';
import type { ClauseReader } from '../clauses/clause-reader.js';
import { isReadable } from '../clauses/reading.js';
import type { Conversation } from '../conversation/conversation.js';
import { isQuestion } from '../english/lexicon/small-words.js';
import { readWords, type Word } from '../words/read-words.js';
import type { Token } from '../words/tokens.js';

const ASKERS = new Set(['i', 'we']);
const OF_ASKERS = new Set(['my', 'our']);
const OBLIGED = new Set(['need', 'want', 'have', 'got']);
const TELLING = setOfWords(`
  tell inform answer brief update convince prepare present reply respond explain report send write
`);
const LINKS = new Set(['and', 'but', 'so', 'because', 'also', 'as', 'since']);
const VERBS = setOfWords(`
  is are was were has had will would wants wanted needs needed asks asked says said thinks thought told keeps
  starts started begins ends
`);

/**
 * Whether a sentence only tells of the asker: "My interview is tomorrow", "Need to tell my manager today". It has no
 * question word, no number and no title. Beside a question, nobody wants an answer to it.
 */
export function tellsOfAskerOnly(
  tokens: readonly Token[],
  reader: ClauseReader,
  before: Conversation,
): boolean {
  const words = readWords(tokens, reader.lexicon).filter(({ kind }) => kind !== 'sign');
  const said = words.slice(words.findIndex(({ text }) => !LINKS.has(text)));
  if (
    said.some((word, at) => isQuestion([word.text]) || /\d/.test(word.text) || isOfTitle(word, said[at - 1]))
  )
    return false;
  const [first, second, third] = said.map(({ text }) => text);
  if (first === undefined || second === undefined) return false;
  if (OBLIGED.has(first)) return second === 'to' && TELLING.has(third ?? '');
  if (OF_ASKERS.has(first)) return said.slice(2).some(({ text }) => VERBS.has(text));
  return ASKERS.has(first) && !isReadable(reader.read(tokens, before));
}

/** Whether a word belongs to a title. "My manager" is a person. */
function isOfTitle({ title, text }: Word, before: Word | undefined): boolean {
  const isPerson = OF_ASKERS.has(before?.text ?? '') && !text.endsWith('s');
  return title?.mended === false && !isPerson;
}
