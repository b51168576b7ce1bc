import type { Role } from '../../catalog/catalog.js';
import { ALL, either, rolesAtLevel, where } from '../../queries/build.js';
import type { Roles } from '../../queries/query.js';
import { singular } from '../../text/stem.js';
import type { TitleMatch } from '../../titles/resolve-title.js';
import { type StemmedTitle, stemmed, titleMatcher } from '../../titles/title-matcher.js';
import type { Lexicon, Named } from '../lexicon/lexicon.js';
import type { Word } from '../words/read-words.js';

/** More roles than these are not listed one by one: the words that describe them stand for them. */
const MOST_NAMED = 8;

/** The ids of the roles that a match names or describes. */
export function idsOf(match: Exclude<TitleMatch, { kind: 'off' | 'outsider' }>): readonly string[] {
  return match.kind === 'title' ? [match.id] : match.ids;
}

/** The words that a title must have, with abbreviations and acronyms written out. */
export function titledWords(words: readonly Word[]): string[] {
  return words.flatMap(({ title }) => (title?.readings[0] ?? []).map(singular));
}

/** Roles by words of their titles. "Partner Specialist" stands in one piece in every level of that line of work. */
export function titledBy(words: readonly string[], match?: 'phrase'): Roles {
  return where(ALL, { kind: 'titled', words, ...(match && words.length > 1 && { match }) });
}

/**
 * The roles of a level whose name may also stand in titles. Where some of its roles have other titles, and no role of
 * another level has that name, the level is meant: "team leads" where one of them is the Head Teller. Where neither
 * group holds the other, either may be meant.
 */
export function levelOrTitled(words: readonly string[], { catalog }: Lexicon): readonly Roles[] {
  const level = words.join(' ');
  const { byLevel, byTitleStem, titles } = catalog.index;
  const ofLevel = rolesAtLevel([level]);
  const titled = titledBy(words, 'phrase');
  const withWord = byTitleStem.get(stemmed(level).stems[0] ?? '') ?? [];
  const isPhrase = titleMatcher(
    words,
    withWord.flatMap((role) => titles.get(role) ?? []),
    'phrase',
  );
  const isTitled = (role: Role): boolean => {
    const title = titles.get(role);
    return title !== undefined && isPhrase(title);
  };
  if ((byLevel.get(level) ?? []).every((role) => role.level !== level || isTitled(role))) return [titled];
  return withWord.some((role) => role.level !== level && isTitled(role)) ? [ofLevel, titled] : [ofLevel];
}

/**
 * The line of work of a role: the roles whose titles have the typed words. The words must stand side by side where they
 * do so in its own title.
 */
export function lineOf(id: string, words: readonly string[], lexicon: Lexicon): Roles {
  const titles = titlesOf([id], lexicon);
  return titledBy(words, titles.some(titleMatcher(words, titles, 'phrase')) ? 'phrase' : undefined);
}

/** A group of roles: by the words that fit exactly these roles or, if no words do, by their titles. */
export function groupOf(
  ids: readonly string[],
  { withWords }: Named,
  words: readonly string[],
  isLevel: boolean,
  lexicon: Lexicon,
): Roles {
  if (ids.length > MOST_NAMED) return titledBy(words, isLevel ? 'phrase' : undefined);
  const having = titlesOf(withWords(), lexicon);
  const wanted = new Set(titlesOf(ids, lexicon));
  const fits = (match?: 'phrase'): boolean => {
    const found = having.filter(titleMatcher(words, having, match));
    return found.length === ids.length && found.every((title) => wanted.has(title));
  };
  if (fits()) return titledBy(words);
  return fits('phrase')
    ? titledBy(words, 'phrase')
    : either(...ids.map((role): Roles => ({ kind: 'one', role })));
}

function titlesOf(ids: Iterable<string>, { catalog }: Lexicon): StemmedTitle[] {
  return [...ids].flatMap((id) => {
    const role = catalog.roleById.get(id);
    return (role && catalog.index.titles.get(role)) ?? [];
  });
}
