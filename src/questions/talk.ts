import { stem } from './stem.js';
import { CUE_WORDS } from './template.js';
import type { TitleIndex } from './title-index.js';
import { ABOUT, CONVERSATION, JOB_WORDS } from './vocabulary.js';
import type { Word } from './words.js';

/** Whether a word is of the question and not of its object, unless a title of the catalogue has it. */
export function isTalk(word: string): boolean {
  return CONVERSATION.has(word) || ABOUT.has(word) || CUE_WORDS.has(word);
}

/** Whether some title of the catalogue has the word. */
export function isTitleWord(word: string, index: TitleIndex): boolean {
  return index.byStem.has(stem(word)) || index.acronyms.has(stem(word));
}

/** Whether a word says what is asked about: a word of a title, of a job elsewhere, a grade, or one not known at all. */
export function isContent(word: Word, index: TitleIndex): boolean {
  return (
    word.grade !== undefined ||
    !isTalk(word.text) ||
    isTitleWord(word.text, index) ||
    JOB_WORDS.has(word.text)
  );
}
