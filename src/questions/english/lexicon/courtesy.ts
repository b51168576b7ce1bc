import { setOfWords } from '../../../text/set-of-words.js';

/** Words between others that are never part of what is said. */
const PAUSES = setOfWords('kinda sorta basically literally lol haha hehe');
/** Sounds of somebody who thinks, in any length: "uhh", "hmmm". */
const SOUND = /^(?:u+h*m*|u+h+|e+r+m*|h+m+|m{2,}|a+h+m*|o+h+)$/;

/** Whether a word between others is never part of what is said. */
export function isPause(word: string): boolean {
  return PAUSES.has(word) || (word.length > 1 && SOUND.test(word));
}

/** Pauses only between two words of a title. Elsewhere they may belong to a question. */
export const PAUSES_IN_TITLES: readonly (readonly string[])[] = [
  ...'please pls plz just exactly actually really simply honestly again currently roughly say well maybe …'.split(
    ' ',
  ),
  'you know',
  'i mean',
  'sort of',
  'kind of',
  'right now',
].map((pause) => pause.split(' '));

/** Words that begin a message, before its addressee. */
export const GREETINGS = setOfWords('hi hey hello hiya howdy yo dear morning afternoon evening');
/** Addressees of a message that are no names. */
export const ADDRESSEES = setOfWords(
  'there all everyone everybody team folks guys people friends bot rolecall',
);

/** Words that may stand before a closing. */
export const BEFORE_CLOSINGS = setOfWords('many much best kind warm with lots of');
/** Words that end a message, before the name of its author. */
export const CLOSINGS = setOfWords('cheers thanks thank thx ty ta tia tyvm regards best rgds');

/** Labels over a question in a form, which ask nothing. */
export const LABELS = setOfWords(
  'question questions request ask topic subject message details description summary role title re',
);
