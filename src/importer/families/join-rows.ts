import type { FamilyFile } from '../../catalog/schema.js';
import { plainWords, titleKey } from '../../text/title.js';
import { isBareHead, isBareLevel } from '../language/job-titles.js';
import { joinRoles, type LineOf } from './join-roles.js';
import { omissionsOfEmpty, type Twin } from './join-twins.js';
import type { Omission } from './make-loadable.js';
import { agreeOnFacts } from './one-job.js';
import { fileOfRole, type IsRow } from './rows-among.js';

/**
 * Joins rows of overview tables with the roles that other pages describe: "Senior Baker | L4" joins the page of the Senior Baker.
 * A row may abbreviate: "Senior OM" means the only "Senior Oven Manager".
 */
export function joinRows(
  families: readonly FamilyFile[],
  isRow: IsRow,
  lineOf: LineOf,
): { families: FamilyFile[]; twins: Twin[]; omissions: Omission[] } {
  const twins: Twin[] = [];
  const joined = families.map((family) => ({ ...family, roles: [...family.roles] }));
  const described = joined.flatMap((family) =>
    family.roles.flatMap((role) => (isRow(family, role) ? [] : { family, role, key: titleKey(role.title) })),
  );
  for (const family of joined) {
    family.roles = family.roles.filter((role) => {
      if (!isRow(family, role) || isBareLevel(role.title) || isBareHead(role.title)) return true;
      const same = described.filter(({ key }) => key === titleKey(role.title));
      const [meant, another] =
        same.length > 0 ? same : described.filter((each) => abbreviates(role.title, each.role.title));
      if (!meant || another || meant.family === family || !agreeOnFacts(meant.role, role)) return true;
      const index = meant.family.roles.indexOf(meant.role);
      meant.role = joinRoles(meant.role, role, fileOfRole(family, role), lineOf);
      meant.family.roles[index] = meant.role;
      twins.push({
        title: role.title,
        kept: fileOfRole(meant.family, meant.role),
        dropped: fileOfRole(family, role),
      });
      return false;
    });
  }
  const filled = joined.filter(({ roles }) => roles.length > 0);
  return { families: filled, twins, omissions: omissionsOfEmpty(joined, filled) };
}

/** Whether a short title has the words of a long one, some as their initials or beginnings: "Sr. Eng. Manager", "Senior OM". */
function abbreviates(short: string, long: string): boolean {
  const words = plainWords(titleKey(long.replace(/\s*\([A-Z]{2,6}\)/g, '')));
  let at = 0;
  for (const part of short.replace(/\s*\([A-Z]{2,6}\)/g, '').match(/[\p{L}\p{N}]+/gu) ?? []) {
    const initials = words.slice(at, at + part.length).map((word) => word.charAt(0));
    const word = words[at] ?? '';
    if (titleKey(part) === word) at += 1;
    else if (/^\p{Lu}{2,4}$/u.test(part) && initials.join('').toUpperCase() === part) at += part.length;
    else if (part.length >= SHORTEST && word.startsWith(part.toLowerCase())) at += 1;
    else return false;
  }
  return at === words.length && at > 0;
}

const SHORTEST = 3;
