import type { Language } from '../../language/language.js';
import type { Block } from '../page.js';

/** Words of lines that lead up to a list and do not name its theme. */
const LEADS =
  /\b(?:you|your|we|our|us|they|their|will|is|are|be|has|have|can|may|must|should|would|to|following|below|above|includ\w+|such as|also|plus|addition|additionally|these|this|those|some|examples?|please|note)\b/i;

/** Whether a line with a colon names the theme of its items: "Searching:", but not "You will:". */
export function isItemLabel(text: string): boolean {
  return /:$/.test(text) && text.split(' ').length <= LONGEST_ITEM_LABEL && !LEADS.test(text);
}

/** Whether a line in bold names the theme of its items. It needs no colon. */
export function isBoldLabel(text: string): boolean {
  return !/[.;,!]$/.test(text) && isItemLabel(`${text.replace(/:$/, '')}:`);
}

const LONGEST_ITEM_LABEL = 6;

/** A label, a colon and what it says. */
export const LABELLED = /^(\p{L}[\p{L} _/&-]*?)\s*:\s+(\S.*)$/u;
/** A manager after a dash: "Reports to - Head Baker". A "Manager - Ovens" is a title. */
const LINE =
  /^((?:line manager|direct manager|report(?:s|ing)? (?:directly )?(?:to|line|manager))(?: \(title\))?)(?:\s*:|\s+[-–—|])\s+(\p{Lu}.*)$/iu;
const LONGEST_FIELD = 340;

/** Whether a line is a short fact of any name: "FLSA Status: Exempt". */
export function isShortFact(text: string): boolean {
  const [, name = '', value = ''] = (text.length > LONGEST_SHORT ? null : LABELLED.exec(text)) ?? [];
  return name.split(' ').length <= LONGEST_NAME && /^\p{Lu}/u.test(name) && !/[.!?]$/.test(value);
}

const LONGEST_SHORT = 100;
const LONGEST_NAME = 4;

/** Common words. They are labels only among other labels. */
const USUAL = new Set(['title', 'summary', 'family', 'track', 'department', 'location']);

/** The field in a line: "Reports to: Head Baker". `amongOthers` means that the lines around it are fields too. */
export function fieldIn(
  text: string,
  line: number,
  language: Language,
  amongOthers: boolean,
): Block | undefined {
  const [, name, value] =
    (text.length > LONGEST_FIELD ? null : (LABELLED.exec(text) ?? LINE.exec(text))) ?? [];
  const field = name === undefined ? undefined : language.fieldOf(name);
  if (!name || !value || !field || (USUAL.has(field) && !amongOthers)) return undefined;
  return { kind: 'field', name, value, text, line };
}
