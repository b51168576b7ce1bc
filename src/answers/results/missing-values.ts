import { administrationOf, type Catalog } from '../../catalog/catalog.js';
import { partsOf } from '../../queries/build.js';
import { namesStated } from '../../queries/conditions/names-stated.js';
import type { NamedFact } from '../../queries/facts.js';
import type { Filtered, Group } from '../../queries/group.js';
import type { Roles } from '../../queries/query.js';
import type { Line } from '../finding.js';
import { rolesOf, unstatedNotes } from './members.js';

/** Says that a list by review or owner is empty because no file states a date or an owner; undefined for other lists. */
export function missingValueLine(group: Filtered, catalog: Catalog): Line | undefined {
  const parts = partsOf(group.condition).map((part) => (part.kind === 'not' ? part.condition : part));
  const any = group.of.kind === 'all' ? 'any role' : 'any of them';
  const unnamed = unnamedFact(group, catalog);
  if (unnamed) return { subject: 'the catalogue', predicate: `${SAYS_NO[unnamed]} of any role` };
  const [asked, another] = parts;
  if (!asked || another || group.unknown.length < group.of.members.length) return undefined;
  if (asked.kind === 'named')
    return { subject: 'the catalogue', predicate: `${SAYS_NO[asked.fact]} of ${any}` };
  if (asked.kind === 'review')
    return { subject: 'the catalogue', predicate: `does not say when ${any} is due for review` };
  return undefined;
}

/**
 * Notes on a list by review or owner: the one owner of all of it, and how many roles are missing because their files
 * are silent.
 */
export function missingValueNotes(roles: Roles, group: Filtered): string[] {
  const parts = roles.kind === 'where' ? partsOf(roles.condition) : [];
  if (parts.some(({ kind }) => kind === 'review')) {
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
  return parts.flatMap((part) =>
    part.kind === 'named' ? unstatedNotes(NONE_STATED[part.fact], group.unknown) : [],
  );
}

/** A fact in the condition of a group that no file of the catalogue states. */
function unnamedFact({ condition }: Filtered, catalog: Catalog): NamedFact | undefined {
  const facts = partsOf(condition).flatMap((part) => {
    const said = part.kind === 'not' ? part.condition : part;
    return said.kind === 'named' ? [said.fact] : [];
  });
  return facts.find((fact) => namesStated(fact, catalog).length === 0);
}

/** Whether the pages of all roles are silent on what was asked, so that "none" would be wrong. */
export function isSilentOnAll(group: Group, catalog: Catalog): boolean {
  if (group.members.length > 0 || !('unknown' in group) || group.unknown.length === 0) return false;
  if (group.kind !== 'where') return true;
  return group.unknown.length === group.of.members.length || unnamedFact(group, catalog) !== undefined;
}

const SAYS_NO: Readonly<Record<NamedFact, string>> = {
  owner: 'names no owner',
  location: 'states no location',
  department: 'names no department',
  job_code: 'states no job code',
};

const NONE_STATED: Readonly<Record<NamedFact, string>> = {
  owner: 'No owner is named',
  location: 'No location is stated',
  department: 'No department is named',
  job_code: 'No job code is stated',
};
