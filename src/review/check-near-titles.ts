import {
  extendedIn,
  formerTitleIn,
  managersIn,
  namesIn,
  type PlacedRole,
  type PlacedTitle,
} from '../catalog/files/placed-role.js';
import type { Problem } from '../catalog/files/problem.js';
import { getOrAdd } from '../collections.js';
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
export function checkNearTitles(files: readonly (readonly PlacedRole[])[]): Problem[] {
  const names = files.flatMap((roles) =>
    atMost(
      MOST_LETTERS,
      placed(roles, (role) => namesIn(role.entry)),
    ),
  );
  const references = files.flatMap((roles) => atMost(MOST_LETTERS, placed(roles, referencesIn)));
  const problems: Problem[] = [];
  for (const [first, second] of neighbours(onceEach([...names, ...references]))) {
    if (problems.length === MOST_PROBLEMS) break;
    if (first.role === second.role || !isNear(first, second)) continue;
    problems.push(
      second.role.problem(
        'warning',
        second.at,
        `${nameOf(second)} is nearly ${nameOf(first)} at ${first.role.where()}`,
        'Ignore this if both are meant. Else correct the spelling, or merge the two',
      ),
    );
  }
  return problems;
}

/** In the names of one file: many times what a large family has. */
const MOST_LETTERS = 50_000;
/** Nobody fixes more at a time. */
const MOST_PROBLEMS = 100;

function placed(roles: readonly PlacedRole[], titlesOf: (role: PlacedRole) => PlacedTitle[]): Name[] {
  return roles.flatMap((role) => titlesOf(role).map((title) => toName(title, role)));
}

/** The first names that have so many letters together. */
function atMost(letters: number, names: readonly Name[]): Name[] {
  let left = letters;
  return names.filter(({ glued }) => {
    left -= glued.length;
    return left >= 0;
  });
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
function* neighbours(names: readonly Name[]): Generator<[Name, Name]> {
  const byRemains = new Map<string, Name[]>();
  for (const second of names) {
    const firsts = new Set<Name>();
    for (const remains of remainsOf(second.glued)) {
      const others = getOrAdd(byRemains, remains, () => []);
      for (const first of others) firsts.add(first);
      if (others.length < MOST_ALIKE) others.push(second);
    }
    for (const first of firsts) yield [first, second];
  }
}

/** Of names that differ in one place only, such as a number, a few are enough to compare another with. */
const MOST_ALIKE = 20;

/** A text, and the text without each one of its letters. */
function remainsOf(text: string): Set<string> {
  const remains = new Set([text]);
  for (let at = 0; at < text.length; at += 1) remains.add(text.slice(0, at) + text.slice(at + 1));
  return remains;
}

function isNear(a: Name, b: Name): boolean {
  if (a.glued === b.glued) return true;
  if (a.words.length !== b.words.length) return false;
  const different = a.words.flatMap((word, at) => (word === b.words[at] ? [] : [[word, b.words[at] ?? '']]));
  return (
    different.length === 1 &&
    different.every(([one = '', other = '']) => isSlip(one, other) && editDistance(one, other, 1) <= 1)
  );
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
