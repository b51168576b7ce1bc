import { editDistance } from '../../text/edit-distance.js';
import { stem } from '../../text/stem.js';
import { contentWords } from '../../text/title.js';
import { LEVEL_WORDS } from '../../titles/levels.js';
import { cleanTitle, isBareHead } from '../language/job-titles.js';

/** Something with a title, and the heading it was made of. */
export interface Titled {
  title: string;
  heading: string;
}

/** The role of a page that a sentence or a table means by a name, its inflection and "(Intermediate)" aside. */
export function findRole<Role extends Titled>(roles: readonly Role[], name: string): Role | undefined {
  const key = looseKey(name.replace(/^(?:the|an?|this|all) /i, '').replace(/,? (?:role|position)s?$/i, ''));
  if (key === '') return undefined;
  return roles.find((role) => keysOf(role).includes(key)) ?? onlyOf(roles, name);
}

/** Pages with many roles ask for the same keys again and again. */
const known = new WeakMap<Titled, readonly string[]>();

function keysOf(role: Titled): readonly string[] {
  const keys = known.get(role) ?? [looseKey(role.title), looseKey(role.heading)];
  known.set(role, keys);
  return keys;
}

/** "The Manager", on a page with one title that begins so. */
function onlyOf<Role extends Titled>(roles: readonly Role[], name: string): Role | undefined {
  if (!isBareHead(name)) return undefined;
  const key = looseKey(name);
  const [role, another] = roles.filter(({ title }) => looseKey(title.split(',')[0] ?? '') === key);
  return another ? undefined : role;
}

/** As `findRole`, and forgives a slip of the keyboard. */
export function findNearRole<Role extends Titled>(roles: readonly Role[], name: string): Role | undefined {
  const key = looseKey(name);
  return findRole(roles, name) ?? roles.find((role) => isNear(looseKey(role.title), key));
}

/** Short titles differ in a letter or two and are two jobs: "Miller", "Milker". */
function isNear(a: string, b: string): boolean {
  return (
    a.length > SHORT &&
    editDistance(a, b, SLIP) <= SLIP &&
    /\d/.test(a) === /\d/.test(b) &&
    digits(a) === digits(b) &&
    isOfOneLevel(a, b)
  );
}

/** "Junior" and "Senior" are two letters apart, and no slip of one another. */
export function isOfOneLevel(a: string, b: string): boolean {
  return levelsIn(a) === levelsIn(b);
}

function levelsIn(key: string): string {
  return key
    .split(' ')
    .filter((word) => LEVELS.has(stem(word)))
    .join(' ');
}

const LEVELS: ReadonlySet<string> = new Set([...LEVEL_WORDS].map(stem));

const SLIP = 2;
const SHORT = 10;

function digits(text: string): string {
  return text.replace(/\D+/g, ' ').trim() + (/(?: i{1,3}| iv| v)$/.exec(text)?.[0] ?? '');
}

/** Whether a name has a role's words, in whatever order: "Public Sector Manager" is "Manager, Public Sector". */
export function hasSameWords({ title, heading }: Titled, name: string): boolean {
  const names = [name, withoutBrackets(name)].map(sortedWords);
  return [title, heading].some((each) =>
    [each, withoutBrackets(each)].some((form) => names.includes(sortedWords(form))),
  );
}

/** "Chef" of "Chef (CF)" */
function withoutBrackets(title: string): string {
  return title.replace(/\([^)]*\)/g, ' ');
}

/** The words of a title in one order, inflection and connectives aside. */
export function sortedWords(title: string): string {
  return contentWords(title)
    .filter((word) => !['intermediate', 'role', 'position'].includes(word))
    .map(stem)
    .sort()
    .join(' ');
}

/** The words of a title as `findRole` compares them. */
export function looseKey(title: string): string {
  return contentWords(cleanTitle(title)).map(stem).join(' ');
}
