import { administrationOf } from '../../catalog/catalog.js';
import { partsOf } from '../../queries/build.js';
import type { Filtered } from '../../queries/group.js';
import type { Roles } from '../../queries/query.js';
import type { Line } from '../finding.js';
import { rolesOf, unstatedNotes } from './members.js';

/** Says that a list by review or owner is empty because no file states a date or an owner; undefined for other lists. */
export function missingUpkeepLine(group: Filtered): Line | undefined {
  const [only, another] = partsOf(group.condition);
  const asked = only && !another && only.kind === 'not' ? only.condition : only;
  if (!asked || another || group.unknown.length < group.of.members.length) return undefined;
  const any = group.of.kind === 'all' ? 'any role' : 'any of them';
  if (asked.kind === 'owned') return { subject: 'the catalogue', predicate: `names no owner of ${any}` };
  if (asked.kind === 'review')
    return { subject: 'the catalogue', predicate: `does not say when ${any} is due for review` };
  return undefined;
}

/**
 * Notes on a list by review or owner: the one owner of all of it, and how many roles are missing because their files
 * are silent.
 */
export function upkeepNotes(roles: Roles, group: Filtered): string[] {
  const kinds = roles.kind === 'where' ? partsOf(roles.condition).map(({ kind }) => kind) : [];
  if (kinds.includes('review')) {
    const [owner, another] = new Set(
      rolesOf(group.members).map((role) => administrationOf(role).owner?.name),
    );
    // A column with one value is not shown.
    const isOnly = owner !== undefined && another === undefined && group.members.length > 1;
    return [
      ...(isOnly ? [`All of them are kept up to date by ${owner}.`] : []),
      ...unstatedNotes('No review date is stated', group.unknown),
    ];
  }
  return kinds.includes('owned') ? unstatedNotes('No owner is named', group.unknown) : [];
}
