import type { Catalog, Role } from '../../../catalog/catalog.js';
import { directReportsOf, reportsToTitle } from '../../../catalog/relations.js';
import { count, quoted } from '../../../text/prose.js';
import type { Finding, Line } from '../../finding.js';
import type { Branch, TreePart } from '../../parts/part.js';
import { type ManagerRef, roleRef } from '../../role-ref.js';
import { sourceOfRole, sourcesOfRoles } from '../../sources.js';
import { theTitle } from '../../wording.js';
import { reportingVerb } from './reports-to.js';

/** The roles whose pages name a role as a manager. */
export function findDirectReports(catalog: Catalog, role: Role): Finding {
  const reports = directReportsOf(catalog, role);
  const notes = formerTitleNotes(catalog, role);
  if (reports.length > 0) return { ...reportsOf(managerRef(role), reports), notes };
  return {
    outcome: 'not_documented',
    lines: [{ subject: 'no page in the catalogue', predicate: `names ${theTitle(role.title)} as a manager` }],
    notes,
    sources: [sourceOfRole(role)],
  };
}

/** The roles whose pages name a manager outside the catalogue. */
export function findReportsToOutsider(catalog: Catalog, manager: string): Finding {
  return {
    ...reportsOf({ title: manager }, reportsToTitle(catalog, manager)),
    notes: [`The ${manager} is not in the catalogue; pages only name it as a manager.`],
  };
}

/** The roles that report to a manager, if there are any. */
export function reportsTree(manager: ManagerRef, reports: readonly Role[], heading?: string): TreePart[] {
  return reports.length > 0 ? [{ kind: 'tree', heading, manager, branches: reports.map(branchOf) }] : [];
}

/** A role as the manager of others. */
export function managerRef(role: Role): ManagerRef {
  return { title: role.title, role: roleRef(role) };
}

function reportsOf(manager: ManagerRef, reports: readonly Role[]): Finding {
  return {
    outcome: 'answered',
    lines: [reportsLine(manager.title, reports)],
    parts: reportsTree(manager, reports),
    sources: sourcesOfRoles(reports),
    roles: reports,
  };
}

function reportsLine(manager: string, reports: readonly Role[]): Line {
  const [only, another] = reports;
  return only && !another
    ? { subject: theTitle(only.title), predicate: `${reportingVerb(only)} ${theTitle(manager)}` }
    : { subject: count(reports.length, 'role'), predicate: `report to ${theTitle(manager)}` };
}

function branchOf(report: Role): Branch {
  const { managers = [], typically = false } = report.reportsTo ?? {};
  return { role: roleRef(report), typically, otherManagers: managers.length > 1 };
}

/** Notes that the page of a role's family still names the role by its former title. */
function formerTitleNotes(catalog: Catalog, { formerly, family }: Role): string[] {
  if (formerly === undefined) return [];
  return reportsToTitle(catalog, formerly.title)
    .filter((report) => report.family === family)
    .map(
      ({ title }) =>
        `The page still names ${quoted(formerly.title)}, the former title, as manager of the ${title}.`,
    );
}
