import path from 'node:path';
import { titleKey } from '../../text/title.js';
import { cleanTitle, strengthOfTitle } from '../language/job-titles.js';
import type { Page } from '../pages/page.js';

/**
 * Gives pages of one folder different titles. A title that several of them share is the title of their family. Each page then gets
 * its name in menus, or else its file name, if these are titles of jobs.
 */
export function namePages(pages: readonly Page[]): Page[] {
  const groups = new Map<string, Page[]>();
  for (const page of pages) groups.set(keyOf(page), [...(groups.get(keyOf(page)) ?? []), page]);
  const names = new Map(
    [...groups.values()].flatMap((alike) => {
      const apart = namesApart(alike) ?? [];
      return apart.map((name, at) => [alike[at], name] as const);
    }),
  );
  return pages.map((page) => {
    const title = names.get(page);
    return title === undefined ? page : { ...page, title, root: { ...page.root, heading: title } };
  });
}

function keyOf({ file, title }: Page): string {
  return `${path.posix.dirname(file)} ${titleKey(title)}`;
}

/** A different title for each page. Undefined if they have none, or if all pages come from one sheet. */
function namesApart(pages: readonly Page[]): string[] | undefined {
  if (new Set(pages.map(({ file }) => file)).size < 2) return undefined;
  const [first] = pages;
  for (const place of first?.otherNames.keys() ?? []) {
    const names = pages.map(({ otherNames }) => cleanTitle(otherNames[place] ?? ''));
    const areTitles = names.every((name) => strengthOfTitle(name) === 'strong');
    if (areTitles && new Set(names.map(titleKey)).size === pages.length) return names;
  }
  return undefined;
}
