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
import { isNearlySpelt, mayBeMisspelt, type Spelling, spellingOf } from '../text/spelling.js';

/** A title as a role states it, prepared for comparison. */
interface Name extends PlacedTitle, Spelling {
  role: PlacedRole;
}

/**
 * Finds titles of two roles, or of two references to no role, that differ only in a letter, a plural or their spaces. One
 * of the two is likely misspelt. A reference that is nearly the title of a role is reported as a loose end instead.
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
    if (first.role === second.role || isName(first) !== isName(second)) continue;
    if (!isNearlySpelt(first, second)) continue;
    problems.push(
      second.role.problem(second.at, {
        code: 'near-title',
        message: `${nameOf(second)} is nearly ${nameOf(first)} at ${first.role.where()}`,
        fix: 'Ignore this if both are meant. Otherwise correct the spelling, or merge the two',
      }),
    );
  }
  return problems;
}

/** How many letters of names of one file are compared: many times what a large family has. */
const MOST_LETTERS = 20_000;
/** Nobody fixes more at a time. */
const MOST_PROBLEMS = 100;

function placed(roles: readonly PlacedRole[], titlesOf: (role: PlacedRole) => PlacedTitle[]): Name[] {
  return roles.flatMap((role) => titlesOf(role).map((title) => toName(title, role)));
}

/** The first names that have at most so many letters together. */
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
  return { ...placed, ...spellingOf(placed.title), role };
}

/** Whether a title is one that its role goes by, and not one that it refers to. */
function isName({ at: [key] }: Name): boolean {
  return key === 'title' || key === 'aliases';
}

/**
 * The pairs of names that may be nearly spelt the same, in their order. Such names have the same letters, or they differ in one word
 * that is the same once a letter is left out of each. Looking these up avoids comparing every name with every other.
 */
function* neighbours(names: readonly Name[]): Generator<[Name, Name]> {
  const byTrace = new Map<string, Name[]>();
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => getOrAdd(numbers, text, () => numbers.size);
  for (const second of names) {
    const firsts = new Set<Name>();
    for (const trace of tracesOf(second, numberOf)) {
      const others = getOrAdd(byTrace, trace, () => []);
      for (const first of others) firsts.add(first);
      if (others.length < MOST_ALIKE) others.push(second);
    }
    for (const first of firsts) yield [first, second];
  }
}

/** With many names that differ in one place only, comparing a further one with a few of them is enough. */
const MOST_ALIKE = 20;

/** The keys that a name shares with names that are nearly spelt the same. Long texts are numbered, so that keys are short. */
function* tracesOf({ words, glued }: Name, numberOf: (text: string) => number): Generator<string> {
  yield `${numberOf(glued)}`;
  for (const [at, word] of words.entries()) {
    if (!mayBeMisspelt(word)) continue;
    const others = numberOf(words.toSpliced(at, 1, '').join(' '));
    for (const remains of remainsOf(word)) yield `${others} ${remains}`;
  }
}

/** A word, and the word without each one of its letters. */
function remainsOf(word: string): Set<string> {
  const remains = new Set([word]);
  for (let at = 0; at < word.length; at += 1) remains.add(word.slice(0, at) + word.slice(at + 1));
  return remains;
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
