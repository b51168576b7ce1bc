import type { Slices } from '../slices.js';
import { stem } from '../text/stem.js';
import { titleWords } from '../text/title.js';
import type { Role, RoleIndex } from './catalog.js';

/** Indexes the roles of a catalogue, one at a time. */
export function* buildRoleIndex(roles: readonly Role[]): Slices<RoleIndex> {
  const byLevel = new Map<string, Role[]>();
  const byTitleStem = new Map<string, Role[]>();
  const titleStems = new Map<Role, readonly string[]>();
  // Many titles have the same few words.
  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    const known = stems.get(word) ?? stem(word);
    stems.set(word, known);
    return known;
  };
  for (const role of roles) {
    const ofTitle = titleWords(role.title).map(stemOf);
    titleStems.set(role, ofTitle);
    for (const each of new Set(ofTitle)) add(byTitleStem, each, role);
    add(byLevel, role.level.toLowerCase(), role);
    yield;
  }
  return { byLevel, byTitleStem, titleStems };
}

function add(map: Map<string, Role[]>, key: string, role: Role): void {
  const roles = map.get(key);
  if (roles) roles.push(role);
  else map.set(key, [role]);
}
