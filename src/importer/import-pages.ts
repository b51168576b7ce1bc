import type { FamilyFile } from '../catalog/schema.js';
import { slug } from '../text/title.js';
import { type BuiltPage, buildPage } from './facts/build-page.js';
import { combinePages, withoutFamily } from './families/combine-pages.js';
import { findGrades } from './families/find-grades.js';
import { groupPages } from './families/group-pages.js';
import { createLineFinder } from './families/join-roles.js';
import { joinRows } from './families/join-rows.js';
import { joinTwins } from './families/join-twins.js';
import { leadByReports } from './families/lead-by-reports.js';
import { linkTitles } from './families/link-titles.js';
import { makeLoadable } from './families/make-loadable.js';
import { nameApart } from './families/name-apart.js';
import { namePages } from './families/name-pages.js';
import { rowsAmong } from './families/rows-among.js';
import { splitLarge } from './families/split-large.js';
import { type ImportReport, reportOn } from './import-report.js';
import { scaleOf } from './language/grades.js';
import type { Language } from './language/language.js';
import { nameByCodes } from './outline/name-by-codes.js';
import { outlinePage } from './outline/outline-page.js';
import type { Page } from './pages/page.js';

/** A family, and the name of its file. */
export interface ImportedFamily {
  name: string;
  family: FamilyFile;
}

export interface Import {
  families: ImportedFamily[];
  pages: BuiltPage[];
  report: ImportReport;
}

/** Makes job families of pages. The order of the pages does not matter. */
export function importPages(pages: readonly Page[], known: Language, baseUrl?: string): Import {
  const sorted = namePages(pages.toSorted((a, b) => (a.file < b.file ? -1 : 1)));
  const grades = findGrades(sorted, known);
  const language = grades.values && !known.scale ? { ...known, scale: scaleOf(grades.values) } : known;
  const built: BuiltPage[] = [];
  const lineOf = createLineFinder(sorted);
  const address = (page: Page, anchor?: string): string | undefined => addressOf(page, baseUrl, anchor);
  const made = groupPages(sorted).flatMap(({ name, pages: members, hasIndex }) => {
    const outlined = members.map((page, index) => {
      const isIndex = hasIndex && index === 0;
      const isOneOfLevels = members.length > 1 && !isIndex;
      return { page, isIndex, outline: outlinePage(page, { isIndex, isOneOfLevels }, language) };
    });
    const outlines = outlined.map(({ outline }) => outline);
    nameByCodes(outlines);
    const parts = outlined.map(({ page, outline, isIndex }) =>
      buildPage(
        page,
        outline,
        outlines.filter((other) => other !== outline),
        isIndex,
        language,
      ),
    );
    const family = combinePages(name, parts, hasIndex, address, lineOf);
    built.push(...(family ? parts : parts.map(withoutFamily)));
    return family ?? [];
  });
  const isRow = rowsAmong(built);
  const { families: single, twins, omissions: dropped } = joinTwins(made, isRow, lineOf);
  const rows = joinRows(single, isRow, lineOf);
  const { families: named, clashes } = nameApart(splitLarge(rows.families));
  const { families, omissions } = makeLoadable(linkTitles(leadByReports(named)), language.scale);
  return {
    families: nameFiles(families),
    pages: built,
    report: reportOn(built, language, {
      twins: [...twins, ...rows.twins],
      clashes,
      omissions: [...dropped, ...rows.omissions, ...omissions],
      grades,
    }),
  };
}

/** Gives each family a file name. Names are short and unique. */
function nameFiles(families: readonly FamilyFile[]): ImportedFamily[] {
  const taken = new Set<string>();
  return families.map((family) => {
    const base = slug(family.family).slice(0, LONGEST_NAME) || 'unnamed';
    let name = `${base}.yaml`;
    for (let number = 2; taken.has(name); number++) name = `${base}-${number}.yaml`;
    taken.add(name);
    return { name, family };
  });
}

const LONGEST_NAME = 60;

/** Where a page is on the web: Hugo serves `a/b.md` at `a/b/`, and `a/_index.md` at `a/`. */
function addressOf(
  { file }: Page,
  baseUrl: string | undefined,
  anchor: string | undefined,
): string | undefined {
  if (baseUrl === undefined) return undefined;
  const path = file.replace(/\.\w+$/, '').replace(/(^|\/)_?index$/, '$1');
  const folder = new URL(path === '' || path.endsWith('/') ? path : `${path}/`, baseUrl.replace(/\/*$/, '/'));
  return `${folder.href}${anchor ? `#${encodeURIComponent(anchor)}` : ''}`;
}
