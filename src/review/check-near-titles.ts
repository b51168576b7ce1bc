import {
  extendedIn,
  formerTitleIn,
  managersIn,
  namesIn,
  type PlacedRole,
  type PlacedTitle,
} from '../catalog/files/placed-role.js';
import type { Problem } from '../catalog/files/problem.js';
import { editDistance } from '../text/edit-distance.js';
import { isEnglish } from '../text/english-words.js';
import { singular } from '../text/stem.js';
import { contentWords } from '../text/title.js';

/** A title as a role states it, prepared for comparison. */
interface Name extends PlacedTitle {
  role: PlacedRole;
  words: readonly string[];
  /** The words without their spaces. */
  glued: string;
}

/**
 * Finds titles of two roles, or of a role and of a reference to one, that differ only in a letter, a plural or their
 * spaces. One of the two is likely misspelt.
 */
export function checkNearTitles(roles: readonly PlacedRole[]): Problem[] {
  const names = roles.flatMap((role) => namesIn(role.entry).map((title) => toName(title, role)));
  const references = roles.flatMap((role) => referencesIn(role).map((title) => toName(title, role)));
  return neighbours(onceEach([...names, ...references]))
    .filter(([first, second]) => first.role !== second.role && isNear(first, second))
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
  const words = contentWords(placed.title);
  return { ...placed, role, words, glued: words.join('') };
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

function isNear(a: Name, b: Name): boolean {
  if (a.glued === b.glued) return true;
  if (a.words.length !== b.words.length || editDistance(a.glued, b.glued, 1) > 1) return false;
  const different = a.words.flatMap((word, at) => (word === b.words[at] ? [] : [[word, b.words[at] ?? '']]));
  return different.length === 1 && different.every(([one = '', other = '']) => isSlip(one, other));
}

/** One other letter makes another word of a short word or of one with digits: "II" and "III". */
const SLIPPERY = /^(?:\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}){5,}$/u;

/** Whether one of two words is likely a typing error for the other. Not if both are English ("trainer", "trainee"). */
function isSlip(one: string, other: string): boolean {
  if (!SLIPPERY.test(one) || !SLIPPERY.test(other)) return false;
  return singular(one) === singular(other) || !isEnglish(one) || !isEnglish(other);
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
