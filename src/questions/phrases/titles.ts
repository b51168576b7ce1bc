import { namesOf } from '../../catalog/catalog.js';
import { ALL, either, the, where } from '../../queries/build.js';
import type { Roles } from '../../queries/query.js';
import { ABBREVIATIONS } from '../../text/abbreviations.js';
import { editDistance } from '../../text/edit-distance.js';
import { singular } from '../../text/stem.js';
import { plainWords } from '../../text/title.js';
import type { TitleMatch } from '../../titles/resolve-title.js';
import { type StemmedTitle, titleMatcher } from '../../titles/title-matcher.js';
import type { TitleWord } from '../../titles/title-word.js';
import type { Lexical } from '../chart/phrase.js';
import type { Lexicon, Named } from '../lexicon/lexicon.js';
import { COST, type Word } from '../words/read-words.js';
import { rawOf } from '../words/tokens.js';
import { canBound, INSIDE_TITLES, INSIDE_WHOLE_TITLES, isCutShort } from './stretches.js';

/** So few roles may be named by words without a kind of work. */
const MOST_WITHOUT_HEAD = 3;
/** More roles than these are not listed one by one: the words that describe them stand for them. */
const MOST_NAMED = 8;

/** What a stretch of words names: one role, several, a kind of role, a family, or nobody. */
export function titlePhrases(
  words: readonly Word[],
  start: number,
  end: number,
  lexicon: Lexicon,
): Lexical[] {
  const stretch = words.slice(start, end);
  const tokens = stretch
    .filter((word) => word.kind === 'word' && (canBound(word) || !INSIDE_TITLES.has(word.text)))
    .filter((word) => !INSIDE_WHOLE_TITLES.has(word.text))
    .map(({ text, title }) => ({ text, ...(title && { word: title }) }));
  if (tokens.every(({ word }) => !word)) return [];
  const mended = tokens.filter(({ word }) => word?.mended).length * COST.mended;
  const found: Lexical[] = [];
  const add = (type: 'title' | 'kind' | 'singular_kind' | 'generic', value: Roles, cost: number): void => {
    found.push({ type, value, start, end, cost: cost + mended });
  };

  const isWholeOnly = stretch.some(({ text }) => INSIDE_WHOLE_TITLES.has(text));
  const names = lexicon.namedBy(tokens);
  const { match, family } = names;
  const isTitle = match?.kind === 'title' && (!isWholeOnly || isLiteral(match.id, stretch, lexicon));
  const isOutsider =
    match?.kind === 'outsider' && (!isWholeOnly || typedIn(stretch) === plainWords(match.title).join(' '));
  // A word of questions alone is no part of a family's name.
  const isQuestion = stretch.every(({ isRuleWord }) => isRuleWord);
  // "Manager, operations manager" names two roles, or none, but where a title says the word twice.
  const saysTwice = new Set(tokens.map(({ text }) => singular(text))).size < tokens.length;
  if (
    family &&
    (family.whole ? !saysTwice || isWritten(family, tokens, lexicon) : !(isWholeOnly || isQuestion))
  )
    found.push({
      type: 'family',
      value: [...family.ids].sort(),
      start,
      end,
      cost: mended + familyCost(family, isTitle, tokens, lexicon),
    });

  // "Content editor" may be of a family as well as of its one role without a word for its level.
  if (family?.whole && !saysTwice && !(isTitle && match.how === 'exact'))
    found.push({ type: 'family_name', value: [...family.ids].sort(), start, end, cost: mended });

  // "The Data Analyst family" is the family of that role, where no family has its name.
  const saysFamily = FAMILY_WORDS.has(words[end]?.text ?? '');
  const role = match?.kind === 'title' ? lexicon.catalog.roleById.get(match.id) : undefined;
  const ofRole = saysFamily && !family ? role?.family.id : undefined;
  if (ofRole)
    for (const type of ['family', 'family_name'] as const)
      found.push({ type, value: [ofRole], start, end, cost: mended });
  if (saysTwice && match?.kind === 'title' && match.how !== 'exact') return found;
  if (!match || (isWholeOnly && !isTitle && !isOutsider)) return found;
  if (isOfSeveral(tokens, match, lexicon) || isManagerOf(tokens, match, lexicon)) return found;
  const last = tokens.at(-1);
  const isPlural =
    last?.word !== undefined &&
    isPluralForm(meantBy(last)) &&
    isHead(last.word, lexicon) &&
    !(match.kind === 'title' && hasWord(match.id, last.text, lexicon));
  // "The Paralegal family" is a family, also where one of its roles has its name.
  const isFamily = saysFamily && (family?.whole || ofRole);
  const isOfThese = isPlural && (SEVERAL.has(wordBefore(words, start)) || isTitlesOnly(words));
  const aside = isFamily || isOfThese ? 2 * COST.data : 0;
  const data = isQuestion ? COST.data : 0;
  if (match.kind === 'off') {
    add('title', { kind: 'unknown', title: rawOf(stretch) }, COST.unknown);
    return found;
  }
  // Nobody begins a title in the plural.
  if (match.kind !== 'title' && !isPlural && isCutShort(words, start, end)) return found;
  const hasHead = tokens.some(({ word }) => word && isHead(word, lexicon));
  if (match.kind === 'outsider') {
    // "Federal" alone is no Federal Sales Director.
    if (hasHead || tokens.length > 1) add('title', { kind: 'outsider', title: match.title }, 0);
    return found;
  }
  const ids = idsOf(match);
  const [only] = ids;
  // Words that name no kind of work name no role either, but for a few that only its title has: "partner experience".
  if (
    match.kind !== 'title' &&
    !hasHead &&
    (family?.whole || tokens.length < 2 || ids.length > MOST_WITHOUT_HEAD)
  )
    return found;
  const named = (): Roles => groupOf(ids, names, titledWords(stretch), lexicon);
  if (ids.length === 1 && only)
    add('title', { kind: 'one', role: only }, aside + (match.kind === 'title' ? 0 : COST.data + data));
  else if (!isPlural) {
    const group = named();
    add('title', the(group), COST.data + data);
    add('generic', group, data);
  }
  if (!names.isKind()) return found;
  // A description that fits one role is of that role, unless it says "a".
  const isOne = ids.length === 1 && !INDEFINITE.has(words[start - 1]?.text ?? '');
  if (match.kind === 'described' && !isPlural)
    add('singular_kind', named(), data + (isOne ? 2 * COST.data : 0));
  else {
    const described =
      match.kind === 'title'
        ? lineOf(match.id, titledWords(stretch), lexicon)
        : titledBy(titledWords(stretch));
    if (isPlural) add('kind', described, data + (match.kind === 'title' ? COST.data : 0));
    // A whole title is one role before it is a kind: who is "under the Director who needs SQL" need not be of one who does.
    else add('singular_kind', described, data + (isTitle && match.how === 'exact' ? COST.data : 0));
  }
  return found;
}

/** A whole title is a role before it is a family, and "product designers" are roles of a Product Designer family. */
function familyCost(
  { ids, whole }: NonNullable<Named['family']>,
  isTitle: boolean,
  tokens: readonly Token[],
  lexicon: Lexicon,
): number {
  if (!whole) return COST.data;
  const last = tokens.at(-1);
  const isPlural = last?.word !== undefined && isPluralForm(last.text) && isHead(last.word, lexicon);
  const names = namesOfFamilies(ids, lexicon);
  if (isPlural && !names.some((words) => words.includes(last.text))) return 2 * COST.data;
  return isTitle ? COST.data : 0;
}

/** Whether a family is called just so: "Chief of Staff to the Chief Executive" says a word twice. */
function isWritten(
  { ids }: NonNullable<Named['family']>,
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  const typed = tokens.map(({ text }) => text);
  return namesOfFamilies(ids, lexicon).some((words) => typed.every((word) => words.includes(word)));
}

function namesOfFamilies(ids: Iterable<string>, { catalog }: Lexicon): string[][] {
  return [...ids].map((id) => plainWords(catalog.familyById.get(id)?.name ?? ''));
}

/** Whether a clause is nothing but titles, one or more: "data analysts" are all of that line of work. */
function isTitlesOnly(words: readonly Word[]): boolean {
  return words.every(({ skippable, title, text }) => skippable || title !== undefined || JOINS.has(text));
}

const JOINS = new Set(['and', 'or', '&', '+']);

/** Words that ask for several: "list the data analysts" is not about the one role of that title. */
const SEVERAL = new Set(['list', 'show', 'all', 'every', 'which', 'many', 'grades', 'levels', 'titles']);

/** The word before a stretch, small ones aside. */
function wordBefore(words: readonly Word[], start: number): string {
  return words.slice(0, start).findLast(({ text }) => !ASIDE.has(text))?.text ?? '';
}

const ASIDE = new Set(['the', 'me', 'us', 'of', 'our', 'do', 'are']);

const FAMILY_WORDS = new Set(['family', 'families']);

const INDEFINITE = new Set(['a', 'an', 'any', 'some', 'each', 'every', 'no']);

type Token = Parameters<Lexicon['namedBy']>[0][number];

/** "Directors, Partner Programs" are several, where no title has that word in the plural. */
function isOfSeveral(tokens: readonly Token[], match: TitleMatch, { catalog, titles }: Lexicon): boolean {
  const [first] = tokens;
  if (match.kind === 'off' || match.kind === 'outsider' || tokens.length < 2 || !first?.word) return false;
  if (!isPluralForm(first.text) || !isHead(first.word, { titles })) return false;
  return !idsOf(match).some((id) => hasWord(id, first.text, { catalog }));
}

/** Whether a role's title has a word just as it was typed. */
function hasWord(id: string, text: string, { catalog }: Pick<Lexicon, 'catalog'>): boolean {
  const role = catalog.roleById.get(id);
  return role !== undefined && namesOf(role).some((name) => plainWords(name).includes(text));
}

/** "Manager senior ecosystem specialist" is the manager of one, and no manager of specialists. */
function isManagerOf(tokens: readonly Token[], match: TitleMatch, { namedBy }: Lexicon): boolean {
  if (match.kind !== 'described' || tokens[0]?.text !== 'manager' || tokens.length < 3) return false;
  const of = namedBy(tokens.slice(1)).match;
  return of?.kind === 'title' && of.how === 'exact';
}

/** A word as typed, or the form of the word that it was meant for: "analyts" is one analyst. */
function meantBy({ text, word }: Token): string {
  const singularForm = word?.mended ? word.readings[0]?.at(-1) : undefined;
  if (singularForm === undefined) return text;
  const plural = `${singularForm}s`;
  return editDistance(text, plural, MOST_SLIPS) < editDistance(text, singularForm, MOST_SLIPS)
    ? plural
    : singularForm;
}

const MOST_SLIPS = 2;

/** "VPs" is short for several, and too short a word to lose its ending otherwise. */
function isPluralForm(text: string): boolean {
  return text !== singular(text) || (text.endsWith('s') && ABBREVIATIONS.has(text.slice(0, -1)));
}

/** Whether a role is called just so, small words included. */
function isLiteral(id: string, stretch: readonly Word[], { catalog }: Lexicon): boolean {
  const role = catalog.roleById.get(id);
  const typed = typedIn(stretch);
  return role !== undefined && namesOf(role).some((name) => plainWords(name).join(' ') === typed);
}

function typedIn(stretch: readonly Word[]): string {
  return stretch.flatMap(({ kind, text }) => (kind === 'word' ? [text] : [])).join(' ');
}

function isHead({ head, readings }: TitleWord, { titles }: Pick<Lexicon, 'titles'>): boolean {
  return head || readings.some((reading) => titles.heads.has(singular(reading.at(-1) ?? '')));
}

function idsOf(match: Exclude<TitleMatch, { kind: 'off' | 'outsider' }>): readonly string[] {
  return match.kind === 'title' ? [match.id] : match.ids;
}

/** Roles by words of their titles. "Partner Specialist" stands in one piece in every level of that line of work. */
function titledBy(words: readonly string[], match?: 'phrase'): Roles {
  return where(ALL, { kind: 'titled', words, ...(match && { match }) });
}

/**
 * The line of work of a role: the roles whose titles have the typed words. The words must stand side by side where they
 * do so in its own title.
 */
function lineOf(id: string, words: readonly string[], lexicon: Lexicon): Roles {
  const titles = titlesOf([id], lexicon);
  return titledBy(words, titles.some(titleMatcher(words, titles, 'phrase')) ? 'phrase' : undefined);
}

function titlesOf(ids: Iterable<string>, { catalog }: Lexicon): StemmedTitle[] {
  return [...ids].flatMap((id) => {
    const role = catalog.roleById.get(id);
    return (role && catalog.index.titles.get(role)) ?? [];
  });
}

/** A group of roles: by the words that fit exactly these roles or, if no words do, by their titles. */
function groupOf(
  ids: readonly string[],
  { withWords }: Named,
  words: readonly string[],
  lexicon: Lexicon,
): Roles {
  if (ids.length > MOST_NAMED) return titledBy(words);
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

/** The words that a title must have, with abbreviations and acronyms written out. */
function titledWords(stretch: readonly Word[]): string[] {
  return stretch.flatMap(({ title }) => (title?.readings[0] ?? []).map(singular));
}
