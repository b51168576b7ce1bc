import type { Language } from '../language/language.js';
import type { Block } from './page.js';

/** Words that lead up to items without saying anything of them. */
const LEADS =
  /\b(?:you|your|we|our|us|they|their|will|is|are|be|has|have|can|may|must|should|would|to|following|below|above|includ\w+|such as|also|plus|addition|additionally|these|this|those|some|examples?|please|note)\b/i;

/** Whether a line with a colon says what its items are about: "Searching:", and not "You will:". */
export function isItemLabel(text: string): boolean {
  return /:$/.test(text) && text.split(' ').length <= LONGEST_ITEM_LABEL && !LEADS.test(text);
}

/** Whether a line in bold, with or without a colon, does. */
export function isBoldLabel(text: string): boolean {
  return !/[.;,!]$/.test(text) && isItemLabel(`${text.replace(/:$/, '')}:`);
}

const LONGEST_ITEM_LABEL = 6;

/** A label, a colon and what it says. */
export const LABELLED = /^(\p{L}[\p{L} _/&-]*?)\s*:\s+(\S.*)$/u;
const LONGEST_FIELD = 340;

/** Names so usual that they label a fact only beside others, in a table or a list of labels. */
const USUAL = new Set(['title', 'summary', 'family', 'track', 'department', 'location']);

/** The field in a line: "Reports to: Head Baker". `amongOthers` is true where the lines around it are fields too. */
export function fieldIn(
  text: string,
  line: number,
  language: Language,
  amongOthers: boolean,
): Block | undefined {
  const [, name, value] = (text.length > LONGEST_FIELD ? null : LABELLED.exec(text)) ?? [];
  const field = name === undefined ? undefined : language.fieldOf(name);
  if (!name || !value || !field || (USUAL.has(field) && !amongOthers)) return undefined;
  return { kind: 'field', name, value, text, line };
}
