import path from 'node:path';
import type { FamilyFile, RoleEntry } from '../../catalog/schema.js';
import { titleKey } from '../../text/title.js';

/** A title that several pages give to roles of their own, and what each is called instead. */
export interface Clash {
  title: string;
  renamed: { title: string; family: string; file: string }[];
}

/**
 * Gives families and roles that share a name names of their own, since the catalogue tells things apart by them. One
 * role keeps the shared title, so that those who report to it still find it: that of the page with this very name,
 * else that of the first page. The others are named after their families as well.
 */
export function nameApart(families: readonly FamilyFile[]): { families: FamilyFile[]; clashes: Clash[] } {
  const named = nameFamiliesApart(families);
  const clashes = new Map<string, Clash>();
  const keepers = keepersOf(named);
  const renamed = named.map((family) => ({
    ...family,
    roles: followRenames(family, keepers).map((role) => {
      const key = titleKey(role.title);
      if (keepers.get(key) === family.family) return role;
      const title = titleIn(role.title, family.family);
      const clash = clashes.get(key) ?? { title: role.title, renamed: [] };
      clash.renamed.push({ title, family: family.family, file: family.source.file ?? '' });
      clashes.set(key, clash);
      return rename(role, title);
    }),
  }));
  return { families: renamed, clashes: [...clashes.values()] };
}

/** "Manager, Food (Soup, b)" of the family "Soup (b)". */
function titleIn(title: string, family: string): string {
  const name = family.replace(/\s*\(([^)]*)\)/g, ', $1');
  return /\)$/.test(title) ? `${title.slice(0, -1)}, ${name})` : `${title} (${name})`;
}

/** The family that keeps each title for its role. */
function keepersOf(families: readonly FamilyFile[]): Map<string, string> {
  const keepers = new Map<string, string>();
  for (const { family, roles } of families) {
    for (const { title } of roles) {
      const key = titleKey(title);
      if (!keepers.has(key) || titleKey(family) === key) keepers.set(key, family);
    }
  }
  return keepers;
}

/** "Extends ..." means the role of its own page, under whatever title. */
function followRenames({ family, roles }: FamilyFile, keepers: ReadonlyMap<string, string>): RoleEntry[] {
  const own = new Set(roles.map(({ title }) => titleKey(title)));
  const follow = (section: RoleEntry['requirements']): RoleEntry['requirements'] => {
    if (typeof section !== 'object' || Array.isArray(section)) return section;
    const key = titleKey(section.extends);
    const renamed = own.has(key) && keepers.get(key) !== family;
    return renamed ? { ...section, extends: titleIn(section.extends, family) } : section;
  };
  return roles.map((role) => ({
    ...role,
    ...(role.responsibilities && { responsibilities: follow(role.responsibilities) }),
    ...(role.requirements && { requirements: follow(role.requirements) }),
  }));
}

function rename(role: RoleEntry, title: string): RoleEntry {
  const { section = role.title, ...others } = role;
  return { ...others, title, section };
}

/** Families of one name are told apart by the folders of their pages. */
function nameFamiliesApart(families: readonly FamilyFile[]): FamilyFile[] {
  const shared = repeated(families.map(({ family }) => family));
  const once = families.map((family) => {
    if (!shared.has(titleKey(family.family))) return family;
    const folder = path.posix.dirname(family.source.file ?? '.');
    return folder === '.' ? family : { ...family, family: `${family.family} (${folder})` };
  });
  const still = repeated(once.map(({ family }) => family));
  return once.map((family) => {
    const file = path.posix.basename(family.source.file ?? '').replace(/\.\w+$/, '');
    return still.has(titleKey(family.family)) ? { ...family, family: `${family.family} (${file})` } : family;
  });
}

function repeated(names: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(names.map(titleKey).filter((key) => seen.has(key) || !seen.add(key)));
}
