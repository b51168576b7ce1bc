import path from 'node:path';
import { titleKey } from '../text/title.js';
import { familyName, withoutLevel } from './job-title.js';
import type { Page } from './page.js';

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
  for (const page of pages) {
    const key = `${path.posix.dirname(page.file)} ${baseOf(page)}`;
    groups.set(key, [...(groups.get(key) ?? []), page]);
  }
  return [...groups.values()].map(groupOf);
}

function groupOf(pages: readonly Page[]): PageGroup {
  const index = pages.find(isIndex);
  const others = pages.filter((page) => page !== index);
  const first = index ?? shortest(others);
  const name = familyName(first?.title ?? '');
  if (!index || others.length === 0) return { name, pages, hasIndex: false };
  return { name, pages: [index, ...others], hasIndex: true };
}

function isIndex({ file }: Page): boolean {
  return /(?:^|\/)_?index\.[a-z]+$/.test(file);
}

/** Of "Backend Engineer" and "Senior Backend Engineer", the one without a level. */
function shortest(pages: readonly Page[]): Page | undefined {
  return pages.toSorted((a, b) => a.title.length - b.title.length)[0];
}

function baseOf({ title }: Page): string {
  const name = familyName(title);
  return titleKey(withoutLevel(name).replace(/s$/, '') || name);
}
