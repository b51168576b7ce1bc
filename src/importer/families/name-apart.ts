import path from 'node:path';
import type { FamilyFile, RoleEntry } from '../../catalog/schema.js';
import { plainWords, titleKey } from '../../text/title.js';
import { withoutLevel } from '../language/job-titles.js';

/** A title that several families have, and the new titles of their roles. */
export interface Clash {
  title: string;
  renamed: { title: string; family: string; file: string }[];
}

/**
 * Renames families and roles so that no name is used twice. One role keeps the shared title, so that reporting lines to it still
 * work: the role of the page with this title, else of the ladder of that job, else of the first page. The others get the family's name in brackets.
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

/** The new titles of a family's roles whose titles another family keeps, by the keys of their old titles. */
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

/** The words in brackets that distinguish a role: the family's name, or its folder if the title already has that name. */
function qualifierOf(title: string, family: string): string {
  const [, name = family, folder] = /^(.*?) \(([^()]*)\)$/.exec(family) ?? [];
  const words = new Set(plainWords(title));
  const isSaid = plainWords(name).every((word) => words.has(word));
  if (folder === undefined) return withoutBrackets(name);
  return isSaid ? folder : `${withoutBrackets(name)}, ${folder}`;
}

/** A name without brackets: "Soup, b" for "Soup (b)". */
function withoutBrackets(name: string): string {
  return name.replace(/\s*\(([^()]*)\)/g, ', $1').replace(/[()]/g, '');
}

/** A title with a qualifier in brackets: "Manager, Food (Soup)". Never nests brackets or adds a second pair. */
function qualified(title: string, qualifier: string): string {
  return /\)$/.test(title) ? `${title.slice(0, -1)}, ${qualifier})` : `${title} (${qualifier})`;
}

/** The family that keeps each title for its role: the one with that name, else the ladder of that job, else the first. */
function keepersOf(families: readonly FamilyFile[]): Map<string, string> {
  const keepers = new Map<string, { family: string; claim: number }>();
  for (const { family, roles } of families) {
    for (const { title } of roles) {
      const key = titleKey(title);
      const claim = titleKey(family) === key ? 2 : withoutLevel(family) === withoutLevel(title) ? 1 : 0;
      if (claim > (keepers.get(key)?.claim ?? -1)) keepers.set(key, { family, claim });
    }
  }
  return new Map([...keepers].map(([key, keeper]) => [key, keeper.family]));
}

/** Updates "Extends ..." to the new titles of the same family. */
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

/** Adds the folder to families with the same name. A family whose folder contains all the others keeps the name. */
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

/** Whether a family's folder contains the folders of all other families with its name. */
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
