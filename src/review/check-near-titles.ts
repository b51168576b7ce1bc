import {
  extendedIn,
  formerTitleIn,
  managersIn,
  namesIn,
  type PlacedRole,
  type PlacedTitle,
} from '../catalog/files/placed-role.js';
import type { Problem } from '../catalog/files/problem.js';
import { isNearlySpelt, type Spelling, spellingOf } from '../text/spelling.js';

/** A title as a role states it, prepared for comparison. */
interface Name extends PlacedTitle, Spelling {
  role: PlacedRole;
}

/**
 * Finds titles of two roles, or of two references to no role, that differ only in a letter, a plural or their spaces. One
 * of the two is likely misspelt. A reference that is nearly the title of a role is a loose end, and is reported as such.
 */
export function checkNearTitles(roles: readonly PlacedRole[]): Problem[] {
  const names = roles.flatMap((role) => namesIn(role.entry).map((title) => toName(title, role)));
  const references = roles.flatMap((role) => referencesIn(role).map((title) => toName(title, role)));
  return neighbours(onceEach([...names, ...references]))
    .filter(
      ([first, second]) =>
        first.role !== second.role && isName(first) === isName(second) && isNearlySpelt(first, second),
    )
    .map(([first, second]) =>
      second.role.problem(second.at, {
        code: 'near-title',
        message: `${nameOf(second)} is nearly ${nameOf(first)} at ${first.role.where()}`,
        fix: 'Ignore this if both are meant. Otherwise correct the spelling, or merge the two',
      }),
    );
}

/** Each title once, where it is first stated. */
function onceEach(names: readonly Name[]): Name[] {
  const seen = new Set<string>();
  return names.filter(({ words }) => {
    const key = words.join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

function referencesIn({ entry }: PlacedRole): PlacedTitle[] {
  return [
    ...managersIn(entry),
    ...formerTitleIn(entry),
    ...extendedIn(entry, 'responsibilities'),
    ...extendedIn(entry, 'requirements'),
  ];
}

function toName(placed: PlacedTitle, role: PlacedRole): Name {
  return { ...placed, ...spellingOf(placed.title), role };
}

/** Whether a title is one that its role goes by, and not one that it refers to. */
function isName({ at: [key] }: Name): boolean {
  return key === 'title' || key === 'aliases';
}

/**
 * The pairs of names that may be one letter apart, in their order. Two such names are equal once a letter is left out of
 * each, which saves comparing every name with every other.
 */
function neighbours(names: readonly Name[]): [Name, Name][] {
  const byRemains = new Map<string, Name[]>();
  return names.flatMap((second) => {
    const firsts = new Set<Name>();
    for (const remains of remainsOf(second.glued)) {
      const others = byRemains.get(remains);
      for (const first of others ?? []) firsts.add(first);
      if (others) others.push(second);
      else byRemains.set(remains, [second]);
    }
    return [...firsts].map((first): [Name, Name] => [first, second]);
  });
}

/** A text, and the text without each one of its letters. */
function remainsOf(text: string): Set<string> {
  const letters = [...text];
  return new Set([text, ...letters.map((_, at) => letters.toSpliced(at, 1).join(''))]);
}

const PLACE_NAMES: Record<string, string> = {
  title: 'title',
  aliases: 'alias',
  reports_to: 'manager',
  formerly: 'former title',
  responsibilities: 'extended title',
  requirements: 'extended title',
};

/** `the title "Baker"` */
function nameOf({ title, at: [key] }: Name): string {
  return `the ${PLACE_NAMES[String(key)]} "${title}"`;
}
