import type { Lexical } from '../chart/phrase.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { COST, type Word } from '../words/read-words.js';
import { levels } from './levels.js';
import { stretches } from './stretches.js';
import { titlePhrases } from './titles.js';

type Stretch = Pick<Lexical, 'start' | 'end'>;

/**
 * What the words of a clause name: roles, kinds of role, families and levels. The words of a whole title name nothing
 * else: there is no family in "Director, Partner Programs". Neither is there one in the family "Sales & Support".
 */
export function names(words: readonly Word[], lexicon: Lexicon): Lexical[] {
  const all = stretches(words).map(([start, end]) => ({ start, end }));
  const found = new Map<Stretch, Lexical[]>();
  const wholes: Lexical[] = [];
  // The longest first: what stands inside a whole title need not be looked up, unless another title overlaps it.
  for (const stretch of all.toSorted((a, b) => lengthOf(b) - lengthOf(a))) {
    if (wholes.some((title) => isPart(stretch, title))) continue;
    const phrases = titlePhrases(words, stretch.start, stretch.end, lexicon);
    found.set(stretch, phrases);
    wholes.push(...phrases.filter((phrase) => isWholeTitle(phrase) || isJoinedFamily(phrase, words)));
  }
  const certain = wholes.filter((title) => !wholes.some((other) => overlaps(title, other)));
  const isInside = (stretch: Stretch): boolean => certain.some((title) => isPart(stretch, title));
  const named = all.flatMap((stretch) => {
    if (isInside(stretch)) return [];
    return found.get(stretch) ?? titlePhrases(words, stretch.start, stretch.end, lexicon);
  });
  return [...levels(words, lexicon).filter((level) => !isInside(level)), ...named];
}

function lengthOf({ start, end }: Stretch): number {
  return end - start;
}

/** Whether some words are within others, and fewer. */
function isPart(inner: Stretch, outer: Stretch): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && lengthOf(inner) < lengthOf(outer);
}

/** Whether two stretches share words, and neither is within the other. */
function overlaps(a: Stretch, b: Stretch): boolean {
  const isWithin = (inner: Stretch, outer: Stretch): boolean =>
    outer.start <= inner.start && inner.end <= outer.end;
  return a.start < b.end && b.start < a.end && !isWithin(a, b) && !isWithin(b, a);
}

/** Whether a phrase is a whole title of several words, just as it was typed. */
export function isWholeTitle(phrase: Lexical): boolean {
  const { cost } = phrase;
  return namesOne(phrase) && cost % COST.mended === 0 && cost < COST.free && lengthOf(phrase) > 1;
}

/** Whether a phrase is the name of a family just as it was typed, in which a word joins parts. */
function isJoinedFamily({ type, start, end, cost }: Lexical, words: readonly Word[]): boolean {
  return type === 'family' && cost === 0 && words.slice(start, end).some(({ text }) => JOINING.has(text));
}

const JOINING = new Set(['and', '&', ',']);

/** Whether a phrase is the title of one role. */
export function namesOne({ type, value }: Lexical): boolean {
  return type === 'title' && isExact(value);
}

function isExact(value: Lexical['value']): boolean {
  return typeof value === 'object' && 'kind' in value && (value.kind === 'one' || value.kind === 'outsider');
}
