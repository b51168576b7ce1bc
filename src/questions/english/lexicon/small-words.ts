import { setOfWords } from '../../../text/set-of-words.js';

/** Words that a telegram leaves out, and that any reader fills in. Never a negation or a comparison. */
const SMALL_WORDS = setOfWords(`is are was were be being am do does did have has had having got
  can could may might will would shall should a an the of for from in on at as to into with by that it i my me you
  there`);

/** Words that may take the place of a small one. Where a rule allows any other word there, it says what is asked. */
const THEIR_LIKE =
  setOfWords(`must which who what we you they one someone somebody people any some exist rank ranks them
  about within inside under above over across around among amongst between after per re regarding
  than like come comes follow follows our your their his her its us and & , vs versus`);

/** Whether the words that may stand in one place of a rule are small, so that none of them need stand there. */
export function isSmall(alternatives: readonly string[]): boolean {
  return (
    alternatives.some((word) => SMALL_WORDS.has(word)) &&
    alternatives.every((word) => SMALL_WORDS.has(word) || THEIR_LIKE.has(word))
  );
}

/** Whether a word belongs to the grammar of a sentence. A word between two parts may as well divide a list. */
export function isOfSentences(word: string): boolean {
  return (SMALL_WORDS.has(word) || THEIR_LIKE.has(word)) && !DIVIDERS.has(word);
}

/** Words of every sentence that people run together with the next: "ofthe", "whatdoes". */
export const CLOSED_CLASS =
  setOfWords(`a an the is are was were be do does did has have had can could would will should must
  of for from in on at to with without by than that and or but not as it its they their there what which who whom whose how
  when where why all any every many much more less my our your me about between under above below if so because`);

export const ARTICLES = setOfWords('a an the');

/** Those that stand before a noun. */
export const DETERMINERS = setOfWords('a an the all any every our my your their');

const DIVIDERS = setOfWords('and & , vs versus');

/** Words that ask. A question says as much without them: "roles that need SQL". */
const QUESTION_WORDS = setOfWords('what which who whom how');

/** Whether the words that may stand in one place of a rule ask. */
export function isQuestion(alternatives: readonly string[]): boolean {
  return alternatives.every((word) => QUESTION_WORDS.has(word));
}
