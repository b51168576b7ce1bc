import type { FamilyFile, RoleEntry } from '../../catalog/schema.js';
import { isSameValue } from '../../collections.js';
import { titleKey } from '../../text/title.js';
import { joinRoles, type LineOf } from './join-roles.js';
import type { Omission } from './make-loadable.js';
import { itemsOf, textsIn } from './merge-roles.js';
import { agreeOnFacts, areNeighbours, areOfOneJob, fileOf, isOfCareers } from './one-job.js';
import type { IsRow } from './rows-among.js';

/** A role that two families describe alike. Only the first family keeps it. */
export interface Twin {
  title: string;
  kept: string;
  dropped: string;
}

/**
 * Joins roles that two families describe under one title and in the same words. Drops a family if other families describe all
 * of its roles. Table rows say too little about a job to compare them here; `joinRows` handles those.
 */
export function joinTwins(
  families: readonly FamilyFile[],
  isRow: IsRow,
  lineOf: LineOf,
): { families: FamilyFile[]; twins: Twin[]; omissions: Omission[] } {
  const twins: Twin[] = [];
  const firsts = new Map<string, { family: FamilyFile; index: number }>();
  const joined = families.map((family) => ({ ...family, roles: [...family.roles] }));
  // A role's own page says more about it than a page about careers.
  for (const family of joined.toSorted((a, b) => Number(isOfCareers(a)) - Number(isOfCareers(b)))) {
    family.roles = family.roles.filter((role, index) => {
      const key = titleKey(role.title);
      const first = firsts.get(key);
      const known = first?.family.roles[first.index];
      const isTwin =
        first !== undefined &&
        known !== undefined &&
        ((!isRow(first.family, known) &&
          !isRow(family, role) &&
          areOfOneJob(first.family, known, family, role)) ||
          (isSame(known, role) &&
            (areNeighbours(first.family, known, family, role) || haveOneList(known, role)) &&
            (family.roles.length > 1 || sayAlike(known, role))));
      if (!isTwin) {
        if (!first) firsts.set(key, { family, index });
        return true;
      }
      first.family.roles[first.index] = joinRoles(known, role, role.source?.file ?? fileOf(family), lineOf);
      twins.push({ title: role.title, kept: fileOf(first.family), dropped: fileOf(family) });
      return false;
    });
    for (const [index, role] of family.roles.entries()) {
      const first = firsts.get(titleKey(role.title));
      if (first?.family === family) first.index = index;
    }
  }
  const filled = joined.filter(({ roles }) => roles.length > 0);
  return { families: filled, twins, omissions: omissionsOfEmpty(joined, filled) };
}

/** The texts that are lost because their family has no role left. Skips texts that a filled family has, too. */
export function omissionsOfEmpty(all: readonly FamilyFile[], filled: readonly FamilyFile[]): Omission[] {
  const kept = new Set(filled.flatMap(textsIn));
  return all
    .filter(({ roles }) => roles.length === 0)
    .flatMap(({ family, source, roles: _roles, ...facts }) => {
      const said = textsIn(facts).filter((text) => !kept.has(text));
      return said.length === 0
        ? []
        : {
            file: source.file ?? '',
            text: `other pages describe every role of ${family}; left out: ${said.join('; ')}`,
          };
    });
}

/** Whether two roles share a text. Two pages with the same title and no text may be about two jobs. */
function sayAlike(a: RoleEntry, b: RoleEntry): boolean {
  const [own, others] = [a, b].map(
    (role) =>
      new Set(
        [...itemsOf(role.responsibilities), ...itemsOf(role.requirements), role.summary ?? ''].map(bare),
      ),
  );
  return [...(own ?? [])].some((text) => text !== '' && others?.has(text));
}

/** Whether two roles have the same lists, word for word, and extend the same role. Departments copy from each other. */
function haveOneList(a: RoleEntry, b: RoleEntry): boolean {
  return (
    isSameValue(a.responsibilities, b.responsibilities) &&
    isSameValue(a.requirements, b.requirements) &&
    (itemsOf(a.responsibilities).length > 0 || itemsOf(a.requirements).length > 0)
  );
}

/** Whether two descriptions do not contradict each other, and share most of their items. */
function isSame(a: RoleEntry, b: RoleEntry): boolean {
  return agreeOnFacts(a, b) && a.track === b.track && shareItems(a, b);
}

function shareItems(a: RoleEntry, b: RoleEntry): boolean {
  const [own, others] = [a, b].map((role) =>
    [...itemsOf(role.responsibilities), ...itemsOf(role.requirements)].map(bare),
  );
  if (!own || !others || own.length === 0 || others.length === 0) return own?.length === others?.length;
  const known = new Set(own);
  const shared = others.filter((item) => known.has(item)).length;
  return shared * 2 > Math.min(own.length, others.length);
}

function bare(item: string): string {
  return item
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
