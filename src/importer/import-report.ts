import type { RoleEntry } from '../catalog/schema.js';
import type { BuiltPage } from './build-page.js';
import type { Clash } from './unique-names.js';

/** What was found on one page. */
export interface PageReport {
  file: string;
  title: string;
  /** The titles of its roles, as the page has them. */
  roles: string[];
  facts: FactCounts;
  unplaced: { line: number; text: string }[];
}

export interface FactCounts {
  grades: number;
  reportingLines: number;
  responsibilities: number;
  requirements: number;
  expectations: number;
  specialties: number;
  performanceIndicators: number;
  careerLadders: number;
  hiringProcesses: number;
}

/** What an import found, page by page, and the names that had to be told apart. */
export interface ImportReport {
  pages: PageReport[];
  clashes: Clash[];
}

/** Counts what pages gave. */
export function reportOn(pages: readonly BuiltPage[], clashes: readonly Clash[]): ImportReport {
  return { pages: pages.map(reportOnPage), clashes: [...clashes] };
}

function reportOnPage({ page, roles, family, rest }: BuiltPage): PageReport {
  const entries = roles.map(({ entry }) => entry);
  const unplaced = [...rest, ...roles.flatMap((role) => role.rest)].map(({ line, text }) => ({ line, text }));
  return {
    file: page.file,
    title: page.title,
    roles: entries.map(({ title }) => title),
    facts: {
      grades: count(entries, ({ grade, open_grades: open }) => grade ?? open),
      reportingLines: count(entries, (entry) => entry.reports_to),
      responsibilities: itemsIn([...entries, ...duties(family)], 'responsibilities'),
      requirements: itemsIn([...entries, ...duties(family)], 'requirements'),
      expectations: count(entries, ({ expectations }) => expectations),
      specialties: family.specialties?.items.length ?? 0,
      performanceIndicators: family.performance_indicators?.items?.length ?? 0,
      careerLadders: family.career_ladder ? 1 : 0,
      hiringProcesses: family.hiring_process ? 1 : 0,
    },
    unplaced: unplaced.sort((a, b) => a.line - b.line),
  };
}

function count(entries: readonly RoleEntry[], fact: (entry: RoleEntry) => unknown): number {
  return entries.filter((entry) => fact(entry) !== undefined).length;
}

type Duties = Pick<RoleEntry, 'responsibilities' | 'requirements'>;

function duties(family: BuiltPage['family']): Duties[] {
  return [...Object.values(family.shared ?? {}), ...(family.specialties?.items ?? [])];
}

function itemsIn(entries: readonly Duties[], kind: keyof Duties): number {
  return entries
    .map((entry) => entry[kind])
    .map((section) =>
      Array.isArray(section) ? section : typeof section === 'object' ? (section.items ?? []) : [],
    )
    .reduce((sum, items) => sum + items.length, 0);
}
