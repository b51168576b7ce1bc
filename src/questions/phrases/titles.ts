import { the } from '../../queries/build.js';
import type { Roles } from '../../queries/query.js';
import { setOfWords } from '../../text/set-of-words.js';
import { LEVEL_MODIFIERS } from '../../titles/levels.js';
import type { TitleMatch } from '../../titles/resolve-title.js';
import type { TitleToken } from '../../titles/title-tokens.js';
import type { Lexical } from '../chart/phrase.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { COST, type Word } from '../words/read-words.js';
import { rawOf } from '../words/tokens.js';
import { ANY, isAnd, isLevelAlone, isOfKind, isOfQuestion, joinsHeads } from './asked-kinds.js';
import { asksOfFamily } from './asks-of-family.js';
import { familyOfRole, familyPhrases } from './families.js';
import { groupOf, idsOf, levelOrTitled, lineOf, titledBy, titledWords } from './groups-of-titles.js';
import { isHead, isOfSeveral, namesSeveral } from './plural-titles.js';
import { isCutShort } from './stretches.js';
import { phraseOver, readStretch, type TitleStretch } from './title-stretch.js';

/** So few roles may be named by words without a kind of work. */
const MOST_WITHOUT_HEAD = 3;

/** What a stretch of words names: one role, several, a kind of role, a family, or a title that no role has. */
export function titlePhrases(
  words: readonly Word[],
  start: number,
  end: number,
  lexicon: Lexicon,
): Lexical[] {
  const stretch = readStretch(words, start, end, lexicon);
  return stretch && !isOfQuestion(stretch)
    ? [...familyPhrases(stretch, lexicon), ...rolePhrases(stretch, lexicon)]
    : [];
}

function rolePhrases(stretch: TitleStretch, lexicon: Lexicon): Lexical[] {
  const { clause, start, end, tokens, names, isTitle, isExactTitle, isOutsider, isWholeOnly, saysTwice } =
    stretch;
  const { match } = names;
  if (!match || (saysTwice && match.kind === 'title' && match.how !== 'exact')) return [];
  if (match.kind !== 'title' && joinsHeads(stretch, lexicon)) return [];
  if (isWholeOnly && !isTitle && !isOutsider) return [];
  if (isExactTitle && isLevelAlone(stretch) && isCutShort(clause, start, end)) return [];
  if (isOfSeveral(tokens, match, lexicon) || isManagerOf(tokens, match, lexicon)) return [];
  if (match.kind === 'off')
    return [phraseOver(stretch, 'title', { kind: 'unknown', title: rawOf(stretch.words) }, COST.unknown)];
  // Nobody begins a title in the plural.
  if (match.kind !== 'title' && !namesSeveral(stretch, lexicon) && isCutShort(clause, start, end)) return [];
  if (match.kind === 'outsider') {
    // "Federal" alone is no Federal Sales Director.
    const isWhole = tokens.length > 1 || hasHead(stretch, lexicon);
    const value = { kind: 'outsider' as const, title: match.title };
    return isWhole ? [phraseOver(stretch, 'title', value, costAsData(stretch))] : [];
  }
  if (match.kind !== 'title' && !hasHead(stretch, lexicon) && !isClearWithoutHead(stretch, idsOf(match)))
    return [];
  return [...membersNamed(stretch, match, lexicon), ...kindsNamed(stretch, match, lexicon)];
}

/** Whether a stretch has a word for a kind of work. "Analyst relations" is what a family does: its first word is none. */
function hasHead({ tokens, names }: TitleStretch, lexicon: Lexicon): boolean {
  const mayBeHeads = names.family ? tokens.slice(-1) : tokens;
  return (
    mayBeHeads.some(({ word }) => word && isHead(word, lexicon)) || namesSeveral({ tokens, names }, lexicon)
  );
}

type RoleMatch = Exclude<TitleMatch, { kind: 'off' | 'outsider' }>;

/**
 * Whether words without a kind of work name a role all the same: several words that only a few titles have, and that
 * are no family: "partner experience".
 */
function isClearWithoutHead({ tokens, names: { family } }: TitleStretch, ids: readonly string[]): boolean {
  return !family && tokens.length > 1 && ids.length <= MOST_WITHOUT_HEAD;
}

/** The role that a stretch names, or one of several. */
function membersNamed(stretch: TitleStretch, match: RoleMatch, lexicon: Lexicon): Lexical[] {
  const ids = idsOf(match);
  const [only] = ids;
  const data = costAsData(stretch);
  if (only !== undefined && ids.length === 1) {
    const cost = match.kind === 'title' ? costOfAnd(stretch, only, lexicon) : COST.data + data;
    return [phraseOver(stretch, 'title', { kind: 'one', role: only }, costAside(stretch, lexicon) + cost)];
  }
  if (namesSeveral(stretch, lexicon)) return [];
  const group = namedGroup(stretch, ids, lexicon);
  return [
    phraseOver(stretch, 'title', the(group), COST.data + data),
    phraseOver(stretch, 'generic', group, data),
  ];
}

/** "Cook and Head Baker, Pastry" rather joins two titles, unless the title of the role has the "and". */
function costOfAnd(stretch: TitleStretch, id: string, { catalog }: Lexicon): number {
  const role = catalog.roleById.get(id);
  return stretch.words.some(isAnd) && role && ![role.title, ...role.aliases].some((name) => JOINED.test(name))
    ? COST.data
    : 0;
}

const JOINED = /\band\b|&/i;

/** The kind of role that a stretch names. */
function kindsNamed(stretch: TitleStretch, match: RoleMatch, lexicon: Lexicon): Lexical[] {
  if (!stretch.names.isKind()) return [];
  const words = titledWords(stretch.words);
  const saysLevel = isLevel(stretch, words, lexicon);
  // "Team leads" means that level first, and the team of the leads second.
  const data = saysLevel && words.length > 1 ? 0 : costAsData(stretch);
  const isSeveral = namesSeveral(stretch, lexicon);
  if (match.kind === 'described' && !isSeveral) return kindsDescribed(stretch, match.ids, data, lexicon);
  const isTitle = match.kind === 'title';
  const titled = isTitle ? lineOf(match.id, words, lexicon) : titledBy(words);
  const ofLevel = saysLevel ? levelOrTitled(words, lexicon) : [];
  // "Directors" are so by their titles, and "leads" by their level.
  const isByLevel = isOfKind(stretch) && words.some((word) => LEVEL_MODIFIERS.has(word));
  const kinds = isByLevel ? ofLevel.slice(0, 1) : saysLevel && !isTitle ? ofLevel : [titled];
  if (isSeveral) {
    // "All data analysts" are that kind of role before they are the analysts of a Data Science family.
    const isRatherOne = isTitle && (costAside(stretch, lexicon) === 0 || isBehindFamily(stretch, lexicon));
    return kinds.map((kind) => phraseOver(stretch, 'kind', kind, data + (isRatherOne ? COST.data : 0)));
  }
  if (isOfKind(stretch)) return kinds.flatMap((kind) => ALIKE.map((type) => phraseOver(stretch, type, kind)));
  // A whole title is one role before it is a kind: who is "under the Director who needs SQL" need not be of one who does.
  // "Brand designer roles" are all those of a Brand Designer family, also the manager whose title has other words.
  const isRatherOther =
    (stretch.isExactTitle ? COST.data : 0) + (stretch.names.family?.whole ? 2 * COST.data : 0);
  return kinds.map((kind) => phraseOver(stretch, 'singular_kind', kind, data + isRatherOther));
}

/** The roles that a stretch describes by some words of their titles. */
function kindsDescribed(
  stretch: TitleStretch,
  ids: readonly string[],
  data: number,
  lexicon: Lexicon,
): Lexical[] {
  const words = titledWords(stretch.words);
  const group = namedGroup(stretch, ids, lexicon);
  // Where no words of titles fit these roles alone, their level stands for them.
  const isKnownLevel = isLevel(stretch, words, lexicon) && (words.length > 1 || group.kind === 'either');
  const groups = isKnownLevel ? levelOrTitled(words, lexicon) : [group];
  // A description that fits one role means that role, unless it says "a".
  const isOne = ids.length === 1 && !INDEFINITE.has(stretch.clause[stretch.start - 1]?.text ?? '');
  return groups.map((each) => phraseOver(stretch, 'singular_kind', each, data + (isOne ? 2 * COST.data : 0)));
}

const ALIKE = ['singular_kind', 'generic'] as const;

/**
 * "Senior managers" are of that level. Managers who are senior in other words, as the Senior Program Manager, are not.
 */
function isLevel({ words: [first] }: TitleStretch, words: readonly string[], { levels }: Lexicon): boolean {
  const named = levels.get(first?.stems[0] ?? '') ?? [];
  return named.some(({ level }) => level === words.join(' '));
}

function namedGroup(stretch: TitleStretch, ids: readonly string[], lexicon: Lexicon): Roles {
  const words = titledWords(stretch.words);
  return groupOf(ids, stretch.names, words, isLevel(stretch, words, lexicon), lexicon);
}

/** Words that questions also have are read as a title only where no other reading is as good. */
function costAsData({ isQuestion }: TitleStretch): number {
  return isQuestion ? COST.data : 0;
}

/** A single role costs more where the words around it ask for its family, or for all roles like it. */
function costAside(stretch: TitleStretch, lexicon: Lexicon): number {
  const { clause, start, names, saysFamily } = stretch;
  // "The Paralegal family" is a family, also where one of its roles has its name.
  const isFamily = names.family?.whole
    ? saysFamily || asksOfFamily(stretch, lexicon)
    : saysFamily && familyOfRole(stretch, lexicon) !== undefined;
  const isOfThese =
    namesSeveral(stretch, lexicon) &&
    (SEVERAL.has(wordBefore(clause, start)) || isTitlesOnly(clause) || isKindInFamily(stretch, lexicon));
  if (isOfKind(stretch)) return 4 * COST.data;
  return isFamily || isOfThese ? 2 * COST.data : 0;
}

/** "Internal Audit managers" are those of that family, though one of them is the Manager, Internal Audit. */
function isKindInFamily(stretch: TitleStretch, lexicon: Lexicon): boolean {
  return !stretch.isExactTitle && isBehindFamily(stretch, lexicon);
}

/** Whether the words before the last one are the whole name of a family. */
function isBehindFamily({ tokens }: TitleStretch, lexicon: Lexicon): boolean {
  return lexicon.namedBy(tokens.slice(0, -1)).family?.whole === true;
}

/** Whether a clause is nothing but titles, one or more: "data analysts" are all of that line of work. */
function isTitlesOnly(words: readonly Word[]): boolean {
  return words.every(({ skippable, title, text }) => skippable || title !== undefined || JOINS.has(text));
}

const JOINS = new Set(['and', 'or', '&', '+']);

/**
 * Words that mean several: "list the data analysts" is not about the one role of that title, and "except the data
 * analysts" leaves out all of them.
 */
const SEVERAL = setOfWords(
  'list show all every which many grades levels titles except excluding besides minus',
);

/** The word before a stretch, small ones aside. */
function wordBefore(words: readonly Word[], start: number): string {
  return words.slice(0, start).findLast(({ text }) => !ASIDE.has(text))?.text ?? '';
}

const ASIDE = new Set(['the', 'me', 'us', 'of', 'our', 'do', 'are']);

const INDEFINITE = new Set(['a', 'an', ...ANY]);

/** "Manager senior ecosystem specialist" is the manager of one, and no manager of specialists. */
function isManagerOf(tokens: readonly TitleToken[], match: TitleMatch, { namedBy }: Lexicon): boolean {
  if (match.kind !== 'described' || tokens[0]?.text !== 'manager' || tokens.length < 3) return false;
  const of = namedBy(tokens.slice(1)).match;
  return of?.kind === 'title' && of.how !== 'reworded';
}
