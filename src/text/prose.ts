/**
 * Joins items as a sentence does: "a, b and c". Where an item has a comma itself, semicolons part them: "a, x; b; and
 * c".
 */
export function listed(items: readonly string[], conjunction = 'and'): string {
  if (items.length < 3) return items.join(` ${conjunction} `);
  const commas = items.some((item) => item.includes(','));
  const [separator, last] = commas ? ['; ', `; ${conjunction} `] : [', ', ` ${conjunction} `];
  return `${items.slice(0, -1).join(separator)}${last}${items.at(-1)}`;
}

/** As `listed`, with a number for the items after the first few: "a, b and 7 more". */
export function listedUpTo(items: readonly string[], most: number): string {
  return items.length <= most + 1
    ? listed(items)
    : listed([...items.slice(0, most), `${items.length - most} more`]);
}

/** "1 role", "3 roles", "no roles" */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number === 0 ? 'no' : number} ${number === 1 ? noun : plural}`;
}

/** A text with its first letter in upper case, unless its first word has capitals of its own ("iOS"). */
export function capital(text: string): string {
  return /^\p{Ll}+(?!\p{L})/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** In quotation marks: what was typed, or what a page says. */
export function quoted(text: string): string {
  return `“${text}”`;
}

/** A text with a capital and one full stop. */
export function asSentence(text: string): string {
  return capital(text.replace(/[.]?$/, '.'));
}

/** "2nd" */
export function nth(place: number): string {
  return `${place}${SUFFIXES[new Intl.PluralRules('en', { type: 'ordinal' }).select(place)]}`;
}

const SUFFIXES: Record<Intl.LDMLPluralRule, string> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
  other: 'th',
  zero: 'th',
  many: 'th',
};
