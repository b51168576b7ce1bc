/** What stands in messages and is no part of a question: addresses, emoji, people and channels mentioned, struck-out text, files. */
const NO_WORDS: readonly RegExp[] = [
  /<(?:https?|mailto|tel):[^>]*>/gi,
  /<[@#!][^>]*>/g,
  /\b(?:https?:\/\/|www\.)\S+/gi,
  /(?<![\p{L}\p{N}]):[a-z0-9_+-]+:(?::skin-tone-\d:)?/giu,
  /(?<!\S)~[^~\n]+~(?!\S)/g,
  /(?<!\S)@[\p{L}\p{N}._-]+/gu,
  /(?<!\S)cc:?(?=\s|$)/gi,
  /(?<!\S)[\w-]+\.(?:png|jpe?g|gif|pdf|docx?|xlsx?|csv|txt|zip)\b/gi,
  /(?<!\S)(?:[:;=8xX]-?[)(DPp/|3]+|<3+|\^\^|xD+)(?!\S)/g,
  /\p{Extended_Pictographic}/gu,
  /[`*_]{1,3}(?=\S)|(?<=\S)[`*_]{1,3}(?!\w)/g,
];

/** A message without what is no words of a question. Lines stay lines. */
export function cleanText(text: string): string {
  return NO_WORDS.reduce((done, noise) => done.replace(noise, ' '), text);
}

/** A full stop after one of these ends no sentence. */
const ABBREVIATED =
  'sr|jr|dr|mr|mrs|ms|st|no|vs|dept|mgr|dir|assoc|asst|inc|ltd|approx|e\\.g|i\\.e|etc|ops|eng|prog|exec|pres|gen';
const SENTENCE_END = new RegExp(
  `\\n+|[?!;]+(?=\\s|$|\\p{L})|(?<!\\b(?:${ABBREVIATED}))(?<!\\b[A-Za-z])\\.+(?=\\s|$)`,
  'giu',
);
/** What begins a line of a list. */
const LIST_MARK = /^\s*(?:[-*•·>]|\d{1,2}[.)])\s+/;

/** The sentences and lines of a message, each a clause that may ask something. What is said twice is asked once. */
export function splitClauses(text: string): string[] {
  const clauses = text
    .split(SENTENCE_END)
    .map((clause) => clause.replace(LIST_MARK, '').trim())
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause));
  return [...new Set(clauses)];
}
