import type { Catalog, Role } from '../../../catalog/catalog.js';
import { type Manager, managersOf } from '../../../catalog/relations.js';
import { listed } from '../../../text/prose.js';
import { titleKey } from '../../../text/title.js';
import type { Finding } from '../../finding.js';
import type { Cell } from '../../parts/cell.js';
import { type ManagerRef, roleRef } from '../../role-ref.js';
import { notesAbout, sourceOfRole } from '../../sources.js';
import { nowCalled, theTitle } from '../../wording.js';
import { renamedTo } from '../renaming.js';

/** The managers of a role, as its page names them. */
export function findReportsTo(catalog: Catalog, role: Role): Finding {
  const managers = managersOf(catalog, role);
  const base = {
    notes: [
      ...notesAbout(role, 'reports_to'),
      ...managers.flatMap((manager) => aboutManager(catalog, manager)),
    ],
    sources: [sourceOfRole(role)],
  };
  if (managers.length === 0) {
    const line = { subject: 'the page', predicate: `does not say who ${theTitle(role.title)} reports to` };
    return { ...base, outcome: 'not_documented', lines: [line] };
  }
  const predicate = `${reportingVerb(role)} ${managersPhrase(managers, role.reportsTo?.toAll)}`;
  return {
    ...base,
    outcome: 'answered',
    lines: [{ subject: theTitle(role.title), predicate }],
    roles: managers.flatMap((manager) => manager.role ?? []),
  };
}

/** The reporting line of a role as a cell. */
export function reportingCell(catalog: Catalog, role: Role): Cell {
  return {
    kind: 'reporting_line',
    managers: managersOf(catalog, role).map((manager) => managerOf(catalog, manager)),
    typically: role.reportsTo?.typically === true,
    ...(role.reportsTo?.toAll && { toAll: true }),
  };
}

/** A manager as plain data. */
export function managerOf(catalog: Catalog, { title, role }: Manager): ManagerRef {
  if (!role) return { title };
  return { title, role: roleRef(role), renamed: renamedTo(catalog, role) };
}

/** "reports to", "typically reports to" */
export function reportingVerb({ reportsTo }: Role): string {
  return `${reportsTo?.typically ? 'typically ' : ''}reports to`;
}

function managersPhrase(managers: readonly Manager[], toAll: boolean | undefined): string {
  const titles = managers.map(({ title }) => theTitle(title));
  if (titles.length < 2) return titles.join('');
  if (toAll) return `${titles.length === 2 ? 'both ' : ''}${listed(titles)}`;
  return `either ${listed(titles, 'or')}`;
}

/** Notes on a manager who is outside the catalogue, was renamed, or is named by an alias. */
function aboutManager(catalog: Catalog, { title, role }: Manager): string[] {
  if (!role) return [`The ${title} is not in the catalogue; it is shown as the page names it.`];
  const now = renamedTo(catalog, role);
  const full =
    titleKey(role.title) === titleKey(title) ? [] : [`${title} is in the catalogue as ${role.title}.`];
  return [...full, ...(now ? [`The ${title} is ${nowCalled(now)}.`] : [])];
}
