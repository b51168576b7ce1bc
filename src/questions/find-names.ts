import type { GradeRange } from './question.js';
import { stem } from './stem.js';
import { bagKey, type Name, type TitleIndex } from './title-index.js';

/** How sure it is that some words name a title; higher is surer. Readings of a question are ranked by it. */
export const STRENGTH = { exact: 100, reworded: 95, partial: 80, several: 50, none: 10, empty: 0 } as const;

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
  const exact = index.exact.get(words.join(' '));
  if (exact && fits(exact)) return { names: [exact], strength: STRENGTH.exact };

  const stems = words.map(stem);
  const containing = namesWith(stems, index).filter(fits);
  if (conditions.grade) return { names: containing, strength: STRENGTH.partial };

  const same = (index.bags.get(bagKey(stems)) ?? []).filter(fits);
  if (same.length > 0) {
    const natural = same.filter((name) => name.orders.has(stems.join(' ')));
    return { names: natural.length > 0 ? natural : same, strength: STRENGTH.reworded };
  }
  const complete = containing.filter((name) => missingWords(name, stems) === 0);
  const literal = complete.filter((name) => words.every((word) => name.words.has(word)));
  const [only, another] = literal.length > 0 ? literal : complete;
  if (only && !another) return { names: [only], strength: STRENGTH.reworded };
  return { names: inside(containing, stems), strength: STRENGTH.partial };
}

/** How many words of a name are not among some stems. */
export function missingWords(name: Name, stems: readonly string[]): number {
  return name.stems.filter((word) => !stems.includes(word)).length;
}

/** Names of roles, unless only outsiders have the words; those with the fewest words left over first. */
function inside(names: readonly Name[], stems: readonly string[]): Name[] {
  const roles = names.filter(({ target }) => target.kind === 'role');
  return (roles.length > 0 ? roles : names).toSorted(
    (a, b) => missingWords(a, stems) - missingWords(b, stems),
  );
}

function satisfies({ target, stems }: Name, { grade, phrases }: Conditions): boolean {
  if (grade && (target.kind !== 'role' || !inRange(target.role.grade, grade))) return false;
  const name = ` ${stems.join(' ')} `;
  return phrases.every((phrase) => name.includes(` ${phrase.map(stem).join(' ')} `));
}

function inRange(grade: number | undefined, range: GradeRange): boolean {
  return grade !== undefined && grade >= range.min && grade <= range.max;
}

/** The names that have or are related to every one of some stems, each as often as it is among them. */
function namesWith(stems: readonly string[], index: TitleIndex): readonly Name[] {
  const [first = [], ...others] = stems
    .map((word) => index.byStem.get(word) ?? [])
    .sort((a, b) => a.length - b.length);
  if (stems.length === 0 || others.some((names) => names.length === 0)) return [];
  return first.filter((name) => stems.every((word) => timesIn(stems, word) <= timesInName(name, word)));
}

function timesInName(name: Name, word: string): number {
  return timesIn(name.stems, word) + (name.related.has(word) ? 1 : 0);
}

function timesIn(words: readonly string[], wanted: string): number {
  return words.filter((word) => word === wanted).length;
}
