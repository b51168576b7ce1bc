import path from 'node:path';
import type { FamilyFile, RoleEntry } from '../../catalog/schema.js';
import { plainWords, titleKey } from '../../text/title.js';

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
  const taken = new Set(keepers.keys());
  const renamed = named.map((family) => {
    const titles = titlesApart(family, keepers, taken);
    return {
      ...family,
      roles: family.roles.map((role) => {
        const followed = followRenames(role, titles);
        const title = titles.get(titleKey(role.title));
        if (title === undefined) return followed;
        const clash = clashes.get(titleKey(role.title)) ?? { title: role.title, renamed: [] };
        clash.renamed.push({ title, family: family.family, file: family.source.file ?? '' });
        clashes.set(titleKey(role.title), clash);
        return rename(followed, title);
      }),
    };
  });
  return { families: renamed, clashes: [...clashes.values()] };
}

/** The new titles of a family's roles that have another family's, by the titles' keys. None is given twice. */
function titlesApart(
  { family, roles }: FamilyFile,
  keepers: ReadonlyMap<string, string>,
  taken: Set<string>,
): Map<string, string> {
  const titles = new Map<string, string>();
  for (const { title } of roles) {
    if (keepers.get(titleKey(title)) === family) continue;
    const candidates = [qualifierOf(title, family), withoutBrackets(family)];
    const numbered = Array.from({ length: roles.length + 1 }, (_, index) => `${family} ${index + 2}`);
    const free = [...candidates, ...numbered.map(withoutBrackets)]
      .map((qualifier) => qualified(title, qualifier))
      .find((each) => !taken.has(titleKey(each)));
    if (free === undefined) continue;
    taken.add(titleKey(free));
    titles.set(titleKey(title), free);
  }
  return titles;
}

/** What tells a role of a family from another's: the family's name, less what its own title says already. */
function qualifierOf(title: string, family: string): string {
  const [, name = family, folder] = /^(.*?) \(([^()]*)\)$/.exec(family) ?? [];
  const words = new Set(plainWords(title));
  const isSaid = plainWords(name).every((word) => words.has(word));
  if (folder === undefined) return withoutBrackets(name);
  return isSaid ? folder : `${withoutBrackets(name)}, ${folder}`;
}

/** "Soup, b" of "Soup (b)" */
function withoutBrackets(name: string): string {
  return name.replace(/\s*\(([^()]*)\)/g, ', $1').replace(/[()]/g, '');
}

/** "Manager, Food (Soup)"; no brackets in brackets, nor two pairs. */
function qualified(title: string, qualifier: string): string {
  return /\)$/.test(title) ? `${title.slice(0, -1)}, ${qualifier})` : `${title} (${qualifier})`;
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
function followRenames(role: RoleEntry, titles: ReadonlyMap<string, string>): RoleEntry {
  const follow = (section: RoleEntry['requirements']): RoleEntry['requirements'] => {
    if (typeof section !== 'object' || Array.isArray(section)) return section;
    return { ...section, extends: titles.get(titleKey(section.extends)) ?? section.extends };
  };
  return {
    ...role,
    ...(role.responsibilities && { responsibilities: follow(role.responsibilities) }),
    ...(role.requirements && { requirements: follow(role.requirements) }),
  };
}

function rename(role: RoleEntry, title: string): RoleEntry {
  const { section = role.title, ...others } = role;
  return { ...others, title, section };
}

/** Families of one name are told apart by the folders of their pages. One that stands above all others keeps the name alone. */
function nameFamiliesApart(families: readonly FamilyFile[]): FamilyFile[] {
  const shared = repeated(families.map(({ family }) => family));
  const once = families.map((family) => {
    if (!shared.has(titleKey(family.family)) || standsAbove(family, families)) return family;
    const folder = path.posix.basename(path.posix.dirname(family.source.file ?? '.'));
    return folder === '.'
      ? family
      : { ...family, family: `${family.family} (${folder.replace(/[()]/g, '')})` };
  });
  const still = repeated(once.map(({ family }) => family));
  const taken = new Set<string>();
  return once.map((family) => {
    const file = path.posix.basename(family.source.file ?? '').replace(/\.\w+$/, '');
    const base = still.has(titleKey(family.family)) ? `${family.family} (${file})` : family.family;
    let name = base;
    for (let number = 2; taken.has(titleKey(name)); number++) name = `${base} ${number}`;
    taken.add(titleKey(name));
    return { ...family, family: name };
  });
}

/** Whether the page of a family is in a folder that holds the folders of all others of its name. */
function standsAbove(family: FamilyFile, families: readonly FamilyFile[]): boolean {
  const folder = folderOf(family);
  return families.every(
    (other) =>
      other === family ||
      titleKey(other.family) !== titleKey(family.family) ||
      (folderOf(other) !== folder && (folder === '.' || folderOf(other).startsWith(`${folder}/`))),
  );
}

function folderOf({ source }: FamilyFile): string {
  return path.posix.dirname(source.file ?? '.');
}

function repeated(names: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(names.map(titleKey).filter((key) => seen.has(key) || !seen.add(key)));
}
