import type { FamilyFile } from '../catalog/schema.js';
import { slug } from '../text/title.js';
import { type BuiltPage, buildPage } from './build-page.js';
import { combinePages } from './combine-pages.js';
import { groupPages } from './group-pages.js';
import { type ImportReport, reportOn } from './import-report.js';
import type { Page } from './page.js';
import { nameApart } from './unique-names.js';

/** A family, and the name of the file it belongs in. */
export interface ImportedFamily {
  name: string;
  family: FamilyFile;
}

export interface Import {
  families: ImportedFamily[];
  report: ImportReport;
}

/** Makes job families of pages. The same pages give the same families, in whatever order they come. */
export function importPages(pages: readonly Page[], baseUrl?: string): Import {
  const sorted = pages.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const built = new Map<Page, BuiltPage>();
  const made = groupPages(sorted).flatMap((group) => {
    const parts = group.pages.map((page, index) => buildPage(page, group.hasIndex && index === 0));
    for (const part of parts) built.set(part.page, part);
    return combinePages(group.name, parts, (page, anchor) => addressOf(page, baseUrl, anchor)) ?? [];
  });
  const { families, clashes } = nameApart(made);
  return {
    families: nameFiles(families),
    report: reportOn([...built.values()], clashes),
  };
}

/** Names as long as file systems allow, and none twice. */
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
function addressOf({ file }: Page, baseUrl: string | undefined, anchor?: string): string | undefined {
  if (baseUrl === undefined) return undefined;
  const path = file.replace(/\.\w+$/, '').replace(/(^|\/)_?index$/, '$1');
  const folder = new URL(path === '' || path.endsWith('/') ? path : `${path}/`, baseUrl.replace(/\/*$/, '/'));
  return `${folder.href}${anchor ? `#${encodeURIComponent(anchor)}` : ''}`;
}
