import path from 'node:path';
import { titleKey } from '../../text/title.js';
import { familyName, withoutFirstLevel, withoutLevel } from '../language/job-titles.js';
import { splitAcronym, splitCode } from '../language/level-codes.js';
import type { Page } from '../pages/page.js';

/** The pages of one job family: one, or the pages of its levels, after the index of their folder if it has one. */
export interface PageGroup {
  name: string;
  pages: readonly Page[];
  /** Whether the first page is the index of the others, and describes what all of them share. */
  hasIndex: boolean;
}

/** Puts pages of one folder together whose titles differ in the level alone ("Backend Engineer", "Staff Backend Engineer"). */
export function groupPages(pages: readonly Page[]): PageGroup[] {
  const groups = new Map<string, Page[]>();
  const files = new Map<string, number>();
  for (const { file } of pages) files.set(file, (files.get(file) ?? 0) + 1);
  for (const page of pages) {
    // The families of a sheet are those that it names.
    const isOfSheet = (files.get(page.file) ?? 0) > 1;
    const key = isOfSheet ? `${page.file} ${page.title}` : `${path.posix.dirname(page.file)} ${baseOf(page)}`;
    groups.set(key, [...(groups.get(key) ?? []), page]);
  }
  return [...groups.values()].map(groupOf);
}

function groupOf(pages: readonly Page[]): PageGroup {
  const index = pages.find(isIndex);
  const others = pages.filter((page) => page !== index);
  const name = index ? familyName(index.title) : nameOf(pages);
  if (!index || others.length === 0) return { name, pages, hasIndex: false };
  return { name, pages: [index, ...others], hasIndex: true };
}

/** The page of a folder that stands for the folder. */
export function isIndex({ file }: Page): boolean {
  return /(?:^|\/)_?index\.[a-z]+$/.test(file);
}

/** Of several levels, what their titles share: "Oven Engineer" of "Staff Oven Engineer" and "Senior Oven Engineer". */
function nameOf(pages: readonly Page[]): string {
  const names = pages.map((page) => familyName(jobOf(page)));
  const [only = '', another] = names;
  if (another === undefined) return only;
  return names.map(withoutFirstLevel).toSorted((a, b) => a.length - b.length)[0] ?? only;
}

/** A page's title without a code and an acronym: "Software Engineer" of "IC3 Software Engineer". */
function jobOf({ title }: Page): string {
  return splitAcronym(splitCode(title).title || title).title;
}

function baseOf(page: Page): string {
  const name = familyName(jobOf(page));
  return titleKey(withoutLevel(name).replace(/s$/, '') || name);
}
