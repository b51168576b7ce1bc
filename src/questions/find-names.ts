import { type GradeRange, isInRange } from '../catalog/grade-range.js';
import { singular } from '../text/stem.js';
import { STRENGTH } from './strength.js';
import { type Name, naturalOrders, type TitleIndex } from './title-index.js';

export interface Found {
  names: readonly Name[];
  strength: number;
}

/** What a name must satisfy besides having the words. */
export interface Conditions {
  grade?: GradeRange;
  /** Words that must stand in the name next to each other in this order: those of acronyms. */
  phrases: readonly (readonly string[])[];
}

/** From the surest way of naming a title to the least: its words as they stand, in another order, some of them. */
export function findNames(words: readonly string[], conditions: Conditions, index: TitleIndex): Found {
  const fits = (name: Name): boolean => satisfies(name, conditions);
  const exact = index.exact.get(words.join('')) ?? index.exact.get(withSingularHead(words).join(''));
  if (exact && fits(exact)) return { names: [exact], strength: STRENGTH.exact };

  const stems = words.map(singular);
  const containing = namesWith(stems, index).filter(fits);
  const same = conditions.grade ? [] : containing.filter((name) => hasSameWords(name, stems));
  if (same.length > 0) {
    const natural = same.filter((name) => naturalOrders(name).includes(stems.join(' ')));
    return { names: natural.length > 0 ? natural : same, strength: STRENGTH.reworded };
  }
  const complete = conditions.grade ? [] : containing.filter((name) => missingWords(name, stems) === 0);
  const literal = complete.filter((name) => words.every((word) => hasWord(name, word)));
  const [only, another] = literal.length > 0 ? literal : complete;
  if (only && !another) return { names: [only], strength: STRENGTH.reworded };
  return { names: inside(containing, stems), strength: STRENGTH.partial };
}

/** "Channel Program Managers" are those of that very title. */
function withSingularHead(words: readonly string[]): string[] {
  return words.map((word, at) => (at === words.length - 1 ? singular(word) : word));
}

function hasWord(name: Name, word: string): boolean {
  return name.words.includes(word) || name.related.words.has(word);
}

/** Whether a name has these words and no others, in whatever order. */
function hasSameWords(name: Name, stems: readonly string[]): boolean {
  return (
    name.stems.length === stems.length &&
    stems.every((word) => timesIn(stems, word) === timesIn(name.stems, word))
  );
}

/** How many words of a name are not among some stems. */
export function missingWords(name: Name, stems: readonly string[]): number {
  return name.stems.filter((word) => !stems.includes(word)).length;
}

/** Names of roles, unless only outsiders have the words; those with the fewest words left over first. */
function inside(names: readonly Name[], stems: readonly string[]): Name[] {
  const roles = names.filter(({ role }) => role);
  return (roles.length > 0 ? roles : names).toSorted(
    (a, b) => missingWords(a, stems) - missingWords(b, stems),
  );
}

function satisfies({ role, stems }: Name, { grade, phrases }: Conditions): boolean {
  if (grade && !isInRange(role?.grade, grade)) return false;
  const name = ` ${stems.join(' ')} `;
  return phrases.every((phrase) => name.includes(` ${phrase.map(singular).join(' ')} `));
}

/** The names that have or are related to every one of some stems, each as often as it is among them. */
function namesWith(stems: readonly string[], { names, byStem }: TitleIndex): Name[] {
  const [rarest = [], ...others] = stems
    .map((word) => byStem.get(word) ?? [])
    .sort((a, b) => a.length - b.length);
  return others
    .reduce(inBoth, rarest)
    .map((place) => names[place] as Name)
    .filter((name) => stems.every((word) => timesIn(stems, word) <= timesInName(name, word)));
}

/** What two ascending lists share; the first is the shorter one, often by far. */
function inBoth(a: readonly number[], b: readonly number[]): readonly number[] {
  let at = 0;
  return a.filter((place) => {
    at = firstFrom(b, place, at);
    return b[at] === place;
  });
}

/** Where in an ascending list, from a place on, the first number stands that is not below another. */
function firstFrom(list: readonly number[], least: number, from: number): number {
  let [low, high] = [from, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A word of the family counts besides the title's own ("program manager in Partner Programs"), one of the level instead. */
function timesInName({ stems, related }: Name, word: string): number {
  const own = timesIn(stems, word);
  return own + (related.family.has(word) || (own === 0 && related.stems.has(word)) ? 1 : 0);
}

function timesIn(words: readonly string[], wanted: string): number {
  let times = 0;
  for (const word of words) if (word === wanted) times++;
  return times;
}
