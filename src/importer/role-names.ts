import { editDistance } from '../text/edit-distance.js';
import { stem } from '../text/stem.js';
import { contentWords } from '../text/title.js';
import { cleanTitle, isBareHead } from './job-title.js';
import type { RoleOutline } from './outline.js';

/** The title of the role on the page that a name means, if it means one. */
export type TitleOf = (name: string) => string | undefined;

/** The role of a page that a sentence or a table means by a name, its inflection and "(Intermediate)" aside. */
export function findRole(roles: readonly RoleOutline[], name: string): RoleOutline | undefined {
  const key = looseKey(name.replace(/^(?:the|an?|this) /i, '').replace(/,? (?:role|position)s?$/i, ''));
  if (key === '') return undefined;
  return (
    roles.find((role) => looseKey(role.title) === key || looseKey(role.heading) === key) ??
    onlyOf(roles, name)
  );
}

/** "The Manager", on a page with one title that begins so. */
function onlyOf(roles: readonly RoleOutline[], name: string): RoleOutline | undefined {
  if (!isBareHead(name)) return undefined;
  const key = looseKey(name);
  const [role, another] = roles.filter(({ title }) => looseKey(title.split(',')[0] ?? '') === key);
  return another ? undefined : role;
}

/** As `findRole`, and forgives a slip of the keyboard. */
export function findNearRole(roles: readonly RoleOutline[], name: string): RoleOutline | undefined {
  const key = looseKey(name);
  return findRole(roles, name) ?? roles.find((role) => editDistance(looseKey(role.title), key, SLIP) <= SLIP);
}

const SLIP = 2;

/** Whether a name has a role's words, in whatever order: "Public Sector Manager" is "Manager, Public Sector". */
export function hasSameWords(role: RoleOutline, name: string): boolean {
  const names = [name, withoutBrackets(name)].map(sortedWords);
  return [role.title, role.heading].some((title) =>
    [title, withoutBrackets(title)].some((form) => names.includes(sortedWords(form))),
  );
}

/** "Chef" of "Chef (CF)" */
function withoutBrackets(title: string): string {
  return title.replace(/\([^)]*\)/g, ' ');
}

function sortedWords(title: string): string {
  return contentWords(title)
    .filter((word) => !['intermediate', 'role', 'position'].includes(word))
    .sort()
    .join(' ');
}

function looseKey(title: string): string {
  return contentWords(cleanTitle(title)).map(stem).join(' ');
}
