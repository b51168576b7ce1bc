import { ALL } from '../../queries/build.js';
import { setOfWords } from '../../text/set-of-words.js';
import type { Lexical } from '../chart/phrase.js';
import { COST, type Word } from '../words/read-words.js';

/** Where "roles" may have been left out: at the beginning, behind a number or a word that says how many. */
export function missingNouns(words: readonly Word[]): Lexical[] {
  const counted = words.flatMap(({ text }, at) => (isNumber(text) || COUNTING.has(text) ? [at + 1] : []));
  const first = words.findIndex(({ skippable }) => !skippable);
  // "Who does" asks, and narrows nothing.
  const isQuestion = ASKING.has(words[first]?.text ?? '') && AUXILIARIES.has(words[first + 1]?.text ?? '');
  const opening = words[first]?.text ?? '';
  const narrowed = (NARROWING.has(opening) || isNumber(opening)) && !isQuestion ? [first] : [];
  return [...narrowed, ...counted].map((at) => ({
    type: 'noun',
    value: ALL,
    start: at,
    end: at,
    cost: 2 * COST.missing,
  }));
}

const isNumber = (text: string): boolean => /^\d+$/.test(text);

const COUNTING = new Set(['all', 'any', 'every', 'many', 'most', 'fewest']);

const ASKING = new Set(['who', 'which', 'whose']);
const AUXILIARIES = new Set(['do', 'does', 'did', 'is', 'are', 'was', 'were', 'will', 'can']);

/** Words behind a noun that narrow it. */
const NARROWING = setOfWords(`
  in within inside at with without having that which who whose needing requiring mentioning using involving
  about except excluding other outside above below over under min minimum max maximum not reporting manage
  manages managing do does need needs require requires mention mentions use uses deal deals handle handles own
  owns cover covers
`);
