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

/** Finds the role that a name means: singular or plural, with or without "(Intermediate)". */
export type FindRole<Role> = (name: string) => Role | undefined;

/** Indexes some roles by their names. The finder also finds roles that are added to the list later. */
export function createRoleFinder<Role extends Titled>(roles: readonly Role[]): FindRole<Role> {
  const byKey = new Map<string, Role>();
  /** By the part before the comma: "Manager" of "Manager, Public Sector". */
  const byHead = new Map<string, Role[]>();
  let indexed = 0;
  const index = (role: Role): void => {
    for (const key of [looseKey(role.title), looseKey(role.heading)])
      if (!byKey.has(key)) byKey.set(key, role);
    const head = looseKey(role.title.split(',')[0] ?? '');
    byHead.set(head, [...(byHead.get(head) ?? []), role]);
  };
  return (name) => {
    for (const role of roles.slice(indexed)) index(role);
    indexed = roles.length;
    const key = looseKey(name.replace(/^(?:the|an?|this|all) /i, '').replace(/,? (?:role|position)s?$/i, ''));
    const role = key === '' ? undefined : byKey.get(key);
    if (role || key === '' || !isBareHead(name)) return role;
    const [only, another] = byHead.get(looseKey(name)) ?? [];
    return another ? undefined : only;
  };
}

/** The role that a name means. For many names, use a finder. */
export function findRole<Role extends Titled>(roles: readonly Role[], name: string): Role | undefined {
  return createRoleFinder(roles)(name);
}

/** Like `findRole`, but also finds a role if the name has a typing error. */
export function findNearRole<Role extends Titled>(roles: readonly Role[], name: string): Role | undefined {
  const key = looseKey(name);
  return findRole(roles, name) ?? roles.find((role) => isNear(looseKey(role.title), key));
}

/** Whether two keys differ by a typing error. Short titles never count: "Miller" and "Milker" are two jobs. */
function isNear(a: string, b: string): boolean {
  return (
    a.length > SHORT &&
    editDistance(a, b, SLIP) <= SLIP &&
    /\d/.test(a) === /\d/.test(b) &&
    digits(a) === digits(b) &&
    isOfOneLevel(a, b)
  );
}

/** Whether two keys have the same words of levels. "Junior" and "Senior" differ by two letters, but not by mistake. */
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

/** Whether a name has the words of a role in any order: "Public Sector Manager" for "Manager, Public Sector". */
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

/** The stems of a title's words in alphabetical order, without connectives. */
export function sortedWords(title: string): string {
  return contentWords(title)
    .filter((word) => !['intermediate', 'role', 'position'].includes(word))
    .map(stem)
    .sort()
    .join(' ');
}

/** The stems of a title's words. `findRole` compares these. */
export function looseKey(title: string): string {
  return contentWords(cleanTitle(title)).map(stem).join(' ');
}
