import type { FamilyFile, RoleEntry } from '../../catalog/schema.js';
import { titleKey } from '../../text/title.js';
import { acronymsOf } from '../language/level-codes.js';
import { isOfOneLevel, looseKey, sortedWords } from '../outline/match-roles.js';
import { managerTitles } from './merge-roles.js';

/**
 * Links the titles that roles mention to the roles they mean. If a manager's title has the words of one role in another order,
 * or is its initials, it becomes an alias of that role. The reporting line keeps the page's words. A list that extends such a
 * title gets the title of the role.
 */
export function linkTitles(families: readonly FamilyFile[]): FamilyFile[] {
  const roles = families.flatMap((family) => family.roles);
  const known = new Map(
    roles.flatMap((role) => [role.title, ...(role.aliases ?? [])].map((name) => [titleKey(name), role])),
  );
  const byWords = uniqueBy(roles, ({ title }) => [sortedWords(title)]);
  const byInitials = uniqueBy(roles, ({ title }) => acronymsOf(title));
  const meant = (name: string): RoleEntry | undefined =>
    known.get(titleKey(name)) ??
    byWords.get(sortedWords(name)) ??
    (/^[A-Z]{3,6}$/.test(name) ? byInitials.get(name) : undefined);

  const aliases = new Map<RoleEntry, string[]>();
  for (const manager of new Set(roles.flatMap((role) => managerTitles(role.reports_to)))) {
    const role = known.has(titleKey(manager)) ? undefined : meant(manager);
    // "Product Manager" and "Manager, Product" are two jobs if one reports to the other.
    if (role?.track !== 'management' || managerTitles(role.reports_to).includes(manager)) continue;
    aliases.set(role, [...(aliases.get(role) ?? []), manager]);
    known.set(titleKey(manager), role);
  }
  return families.map((family) => ({
    ...family,
    roles: family.roles.map((role) => {
      const added = aliases.get(role);
      return {
        ...role,
        ...(added && { aliases: [...(role.aliases ?? []), ...added] }),
        ...withBase('responsibilities', role, (name) => meant(name) ?? longerIn(family, role, name)),
        ...withBase('requirements', role, (name) => meant(name) ?? longerIn(family, role, name)),
      };
    }),
  }));
}

/** The only other role of a family whose title has one word more than a name that no role has: "Rye Oven Baker" for "Oven Baker". */
function longerIn({ roles }: FamilyFile, own: RoleEntry, name: string): RoleEntry | undefined {
  const words = looseKey(name);
  const isLonger = (title: string): boolean => {
    const theirs = looseKey(title).split(' ');
    return (
      theirs.some((_, at) => theirs.toSpliced(at, 1).join(' ') === words) &&
      isOfOneLevel(theirs.join(' '), words)
    );
  };
  const [longer, another] = roles.filter((role) => role !== own && isLonger(role.title));
  return another || words.split(' ').length < FEWEST_WORDS ? undefined : longer;
}

const FEWEST_WORDS = 2;

function withBase(
  kind: 'responsibilities' | 'requirements',
  role: RoleEntry,
  meant: (name: string) => RoleEntry | undefined,
): Partial<RoleEntry> {
  const list = role[kind];
  if (typeof list !== 'object' || Array.isArray(list)) return {};
  const base = meant(list.extends);
  return base && base !== role ? { [kind]: { ...list, extends: base.title } } : {};
}

/** The roles by their keys, without keys that several roles have. */
function uniqueBy(
  roles: readonly RoleEntry[],
  keysOf: (role: RoleEntry) => readonly string[],
): Map<string, RoleEntry> {
  const found = new Map<string, RoleEntry>();
  const repeated = new Set<string>();
  for (const role of roles) {
    for (const key of keysOf(role)) {
      if (found.has(key)) repeated.add(key);
      found.set(key, role);
    }
  }
  for (const key of repeated) found.delete(key);
  return found;
}
