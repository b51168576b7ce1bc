import { contentWords, plainWords } from '../../text/title.js';
import { cleanTitle } from './job-titles.js';

/** The title and the code of a level in a heading: "B1 - Baker 1", "Baker (L1)", "Level 1: Baker", "IC3". */
export interface CodedTitle {
  /** The heading without the code. Empty if it is only a code. */
  title: string;
  /** The code as written, or the number alone for "Level 1". */
  code?: string;
}

const CODE = String.raw`[A-Z]{1,4}-?\d{1,2}(?:\.\d)?[a-z]?`;
const WORDED = String.raw`(?:level|band|tier)\s+(?:\d{1,2}|[A-Z]|[ivx]{1,4})`;

const NAMED = String.raw`(?:grade|step|manager|engineer|[A-Z]{1,4})\s+\d{1,2}[a-z]?`;

/** In brackets also "IC 2", "L1-L2", "L7+" and "Manager 5". */
const IN_BRACKETS = String.raw`${CODE}|${WORDED}|[A-Z]{1,4} \d{1,2}[a-z]?|${CODE}\+|${CODE} ?[-–/] ?${CODE}|${NAMED}(?: ?/ ?${NAMED})?`;
const BRACKETED = new RegExp(String.raw`^(.*\S)\s*[([]\s*(${IN_BRACKETS})\s*[)\]]$`, 'i');
/** "IC1 (Junior Engineer)": the title after the code. */
const TITLE_IN_BRACKETS = new RegExp(
  String.raw`^(${CODE}(?: ?[-–/] ?${CODE})?|${WORDED})\s*\((\p{Lu}[^()]*)\)$`,
  'u',
);
const FIRST = new RegExp(String.raw`^(${CODE})(?:\s*[-–—:|/.]\s*|\s+)(\p{Lu}.*)$`, 'u');
/** "Level 1: Baker", "Rank 5 (Managerial) - Oven Lead" */
const WORDED_FIRST = new RegExp(
  String.raw`^(${WORDED}|rank\s+\d{1,2})(?:\s*\([^()]*\))?\s*(?:[-–—:|/)]|\.(?!\d))\s*(\S.*)$`,
  'i',
);
const LAST = new RegExp(String.raw`^(.*\p{L}{2})(?:\s*[-–—:|,]\s*|\s+)(${CODE})$`, 'u');
const ALONE = new RegExp(String.raw`^(?:${CODE}|${WORDED})$`, 'i');

/** Splits a heading into its title and the code of its level. */
export function splitCode(heading: string): CodedTitle {
  const text = heading.replace(/^[^\p{L}\p{N}("“[{<]+/u, '').trim();
  if (text.length > LONGEST) return { title: text };
  if (
    ALONE.test(text) &&
    /^(?:[A-Z]|level|band|tier)/.test(
      text.replace(/^[LBT](?=evel|and|ier)/, (letter) => letter.toLowerCase()),
    )
  )
    return { title: '', code: codeIn(text) };
  const titled = TITLE_IN_BRACKETS.exec(text);
  if (titled?.[1] && titled[2]) return { title: titled[2], code: codeIn(titled[1]) };
  const bracketed = BRACKETED.exec(text);
  if (bracketed?.[1] && bracketed[2]) return { title: bracketed[1], code: codeIn(bracketed[2]) };
  const worded = WORDED_FIRST.exec(text);
  if (worded?.[1] && worded[2]) return { title: worded[2], code: codeIn(worded[1]) };
  const first = FIRST.exec(text);
  if (first?.[1] && first[2]) return { title: first[2], code: first[1] };
  const last = LAST.exec(text);
  if (last?.[1] && last[2]) return { title: last[1], code: last[2] };
  return { title: text };
}

const LONGEST = 160;

/** A code in its shortest form: "3" for "Level 3", "IC3" for "IC 3". */
function codeIn(text: string): string {
  return text
    .replace(/^(?:level|tier|rank)\s+/i, '')
    .replace(/^([A-Z]+)\s+(\d)/, '$1$2')
    .trim();
}

/** The track that a code alone names. */
export function trackOfCode(code: string): 'individual contributor' | 'management' | undefined {
  if (/^IC-?\d/.test(code)) return 'individual contributor';
  return /^(?:M|EM|MG|MGR)-?\d/.test(code) ? 'management' : undefined;
}

/** Whether a code can only be a level. Other letters also number quarters, priorities and phases. */
export function isKnownCode(code: string): boolean {
  return /^(?:IC|L|M|E|EM)-?\d/.test(code);
}

/** Whether a text that is only a code names a level: "IC3", "Level 1", "Band C". */
export function isLevelOfCode(text: string, code: string): boolean {
  return isKnownCode(code) || /^(?:level|band|tier)\b/i.test(text);
}

/** Splits a title and the short form that follows it: "Chief Baking Officer (CBO)", "Rye Baking Lead (RB Lead)". */
export function splitAcronym(title: string): { title: string; acronym?: string } {
  const [, name = '', short = ''] =
    /^(.*\S)\s*\(((?:[A-Z]{2,6}|[A-Z]\p{L}+)(?: [A-Z]\p{L}+)*)\)$/u.exec(title) ?? [];
  const isShort = acronymsOf(name).includes(short) || isShortForm(short, name);
  return short !== '' && isShort ? { title: cleanTitle(name), acronym: short } : { title };
}

/** Whether a short form has initials for some words of a title, and the others as they are. */
function isShortForm(short: string, title: string): boolean {
  const words = title.split(/\s+/);
  for (const part of short.split(' ')) {
    const isInitials = /^[A-Z]{2,6}$/.test(part);
    const taken = words.splice(0, isInitials ? part.length : 1);
    const form = isInitials ? taken.map((word) => word.charAt(0)).join('') : taken.join(' ');
    if (form !== part) return false;
  }
  return words.length === 0 && /\b[A-Z]{2,6}\b/.test(short);
}

/** The first letters of a title's words, with and without the little ones: COS and CS. */
export function acronymsOf(title: string): string[] {
  const all = [plainWords(title), contentWords(title)].map((words) =>
    words.map((word) => word.charAt(0)).join(''),
  );
  return [...new Set(all.map((letters) => letters.toUpperCase()))];
}
