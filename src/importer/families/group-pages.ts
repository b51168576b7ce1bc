import path from 'node:path';
import { titleKey } from '../../text/title.js';
import { withoutFirstLevel, withoutLevel, withoutNumeral } from '../language/job-titles.js';
import { splitAcronym, splitCode } from '../language/level-codes.js';
import { familyName } from '../language/titles/page-names.js';
import type { Page } from '../pages/page.js';

/** The pages of one job family: a single page, or the pages of its levels after the index of their folder. */
export interface PageGroup {
  name: string;
  pages: readonly Page[];
  /** Whether the first page is an index that describes what the others share. */
  hasIndex: boolean;
}

/** Groups the pages of a folder whose titles differ only in the level: "Backend Engineer", "Staff Backend Engineer". */
export function groupPages(pages: readonly Page[]): PageGroup[] {
  const groups = new Map<string, Page[]>();
  const files = new Map<string, number>();
  for (const { file } of pages) files.set(file, (files.get(file) ?? 0) + 1);
  for (const page of pages) {
    // A sheet names its families itself.
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

/** Whether a page is the index of its folder. */
function isIndex({ file }: Page): boolean {
  return /(?:^|\/)_?index\.[a-z]+$/.test(file);
}

/** The name of a family: what the titles of its levels share. "Oven Engineer" for "Staff Oven Engineer" and "Senior Oven Engineer". */
function nameOf(pages: readonly Page[]): string {
  if (pages.every(isCode)) return 'Levels';
  const names = pages.map((page) => familyName(jobOf(page)));
  const [only = '', another] = names;
  if (another === undefined) return only;
  const bases = names.map((name) => withoutNumeral(withoutFirstLevel(name)));
  return bases.toSorted((a, b) => a.length - b.length)[0] ?? only;
}

/** A page's title without a code and an acronym: "Software Engineer" of "IC3 Software Engineer". */
function jobOf({ title }: Page): string {
  return splitAcronym(splitCode(title).title || title).title;
}

/** Whether the title of a page is only the code of a level: "L3". */
function isCode({ title }: Page): boolean {
  return splitCode(title).title === '';
}

/** The words that the pages of one family share in their titles; none for titles that are only a code. */
function baseOf(page: Page): string {
  if (isCode(page)) return '';
  const name = familyName(jobOf(page));
  // "Milling (Legacy)" is another job than "Milling".
  const [aside = ''] = /\([^()]*\)\s*$/.exec(name) ?? [];
  return titleKey(`${withoutLevel(name).replace(/s$/, '') || name} ${aside}`);
}
