import { LEVEL_NOUNS } from './levels.js';
import { takeApart } from './parse-title.js';

/** The head of many titles of contributors: a Product Manager manages nobody. */
const OPEN_HEAD = 'manager';

/**
 * The level that a title alone says: "senior director" for "Senior Director of Communications", "vice president" for
 * "VP, Brand", "chief" for "Chief Financial Officer". Undefined where it says none, as that of a Product Manager.
 */
export function levelOfTitle(title: string): string | undefined {
  const { words, slots, front } = takeApart(title);
  const inFront = (slot: (typeof slots)[number]): string[] =>
    words.slice(0, front).filter((_, at) => slots[at] === slot);
  const [level, head] = [inFront('level'), inFront('head')];
  const noun = head.at(-1) ?? '';
  if (noun === 'officer' && level.includes('chief')) return 'chief';
  if (!LEVEL_NOUNS.has(noun)) return undefined;
  const saysWork = level.length + head.length < front;
  return noun === OPEN_HEAD && saysWork ? undefined : [...level, ...head].join(' ');
}
