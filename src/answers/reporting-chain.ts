import type { Catalog, Role } from '../catalog/catalog.js';
import {
  directReportsOf,
  type Manager,
  managersOf,
  type ReportingPath,
  reportingPaths,
  successorOf,
} from '../catalog/relations.js';
import { capital, count } from '../text/prose.js';
import type { Finding, Part } from './answer.js';
import { listPart } from './parts.js';
import { findReportsTo } from './reports-to.js';
import { notesAbout, sourcesOfRoles } from './sources.js';
import { the, withGrade } from './wording.js';

/** Every step up from a role, each with where its page says so; then who reports to it. */
export function findReportingChain(catalog: Catalog, role: Role): Finding {
  const paths = reportingPaths(catalog, role);
  const [first = []] = paths;
  if (first.length === 0) return findReportsTo(catalog, role);
  const managers = [...new Set(paths.flat().flatMap((manager) => manager.role ?? []))];
  const reports = directReportsOf(catalog, role);
  const several = paths.length > 1;
  const named = count(managersOf(catalog, role).length, 'manager');
  return {
    outcome: 'answered',
    headline: several
      ? `${capital(the(role.title))} has ${paths.length} reporting chains: its page names ${named}.`
      : [role, ...first].map(({ title }) => title).join(' → '),
    parts: [
      ...paths.map((path, index) =>
        chainPart(catalog, role, path, several ? `Chain ${index + 1}` : undefined),
      ),
      ...listPart(`Reports to the ${role.title} (${reports.length})`, reports.map(withGrade)),
    ],
    notes: notesAbout(role, 'reports_to'),
    sources: sourcesOfRoles([role, ...managers]),
    roles: [...managers, ...reports],
  };
}

function chainPart(catalog: Catalog, role: Role, path: ReportingPath, heading?: string): Part {
  const steps = [role, ...path.flatMap((manager) => manager.role ?? [])];
  const items = path.map((manager, index) => {
    const below = steps[index];
    return `${describeManager(catalog, manager)}: ${below ? whereSaid(below) : ''}`;
  });
  return { kind: 'list', ordered: true, heading, items };
}

function whereSaid({ title, family, reportsTo }: Role): string {
  return `${reportsTo?.typically ? 'typically, ' : ''}as the page ${family.source.page} says of the ${title}`;
}

function describeManager(catalog: Catalog, { title, role }: Manager): string {
  if (!role) return `${title} (not in the catalogue)`;
  const successor = successorOf(catalog, role);
  return `${title}${successor ? ` (now called ${successor.title})` : ''}`;
}
