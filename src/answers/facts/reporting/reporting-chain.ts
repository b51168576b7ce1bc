import type { Catalog, Role } from '../../../catalog/catalog.js';
import {
  directReportsOf,
  managersOf,
  type ReportingPath,
  reportingPaths,
} from '../../../catalog/relations.js';
import { count } from '../../../text/prose.js';
import type { Finding, Line } from '../../finding.js';
import type { ChainPart, ChainStep } from '../../parts/part.js';
import { roleRef } from '../../role-ref.js';
import { notesAbout, sourcesOfRoles } from '../../sources.js';
import { theTitle } from '../../wording.js';
import { managerRef, reportsTree } from './direct-reports.js';
import { findReportsTo, managerOf } from './reports-to.js';

/** The managers above a role, each with the page that names them; then the roles below it. */
export function findReportingChain(catalog: Catalog, role: Role): Finding {
  const paths = reportingPaths(catalog, role);
  const [first = []] = paths;
  if (first.length === 0) return findReportsTo(catalog, role);
  const managers = [...new Set(paths.flat().flatMap((manager) => manager.role ?? []))];
  const reports = directReportsOf(catalog, role);
  const several = paths.length > 1;
  return {
    outcome: 'answered',
    lines: [several ? severalLine(catalog, role, paths.length) : pathLine(role, first)],
    parts: [
      ...paths.map((path, index) =>
        chainPart(catalog, role, path, several ? `Chain ${index + 1}` : undefined),
      ),
      ...reportsTree(managerRef(role), reports, `Reports to the ${role.title} (${reports.length})`),
    ],
    notes: notesAbout(role, 'reports_to'),
    sources: sourcesOfRoles([role, ...managers]),
    roles: [...managers, ...reports],
  };
}

function pathLine(role: Role, path: ReportingPath): Line {
  return { predicate: [role, ...path].map(({ title }) => title).join(' → ') };
}

function severalLine(catalog: Catalog, role: Role, chains: number): Line {
  const named = count(managersOf(catalog, role).length, 'manager');
  return {
    subject: theTitle(role.title),
    predicate: `has ${chains} reporting chains: its page names ${named}`,
  };
}

function chainPart(
  catalog: Catalog,
  role: Role,
  path: ReportingPath,
  heading: string | undefined,
): ChainPart {
  let below = role;
  const steps = path.map((manager): ChainStep => {
    const step = {
      manager: managerOf(catalog, manager),
      page: below.family.source.page,
      title: below.title,
      typically: below.reportsTo?.typically === true,
    };
    // Only the last manager of a path can be outside the catalogue.
    below = manager.role ?? below;
    return step;
  });
  return { kind: 'chain', heading, from: roleRef(role), steps };
}
