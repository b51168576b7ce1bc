import { namesOf } from '../../catalog/catalog.js';
import { ABBREVIATIONS } from '../../text/abbreviations.js';
import { editDistance, endsBesideS } from '../../text/edit-distance.js';
import { singular } from '../../text/stem.js';
import { plainWords } from '../../text/title.js';
import { LEVEL_MODIFIERS } from '../../titles/levels.js';
import type { TitleMatch } from '../../titles/resolve-title.js';
import type { TitleToken } from '../../titles/title-tokens.js';
import type { TitleWord } from '../../titles/words/title-word.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { idsOf } from './groups-of-titles.js';
import type { TitleStretch } from './title-stretch.js';

/** "Data analysts" are several, unless a role is called exactly that. "Analysts" alone always are. */
export function namesSeveral(
  { tokens, names: { match } }: Pick<TitleStretch, 'tokens' | 'names'>,
  lexicon: Lexicon,
): boolean {
  const last = tokens.at(-1);
  return (
    last?.word !== undefined &&
    isPluralForm(meantBy(last)) &&
    (isHead(last.word, lexicon) || isLevelAsNoun(last.word, lexicon)) &&
    !(match?.kind === 'title' && tokens.length > 1 && hasWord(match.id, last.text, lexicon))
  );
}

/** "Directors, Partner Programs" are several, where no title has that word in the plural. */
export function isOfSeveral(
  tokens: readonly TitleToken[],
  match: TitleMatch,
  { catalog, titles }: Lexicon,
): boolean {
  const [first] = tokens;
  if (match.kind === 'off' || match.kind === 'outsider' || tokens.length < 2 || !first?.word) return false;
  if (!isPluralForm(meantBy(first)) || !isHead(first.word, { titles })) return false;
  return !idsOf(match).some((id) => hasWord(id, first.text, { catalog }));
}

/** Whether a role's title has a word just as it was typed. */
function hasWord(id: string, text: string, { catalog }: Pick<Lexicon, 'catalog'>): boolean {
  const role = catalog.roleById.get(id);
  return role !== undefined && namesOf(role).some((name) => plainWords(name).includes(text));
}

/** A word as typed, or the form of the word that it was meant for: "analyts" is one analyst. */
function meantBy({ text, word }: TitleToken): string {
  const singularForm = word?.mended ? word.readings[0]?.at(-1) : undefined;
  if (singularForm === undefined) return text;
  const plural = `${singularForm}s`;
  const isNearer = editDistance(text, plural, MOST_SLIPS) < editDistance(text, singularForm, MOST_SLIPS);
  return isNearer || endsBesideS(text, singularForm) ? plural : singularForm;
}

const MOST_SLIPS = 2;

/** Whether a word is in the plural. "VPs" is too short for `singular`, which leaves short words alone. */
export function isPluralForm(text: string): boolean {
  return text !== singular(text) || (text.endsWith('s') && ABBREVIATIONS.has(text.slice(0, -1)));
}

/** Whether a word that mostly sets a level is the noun of some title: nothing else has a plural, as in "account executives". */
function isLevelAsNoun({ readings }: TitleWord, { titles }: Lexicon): boolean {
  return readings.some((reading) => {
    const noun = singular(reading.at(-1) ?? '');
    return LEVEL_MODIFIERS.has(noun) && titles.nouns.has(noun);
  });
}

/** Whether a word names a kind of work: "analyst" in "data analyst". */
export function isHead({ head, readings }: TitleWord, { titles }: Pick<Lexicon, 'titles'>): boolean {
  return head || readings.some((reading) => titles.heads.has(singular(reading.at(-1) ?? '')));
}
