import { singular } from '../text/stem.js';
import type { FamilyIndex } from './family-index.js';
import type { TitleIndex } from './title-index.js';
import { readTokens, type TitleToken } from './title-tokens.js';

/** The families that some words name. */
export interface FamilyMatch {
  ids: readonly string[];
  /** Whether the words are a whole name or alias, and not only a part of one. */
  whole: boolean;
}

/** The families that some words name, in full or in part; undefined if no family has them all. */
export function resolveFamily(tokens: readonly TitleToken[], index: TitleIndex): FamilyMatch | undefined {
  const namesJobs = ({ word }: TitleToken): boolean =>
    word !== undefined &&
    (word.head || word.level || word.readings.some((words) => index.heads.has(singular(words.at(-1) ?? ''))));
  // No name says a word twice: "manager of the sales manager" is of two roles.
  if (new Set(tokens.map(({ text }) => text)).size < tokens.length) return undefined;
  const matches = readTokens(tokens, index).map(({ stems }) => matchOf(new Set(stems), index.families));
  const whole = matches.some((match) => match.whole);
  const ids = [...new Set(matches.filter((match) => match.whole === whole).flatMap((match) => match.ids))];
  // "Manager" and "director of engineering" name jobs, not the families with those words in their names.
  return ids.length > 0 && (whole || !tokens.some(namesJobs)) ? { ids, whole } : undefined;
}

function matchOf(stems: ReadonlySet<string>, { names, postings }: FamilyIndex): FamilyMatch {
  const [first = [], ...others] = [...stems].map((stem) => postings.get(stem) ?? []);
  const places = first.filter((place) => others.every((list) => list.includes(place)));
  const having = places.flatMap((place) => names[place] ?? []);
  const exact = having.filter((name) => name.stems.size === stems.size);
  return { ids: (exact.length > 0 ? exact : having).map(({ id }) => id), whole: exact.length > 0 };
}
