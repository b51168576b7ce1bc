import { distinctBy } from '../collections.js';
import { titleKey } from '../text/title.js';
import type { Catalog, Role } from './catalog.js';

/** A manager as the page names them, and their role if the catalogue has it. */
export interface Manager {
  title: string;
  role?: Role;
}

/** The managers of a role; none if its page does not say. Several mean "either". */
export function managersOf(catalog: Catalog, role: Role): Manager[] {
  return (role.reportsTo?.managers ?? []).map((title) => managerNamed(catalog, title));
}

/** A manager by a title, with the role if the catalogue has it. */
export function managerNamed(catalog: Catalog, title: string): Manager {
  const { managers } = catalog.index;
  return { title, role: managers.has(title) ? managers.get(title) : catalog.roleByKey.get(titleKey(title)) };
}

/** The roles whose pages name this role, under any of its names, as a manager. */
export function directReportsOf(catalog: Catalog, role: Role): readonly Role[] {
  return catalog.index.reports.get(role) ?? [];
}

/** The roles whose pages name this title as a manager. The catalogue need not have the title. */
export function reportsToTitle(catalog: Catalog, title: string): readonly Role[] {
  return catalog.reportsByKey.get(titleKey(title)) ?? [];
}

/** The titles that pages name as managers and that no role of the catalogue has. */
export function outsideManagers(catalog: Catalog): string[] {
  const outside = [...catalog.index.managers].flatMap(([title, role]) => (role ? [] : [title]));
  return distinctBy(outside, titleKey);
}

/** The next roles that the page of a role names, as far as the catalogue has them. */
export function namedNext(catalog: Catalog, role: Role): Role[] {
  return role.nextRoles.flatMap((title) => managerNamed(catalog, title).role ?? []);
}

/** The role that replaced this one, if any. */
export function successorOf(catalog: Catalog, role: Role): Role | undefined {
  const { successors } = catalog.index;
  // Callers ask this for every role of a list, and most catalogues have no successors.
  return successors.size > 0 ? successors.get(role) : undefined;
}

/** The role this one replaced, if the catalogue still has it. */
export function predecessorOf(catalog: Catalog, role: Role): Role | undefined {
  return role.formerly === undefined ? undefined : catalog.roleByKey.get(titleKey(role.formerly.title));
}

/** One way up: the managers above a role, nearest first. */
export type ReportingPath = readonly Manager[];

/** Every way up from a role. There are several if a page names several managers. */
export function reportingPaths(catalog: Catalog, role: Role, seen: readonly Role[] = []): ReportingPath[] {
  const managers = managersOf(catalog, role);
  if (managers.length === 0) return [[]];
  const trail = [...seen, role];
  return managers.flatMap((manager) => {
    // `checkFamilies` reports a cycle as an error. Following it would never end.
    if (!manager.role || trail.includes(manager.role)) return [[manager]];
    return reportingPaths(catalog, manager.role, trail).map((path) => [manager, ...path]);
  });
}
