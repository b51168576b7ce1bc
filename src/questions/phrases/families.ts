import { plainWords } from '../../text/title.js';
import type { FamilyMatch } from '../../titles/resolve-family.js';
import type { Lexical } from '../chart/phrase.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { COST } from '../words/read-words.js';
import { isHead, isPluralForm } from './plural-titles.js';
import { phraseOver, type TitleStretch } from './title-stretch.js';

/** The families that a stretch of words names. */
export function familyPhrases(stretch: TitleStretch, lexicon: Lexicon): Lexical[] {
  const { names, isExactTitle, isWholeOnly, isQuestion } = stretch;
  const { family } = names;
  if (!family) {
    const id = familyOfRole(stretch, lexicon);
    return id ? [phraseOver(stretch, 'family', [id]), phraseOver(stretch, 'family_name', [id])] : [];
  }
  const ids = [...family.ids].sort();
  // A word of questions alone is no part of a family's name.
  const isMeant = !isWholeOnly || isLiteral(family, stretch, lexicon);
  const isNamed = family.whole ? isMeant : !isWholeOnly && !isQuestion;
  // "Content editor" may be a family as well as its one role without a level in the title.
  const mayBeName = family.whole && isMeant && !isExactTitle;
  return [
    ...(isNamed ? [phraseOver(stretch, 'family', ids, costOf(family, stretch, lexicon))] : []),
    ...(mayBeName ? [phraseOver(stretch, 'family_name', ids, costAsRoles(family, stretch, lexicon))] : []),
  ];
}

/** "The Data Analyst family" is the family of that role, where no family has its name. */
export function familyOfRole(
  { names: { match, family }, saysFamily }: TitleStretch,
  { catalog }: Lexicon,
): string | undefined {
  if (!saysFamily || family || match?.kind !== 'title') return undefined;
  return catalog.roleById.get(match.id)?.family.id;
}

/** A whole title is a role before it is a family. */
function costOf(
  { ids, whole }: FamilyMatch,
  { tokens, isTitle, isQuestion, names, saysFamily }: TitleStretch,
  lexicon: Lexicon,
): number {
  if (!whole) return COST.data;
  // Initials are of a role before they are of a family with the same words.
  if (tokens.some(({ word }) => word?.acronym) && names.match) return 2 * COST.data;
  if (saysFamily) return 0;
  return costAsRoles({ ids }, { tokens }, lexicon) || (isTitle || isQuestion ? COST.data : 0);
}

/** "Product designers" are roles before they are a Product Designer family. */
function costAsRoles(
  { ids }: Pick<FamilyMatch, 'ids'>,
  { tokens }: Pick<TitleStretch, 'tokens'>,
  lexicon: Lexicon,
): number {
  const last = tokens.at(-1);
  const isPlural = last?.word !== undefined && isPluralForm(last.text) && isHead(last.word, lexicon);
  return isPlural && !wordsOfNames(ids, lexicon).some((words) => words.includes(last.text))
    ? 2 * COST.data
    : 0;
}

/**
 * Whether a family is called by exactly the typed words: "Engineer in Test". "Managers in renewals" only has the words of
 * Renewals Managers.
 */
function isLiteral({ ids }: FamilyMatch, { words }: TitleStretch, { catalog }: Lexicon): boolean {
  const typed = words.map(({ text }) => text).join(' ');
  return [...ids].some((id) => {
    const family = catalog.familyById.get(id);
    return family && [family.name, ...family.aliases].some((name) => plainWords(name).join(' ') === typed);
  });
}

function wordsOfNames(ids: Iterable<string>, { catalog }: Lexicon): string[][] {
  return [...ids].map((id) => plainWords(catalog.familyById.get(id)?.name ?? ''));
}
