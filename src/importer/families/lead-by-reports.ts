import type { FamilyFile, RoleEntry } from '../../catalog/schema.js';
import { titleKey, titleWords } from '../../text/title.js';
import { withoutLevel } from '../language/job-titles.js';
import { levelOf } from '../language/level-of-title.js';
import { managerTitles } from './merge-roles.js';

/**
 * Puts a "Mill Manager" on the management track if other roles report to it and no page states its track. Skips jobs with several
 * levels, which stay on one track: a "Senior Program Manager" may lead program managers.
 */
export function leadByReports(families: readonly FamilyFile[]): FamilyFile[] {
  const roles = families.flatMap((family) => family.roles);
  const managers = new Set(roles.flatMap((role) => managerTitles(role.reports_to)).map(titleKey));
  return families.map((family) => ({
    ...family,
    roles: family.roles.map((role) =>
      managers.has(titleKey(role.title)) && isOpen(role) && hasOneLevel(role, family)
        ? asManager(role)
        : role,
    ),
  }));
}

/** Whether the title of a role leaves open whether it manages people. */
function isOpen({ title, track, inferred }: RoleEntry): boolean {
  return (
    track === 'individual contributor' &&
    inferred?.includes('track') === true &&
    titleWords(title).at(-1) === 'manager'
  );
}

function hasOneLevel({ title }: RoleEntry, { roles }: FamilyFile): boolean {
  return roles.filter((other) => withoutLevel(other.title) === withoutLevel(title)).length === 1;
}

/** The role on the management track. An inferred level is inferred again from the title. */
function asManager(role: RoleEntry): RoleEntry {
  const level = role.inferred?.includes('level') ? levelOf(role.title, 'management') : role.level;
  return { ...role, level, track: 'management', inferred: ['track'] };
}
