import { isSlipFor } from '../../text/edit-distance.js';

/** Longer texts are refused: no question about a role needs more, and the time to read stays bounded. */
export const MAX_QUESTION_LENGTH = 500;

const PERSON = /(?<!\S)@[\p{L}\p{N}._-]+/u;

/**
 * Parts of messages that belong to no question: addresses, emoji, people and channels mentioned, struck-out text,
 * files, marks of lists and quotes, and what people put under a message.
 */
const NO_WORDS: readonly RegExp[] = [
  /<(?:https?|mailto|tel):[^>]*>/gi,
  /<[@#!][^>]*>/g,
  /\b(?:https?:\/\/|www\.)\S+/gi,
  /[\w.+-]+@[\w-]+\.[\w.-]+/g,
  /(?<![\p{L}\p{N}]):[a-z0-9_+-]+:(?::skin-tone-\d:)?/giu,
  /(?<!\S)~[^~\n]+~(?!\S)/g,
  new RegExp(PERSON, 'gu'),
  /(?<!\S)#\p{L}[\p{L}\p{N}_-]*/gu,
  /(?<!\S)cc:?(?=\s|$)/gi,
  /(?<!\S)\+1(?!\S)/g,
  /^\s*[-*•·>]+\s+/gm,
  /(?<=^\s*|[?!.;]\s+)\d{1,2}[.)]\s+/gm,
  /^\s*(?:>|&gt;)/gm,
  /^\s*(?:best|yours|sincerely|br|rgds)\s*[,.!]?\s*$/gim,
  /^\s*sent from my \p{L}+\s*$/gimu,
  /(?<!\S)[\w-]+\.(?:png|jpe?g|gif|pdf|docx?|xlsx?|csv|txt|zip)\b/gi,
  /(?<!\S)(?:[:;=xX]-?[)(DPp/|3]+|8-[)(DPp/|]+|<3+|\^\^|xD+)(?!\S)/g,
  /\p{Extended_Pictographic}/gu,
  /[`*_]{1,3}(?=\S)|(?<=\S)[`*_]{1,3}(?!\w)/g,
];

/** A link with a label of its own: the label is part of the question. */
const LABELLED = /<(https?:[^>|]*)\|([^>|]+)>/gi;
/** Dots between two words are a pause, where others end a sentence. */
const PAUSE_BETWEEN = /(?<=\S)[^\S\n]*(?:\.{3,}|…)[^\S\n]*(?=[^\s?!.])/g;
/** Lists that lost their lines. */
const BULLETS_IN_LINE = /^\s*•.*•.*$/gm;
const LETTERS_IN_LINE = /^\s*\(?[a1]\)\s.*\s\(?[b2]\)\s.*$|^\s*1\.\s.*\s2\.\s.*$/gim;
/** An arrow typed with two signs is no "greater than". */
const ARROW = /(?<=\S\s*)-+>/g;
const LETTER = /(?<=^|\s)(?:\(?[a-h1-8]\)|[1-8]\.)\s/gi;
/** Two strokes between blanks divide what stands beside them. */
const STROKES = /(?<=\s)\/{2}(?=\s)/g;
/** A line that ends in one of these goes on in the next. */
const UNFINISHED = /(?<=(?<!\S)(?:a|an|the|of|and|or|vs|than|between))[^\S\n]*\n(?=[^\S\n]*\S)/gi;
const ENTITY = /&(amp|lt|gt);/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

/** Signs that are spoken aloud, as dictation writes them down. */
const SPOKEN_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\s+(?:question mark|exclamation (?:mark|point))(?![\p{L}\p{N}])/giu, '?'],
  [/\s+full stop(?![\p{L}\p{N}])/giu, '.'],
  [/\s+comma(?=\s)/giu, ','],
];

/** A meeting of two, as people write it. */
const ONE_ON_ONE = /(?<!\S)(?:1:1|1-1|(?:1|one)[- ]?on[- ]?(?:1|one))s?(?![\p{L}\p{N}])/giu;

/** "Who's got" and "it has got" say "has". */
const HAS_GOT: readonly (readonly [RegExp, string])[] = [
  [/(?:(?<=\p{L})['’]s|\s+has)\s+got(?=\s)(?!\s+to\s)/giu, ' has'],
  [/(?:(?<=\p{L})['’]ve|\s+have)\s+got(?=\s)(?!\s+to\s)/giu, ' have'],
];

/** Removes what is no part of a question from a message, and decodes what Slack escapes. Keeps the line breaks. */
export function cleanText(text: string): string {
  const signed = [...SPOKEN_SIGNS, ...HAS_GOT].reduce(
    (done, [spoken, sign]) => done.replace(spoken, sign),
    text,
  );
  const lines = signed
    .replace(ONE_ON_ONE, 'meeting')
    .replace(LABELLED, (link, address: string, label: string) => (address.includes(label) ? link : label))
    .replace(ARROW, ' → ')
    .replace(PAUSE_BETWEEN, ' … ')
    .replace(BULLETS_IN_LINE, (list) => list.replaceAll('•', '\n'))
    .replace(LETTERS_IN_LINE, (list) => list.replace(LETTER, '\n'))
    .replace(STROKES, '/')
    .replace(UNFINISHED, ' ');
  const words = NO_WORDS.reduce((done, noise) => done.replace(noise, ' '), lines);
  return withoutOwnAcronyms(words.replace(ENTITY, (_, entity: string) => ENTITIES[entity] ?? ''));
}

const ACRONYM = /\((\p{Lu}{2,6})\)/gu;
/** The most characters before an acronym that may hold its words. */
const BEFORE_ACRONYM = 160;

/** "Staff Ecosystem Sales Manager (ESM)" says one thing twice. */
function withoutOwnAcronyms(text: string): string {
  return text.replace(ACRONYM, (whole, acronym: string, at: number) => {
    const before = text.slice(Math.max(at - BEFORE_ACRONYM, 0), at).trim();
    const initials = before.split(/\s+/).map((word) => word.charAt(0).toUpperCase());
    return initials.join('').endsWith(acronym) ? '' : whole;
  });
}

/** Whether a message names a person or a group of people, by an "@". */
export function namesPerson(text: string): boolean {
  return PERSON.test(text);
}

/** A full stop after one of these ends no sentence. */
const ABBREVIATED = new Set(
  (
    'sr snr jr jnr dr mr mrs ms st no vs dept mgr mngr mgrs dir dirs assoc asst inc ltd approx e.g i.e etc ops eng ' +
    'engr prog proj exec pres gen coord anlst mktg mgmt corp acct cust svcs intl'
  ).split(' '),
);
const SENTENCE_END = /\n+|[?!;]+(?=\s|$|\p{L})|(?<!(?<!\p{L})\p{L})\.+(?=\s|$)/gu;
/** From here on, short forms are long enough to know them with a slip. */
const LONG_ABBREVIATION = 5;
const LONG_ABBREVIATIONS = [...ABBREVIATED].filter(({ length }) => length >= LONG_ABBREVIATION);

/**
 * The sentences and lines of a message, each a clause that may ask something. `isShort` tells whether a word before a
 * full stop may be a short form for the word behind it.
 */
export function splitClauses(
  text: string,
  isShort: (word: string, next: string) => boolean = () => false,
): string[] {
  const clauses: string[] = [];
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(SENTENCE_END)) {
    if (sign === '.' && endsAbbreviated(text.slice(from, index))) continue;
    if (sign === '.' && isShort(lastWord(text.slice(from, index)), firstWord(text.slice(index + 1))))
      continue;
    clauses.push(text.slice(from, index));
    from = index + sign.length;
  }
  clauses.push(text.slice(from));
  return clauses.map((clause) => clause.trim()).filter((clause) => /[\p{L}\p{N}]/u.test(clause));
}

/** Whether the last word is a short form: "Sr", or one with a slip: "Asosc". */
function endsAbbreviated(text: string): boolean {
  const word = lastWord(text);
  return (
    ABBREVIATED.has(word) ||
    (word.length >= LONG_ABBREVIATION && LONG_ABBREVIATIONS.some((known) => isSlipFor(word, known)))
  );
}

function lastWord(text: string): string {
  return /[\p{L}.]+$/u.exec(text.toLowerCase())?.[0] ?? '';
}

/** The word that a text goes on with in the same line. */
function firstWord(text: string): string {
  return /^[^\S\n]*(\p{L}+)/u.exec(text.toLowerCase())?.[1] ?? '';
}

/** The words of a message that is all in quotation marks; undefined for any other message. */
export function withinQuotes(text: string): string | undefined {
  return /^\s*["“„«]([^"“”„«»]+)["”“»]\s*[?.!]*\s*$/u.exec(text)?.[1];
}
