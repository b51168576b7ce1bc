import type { Catalog, Role } from '../catalog/catalog.js';
import { directReportsOf, reportsToTitle } from '../catalog/relations.js';
import { capital, count, quoted } from '../text/prose.js';
import type { Finding } from './answer.js';
import { listPart } from './parts.js';
import { reportingVerb } from './reporting-line.js';
import { sourceOfRole, sourcesOfRoles } from './sources.js';
import { the, withGrade } from './wording.js';

/** The roles whose pages name a role as a manager. */
export function findDirectReports(catalog: Catalog, role: Role): Finding {
  const reports = directReportsOf(catalog, role);
  const notes = formerTitleNotes(catalog, role);
  if (reports.length > 0) return { ...reportsOf(role.title, reports), notes };
  return {
    outcome: 'not_documented',
    headline: `No page in the catalogue names ${the(role.title)} as a manager.`,
    notes,
    sources: [sourceOfRole(role)],
  };
}

/** Who reports to somebody who is no role of the catalogue. */
export function findReportsToOutsider(catalog: Catalog, manager: string): Finding {
  return {
    ...reportsOf(manager, reportsToTitle(catalog, manager)),
    notes: [`The ${manager} is not in the catalogue; pages only name it as a manager.`],
  };
}

function reportsOf(manager: string, reports: readonly Role[]): Finding {
  const [only, another] = reports;
  return {
    outcome: 'answered',
    headline:
      only && !another
        ? `${capital(the(only.title))} ${reportingVerb(only)} ${the(manager)}.`
        : `${capital(count(reports.length, 'role'))} report to ${the(manager)}.`,
    parts: listPart(undefined, reports.map(reportLine)),
    sources: sourcesOfRoles(reports),
    roles: reports,
  };
}

function reportLine(report: Role): string {
  const { managers = [], typically = false } = report.reportsTo ?? {};
  const several = managers.length > 1 ? ', one of several managers its page names' : '';
  return `${withGrade(report)}, ${report.family.name}${typically ? ', typically' : ''}${several}`;
}

/** Pages of the role's own family that still name it by the title it replaced. */
function formerTitleNotes(catalog: Catalog, { formerly, family }: Role): string[] {
  if (formerly === undefined) return [];
  return reportsToTitle(catalog, formerly)
    .filter((report) => report.family === family)
    .map(
      ({ title }) =>
        `The page still names ${quoted(formerly)}, the former title, as manager of the ${title}.`,
    );
}
