import type { Catalog, Role } from '../catalog/catalog.js';
import {
  directReportsOf,
  type Manager,
  managersOf,
  predecessorOf,
  type ReportingPath,
  reportingPaths,
  reportsToTitle,
  successorOf,
} from '../catalog/relations.js';
import { titleKey } from '../catalog/title.js';
import type { Finding, Part } from './answer.js';
import { notesAbout, sourceOfRole } from './sources.js';
import { capital, count, listed, quoted, the, withGrade } from './wording.js';

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
    return {
      ...base,
      outcome: 'not_documented',
      headline: `The page does not say who ${the(role.title)} reports to.`,
    };
  }
  return {
    ...base,
    outcome: 'answered',
    headline: `${capital(the(role.title))} ${reportingVerb(role)} ${managersPhrase(managers)}.`,
    roles: managers.flatMap((manager) => manager.role ?? []),
  };
}

/** Answers "does ... report to ...?". */
export function findIsReportingTo(catalog: Catalog, role: Role, asked: string): Finding {
  const found = findReportsTo(catalog, role);
  if (found.outcome !== 'answered') return found;
  const key = titleKey(asked);
  const yes = managersOf(catalog, role).some(
    (manager) => titleKey(manager.role?.title ?? manager.title) === key || titleKey(manager.title) === key,
  );
  return {
    ...found,
    headline: `${yes ? 'Yes' : 'Not according to the page'}: ${found.headline.charAt(0).toLowerCase()}${found.headline.slice(1)}`,
  };
}

export function findDirectReports(catalog: Catalog, role: Role): Finding {
  const reports = directReportsOf(catalog, role);
  const former =
    role.formerly === undefined
      ? []
      : reportsToTitle(catalog, role.formerly).filter(({ family }) => family === role.family);
  const notes = former.map(
    (report) =>
      `The page still names ${quoted(role.formerly ?? '')}, the former title, as manager of the ${report.title}.`,
  );
  if (reports.length === 0) {
    return {
      outcome: 'not_documented',
      headline: `No page in the catalogue names ${the(role.title)} as a manager.`,
      notes,
      sources: [sourceOfRole(role)],
    };
  }
  return { ...reportsTo(role.title, reports), notes };
}

/** Who reports to somebody who is no role of the catalogue. */
export function findReportsToOutsider(catalog: Catalog, manager: string): Finding {
  return {
    ...reportsTo(manager, reportsToTitle(catalog, manager)),
    notes: [`The ${manager} is not in the catalogue; pages only name it as a manager.`],
  };
}

function reportsTo(manager: string, reports: readonly Role[]): Finding {
  const verb = reports.length === 1 ? 'reports' : 'report';
  const items = reports.map((report) => {
    const several =
      (report.reportsTo?.managers.length ?? 0) > 1 ? ', one of several managers its page names' : '';
    const typically = report.reportsTo?.typically ? ', typically' : '';
    return `${withGrade(report)}, ${report.family.name}${typically}${several}`;
  });
  return {
    outcome: 'answered',
    headline:
      reports.length === 1 && reports[0]
        ? `${capital(the(reports[0].title))} ${reportingVerb(reports[0])} ${the(manager)}.`
        : `${capital(count(reports.length, 'role'))} ${verb} to ${the(manager)}.`,
    parts: [{ kind: 'list', items }],
    sources: uniqueSources(reports),
    roles: reports,
  };
}

export function findReportingChain(catalog: Catalog, role: Role): Finding {
  const paths = reportingPaths(catalog, role);
  const [first = []] = paths;
  if (first.length === 0) return findReportsTo(catalog, role);
  const managers = paths.flat();
  return {
    outcome: 'answered',
    headline:
      paths.length === 1
        ? chainLine(role, first)
        : `${capital(the(role.title))} has ${paths.length} reporting chains: its page names ${count(managersOf(catalog, role).length, 'manager')}.`,
    parts: paths.map((path, index) =>
      chainPart(catalog, role, path, paths.length > 1 ? `Chain ${index + 1}` : undefined),
    ),
    notes: notesAbout(role, 'reports_to'),
    sources: uniqueSources([role, ...managers.flatMap((manager) => manager.role ?? [])]),
    roles: [...new Set(managers.flatMap((manager) => manager.role ?? []))],
  };
}

function chainLine(role: Role, path: ReportingPath): string {
  return [role.title, ...path.map(({ title }) => title)].join(' → ');
}

function chainPart(catalog: Catalog, role: Role, path: ReportingPath, heading?: string): Part {
  const steps = [role, ...path.flatMap((manager) => manager.role ?? [])];
  const items = path.map((manager, index) => {
    const below = steps[index];
    const said = below
      ? `${below.reportsTo?.typically ? 'typically, ' : ''}as the page ${below.family.source.page} says of the ${below.title}`
      : '';
    return `${describeManager(catalog, manager)}: ${said}`;
  });
  return { kind: 'list', ordered: true, heading, items };
}

/** "reports to", "typically reports to" */
function reportingVerb(role: Role): string {
  return `${role.reportsTo?.typically ? 'typically ' : ''}reports to`;
}

function managersPhrase(managers: readonly Manager[]): string {
  const titles = managers.map(({ title }) => the(title));
  return titles.length > 1 ? `either ${listed(titles, 'or')}` : titles.join('');
}

/** The reporting line of a role in a few words, for tables and glances. */
export function reportingLine(catalog: Catalog, role: Role): string {
  const managers = managersOf(catalog, role);
  if (managers.length === 0) return 'Not stated';
  const titles = managers.map(
    (manager) => `${manager.title}${manager.role ? '' : ' (outside the catalogue)'}`,
  );
  return `${listed(titles, 'or')}${role.reportsTo?.typically ? ', typically' : ''}`;
}

function describeManager(catalog: Catalog, manager: Manager): string {
  if (!manager.role) return `${manager.title} (not in the catalogue)`;
  const successor = successorOf(catalog, manager.role);
  return `${manager.title}${successor ? ` (now called ${successor.title})` : ''}`;
}

/** What has to be said of a manager: outside the catalogue, renamed since, or named by a shorter title. */
function aboutManager(catalog: Catalog, { title, role }: Manager): string[] {
  if (!role) return [`The ${title} is not in the catalogue; it is shown as the page names it.`];
  const successor = successorOf(catalog, role);
  const full =
    titleKey(role.title) === titleKey(title) ? [] : [`${title} is in the catalogue as ${role.title}.`];
  return [...full, ...(successor ? [`The ${title} is now called ${successor.title}.`] : [])];
}

/** Old and new names of a role. */
export function namesOverTime(catalog: Catalog, role: Role): string[] {
  const successor = successorOf(catalog, role);
  const predecessor = predecessorOf(catalog, role);
  return [
    ...(successor
      ? [
          `The ${role.title} is now called ${successor.title}: the ${successor.family.name} page replaced ${role.family.name}.`,
        ]
      : []),
    ...(role.formerly
      ? [
          `The ${role.title} was formerly called ${role.formerly}${predecessor ? `, in ${predecessor.family.name}` : ''}.`,
        ]
      : []),
  ];
}

function uniqueSources(roles: readonly Role[]): Finding['sources'] {
  const pages = new Map(
    roles.map((role) => [role.family, roles.filter(({ family }) => family === role.family)]),
  );
  return [...pages].map(([family, ofPage]) => {
    const [only] = new Set(ofPage);
    return new Set(ofPage).size === 1 && only ? sourceOfRole(only) : { ...family.source };
  });
}
