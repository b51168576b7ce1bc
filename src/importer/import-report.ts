import type { RoleEntry } from '../catalog/schema.js';
import type { BuiltPage } from './facts/build-page.js';
import type { IgnoredFact, Leftover } from './facts/leftover.js';
import type { FoundGrades } from './families/find-grades.js';
import type { Twin } from './families/join-twins.js';
import type { Omission } from './families/make-loadable.js';
import { itemsOf } from './families/merge-roles.js';
import type { Clash } from './families/name-apart.js';
import type { Language } from './language/language.js';
import type { PageSection } from './pages/page.js';

/** What an import found on one page. */
export interface PageReport {
  file: string;
  title: string;
  /** The titles of its roles, as the page has them. */
  roles: string[];
  facts: FactCounts;
  unplaced: Leftover[];
  ignored: IgnoredFact[];
  /** Whether the importer knows a heading, a label or a column of the page. */
  isUnderstood: boolean;
  /** Whether the page has a list. Every page about jobs has one. */
  hasLists: boolean;
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

/** How an import handled roles on several pages, and facts that a catalogue cannot hold. */
export interface Decisions {
  twins: readonly Twin[];
  clashes: readonly Clash[];
  omissions: readonly Omission[];
  grades: FoundGrades;
}

/** What an import found on each page, and what it decided. */
export interface ImportReport extends Decisions {
  pages: PageReport[];
}

/** Counts the facts of each page. */
export function reportOn(
  pages: readonly BuiltPage[],
  language: Language,
  decisions: Decisions,
): ImportReport {
  return { pages: pages.map((page) => reportOnPage(page, language)), ...decisions };
}

function reportOnPage({ page, roles, family, rest, ignored }: BuiltPage, language: Language): PageReport {
  const entries = roles.map(({ entry }) => entry);
  const shared = [...Object.values(family.shared ?? {}), ...(family.specialties?.items ?? [])];
  return {
    file: page.file,
    title: page.title,
    roles: entries.map(({ title }) => title),
    facts: {
      grades: count(entries, ({ grade, open_grades: open }) => grade ?? open),
      reportingLines: count(entries, (entry) => entry.reports_to),
      responsibilities: [...entries, ...shared].flatMap((each) => itemsOf(each?.responsibilities)).length,
      requirements: [...entries, ...shared].flatMap((each) => itemsOf(each?.requirements)).length,
      expectations: count(entries, ({ expectations }) => expectations),
      specialties: family.specialties?.items.length ?? 0,
      performanceIndicators: family.performance_indicators?.items?.length ?? 0,
      careerLadders: family.career_ladder ? 1 : 0,
      hiringProcesses: family.hiring_process ? 1 : 0,
    },
    unplaced: [...rest, ...roles.flatMap((role) => role.rest)].sort(byLine),
    ignored: [...ignored, ...page.ignored.map((each) => ({ ...each, heading: '' }))].sort(byLine),
    isUnderstood: isUnderstood(page.root, language),
    hasLists: hasLists(page.root),
  };
}

function byLine(a: Leftover, b: Leftover): number {
  return a.line - b.line;
}

function isUnderstood({ sections, blocks }: PageSection, language: Language): boolean {
  return (
    blocks.some(({ kind }) => kind === 'field') ||
    sections.some(
      (section) => language.kindOfHeading(section.heading) !== 'other' || isUnderstood(section, language),
    )
  );
}

function hasLists({ sections, blocks }: PageSection): boolean {
  return blocks.some(({ kind }) => kind === 'item' || kind === 'row') || sections.some(hasLists);
}

function count(entries: readonly RoleEntry[], fact: (entry: RoleEntry) => unknown): number {
  return entries.filter((entry) => fact(entry) !== undefined).length;
}
