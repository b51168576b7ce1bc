import { withoutInflection } from '../catalog/inflection.js';
import { editDistance } from '../catalog/edit-distance.js';
import { isConnective, titleWords } from '../catalog/title.js';
import { cleanTitle } from './job-title.js';
import type { RoleOutline } from './outline.js';

/** The role of a page that a sentence or a table means by a name, its inflection and "(Intermediate)" aside. */
export function findRole(roles: readonly RoleOutline[], name: string): RoleOutline | undefined {
  const key = looseKey(name.replace(/^(?:the|an?|this) /i, '').replace(/,? (?:role|position)s?$/i, ''));
  if (key === '') return undefined;
  return roles.find((role) => looseKey(role.title) === key || looseKey(role.heading) === key);
}

/** As `findRole`, and forgives a slip of the keyboard. */
export function findNearRole(roles: readonly RoleOutline[], name: string): RoleOutline | undefined {
  const key = looseKey(name);
  return findRole(roles, name) ?? roles.find((role) => editDistance(looseKey(role.title), key, SLIP) <= SLIP);
}

const SLIP = 2;

function looseKey(title: string): string {
  return titleWords(cleanTitle(title))
    .filter((word) => !isConnective(word))
    .map(withoutInflection)
    .join(' ');
}
