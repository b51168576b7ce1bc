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
  // Whoever does "analyst relations" need be no analyst, and a "relations analyst" is one.
  const namesJobs = ({ word }: TitleToken, at: number): boolean => {
    if (!word) return false;
    const nouns = word.readings.map((words) => singular(words.at(-1) ?? ''));
    const isLast = at === tokens.length - 1;
    const heads = isLast ? index.heads : index.leaders;
    return word.level || (isLast && word.head) || nouns.some((noun) => heads.has(noun));
  };
  const isJob = tokens.some(namesJobs);
  // Only a whole name says a word twice: "manager of the sales manager" is of two roles.
  if (new Set(tokens.map(({ text }) => singular(text))).size < tokens.length)
    return namedInFull(tokens, index);
  const written = writtenAs(tokens, index);
  if (written.length > 0) return { ids: written, whole: true };
  const matches = readTokens(tokens, index).map(({ stems }) => matchOf(stems, index.families, isJob));
  const whole = matches.some((match) => match.whole);
  const ids = [...new Set(matches.filter((match) => match.whole === whole).flatMap((match) => match.ids))];
  // "Manager" and "director of engineering" name jobs, not the families with those words in their names.
  return ids.length > 0 && (whole || !isJob) ? { ids, whole } : undefined;
}

/** The families whose name is just as typed: Designers is no other name of Designer, where both are families. */
function writtenAs(tokens: readonly TitleToken[], index: TitleIndex): readonly string[] {
  const typed = tokens.map(({ text }) => text).join(' ');
  return namesWithFirst(tokens, index).flatMap(({ written, id }) => (written === typed ? [id] : []));
}

function namedInFull(tokens: readonly TitleToken[], index: TitleIndex): FamilyMatch | undefined {
  const typed = tokens.map(({ text }) => singular(text)).join(' ');
  const ids = namesWithFirst(tokens, index).flatMap(({ inOrder, id }) => (inOrder === typed ? [id] : []));
  return ids.length > 0 ? { ids, whole: true } : undefined;
}

function namesWithFirst(tokens: readonly TitleToken[], { families }: TitleIndex): FamilyIndex['names'] {
  const places = families.postings.get(singular(tokens[0]?.text ?? '')) ?? [];
  return places.flatMap((place) => families.names[place] ?? []);
}

function matchOf(
  typed: readonly string[],
  { names, postings }: FamilyIndex,
  isInOrder: boolean,
): FamilyMatch {
  const stems = [...new Set(typed)];
  const [first = [], ...others] = stems.map((stem) => postings.get(stem) ?? []);
  const places = first.filter((place) => others.every((list) => list.includes(place)));
  const having = places.flatMap((place) => names[place] ?? []);
  const exact = having.filter((name) =>
    isInOrder ? name.inOrder === stems.join(' ') : name.stems.size === stems.length,
  );
  if (exact.length > 0) return { ids: exact.map(({ id }) => id), whole: true };
  return { ids: [...having, ...doing(stems, { names, postings })].map(({ id }) => id), whole: false };
}

/** The names of those who do the work that the last word names: "UX research" is also what UX researchers do. */
function doing(
  stems: readonly string[],
  { names, postings }: Pick<FamilyIndex, 'names' | 'postings'>,
): FamilyIndex['names'] {
  const [first, ...others] = [...stems.slice(0, -1).map((stem) => [stem]), doersOf(stems.at(-1) ?? '')].map(
    (forms) => forms.flatMap((form) => postings.get(form) ?? []),
  );
  return (first ?? [])
    .filter((place) => others.every((list) => list.includes(place)))
    .flatMap((place) => names[place] ?? []);
}

/** The nouns for people who do some work: "researcher" for "research", "engineer" for "engineering". */
function doersOf(work: string): string[] {
  const [, root] = /^(.{3,})ing$/.exec(work) ?? [];
  const named = root ? [...(/(?:er|or|ant)$/.test(root) ? [root] : []), `${root}er`, `${root}ant`] : [];
  return [`${work}er`, `${work}r`, ...named];
}
