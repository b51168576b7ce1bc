import path from 'node:path';
import { isTitle } from '../language/job-titles.js';
import type { Language } from '../language/language.js';
import { announcesJob } from '../language/titles/page-names.js';
import { oneLine, type PageSection } from './page.js';

/** The title of a page: where the settings say it stands, else front matter, else a first heading, else the file name. */
export function pageTitleOf(
  file: string,
  { sections }: PageSection,
  title: string | undefined,
  language: Language,
): string {
  const heading = headingAsTitle(sections, language);
  switch (language.settings.title) {
    case 'file':
      return nameOfFile(file);
    case 'heading':
      return heading ?? title ?? nameOfFile(file);
    case 'front matter':
    case undefined:
      return (/\.html?$/.test(file) ? (heading ?? title) : (title ?? heading)) ?? nameOfFile(file);
  }
}

/** The first heading, if it can be the title of the page. */
function headingAsTitle(sections: readonly PageSection[], language: Language): string | undefined {
  const headings = sections.filter(({ form }) => form === 'heading');
  const [first] = headings;
  if (!first || isOneOfTitles(headings, language)) return undefined;
  const isOnly = headings.length === 1;
  const isTop = first.depth === 1 || (isOnly && first.depth <= 2);
  return isTop && isOwn(first.heading, language, isOnly) ? first.heading : undefined;
}

/** Whether all top headings are titles of jobs: "Baker", "Senior Baker". Then none of them is the page's title. */
function isOneOfTitles(headings: readonly PageSection[], language: Language): boolean {
  return (
    headings.length > 1 &&
    headings.every(
      ({ heading, depth }) => depth === 1 && isTitle(heading) && language.kindOfHeading(heading) === 'other',
    )
  );
}

/** Whether a heading can be a page's title. "Responsibilities" cannot; "Career path" can if it stands above all others. */
function isOwn(heading: string, language: Language, isAboveAll: boolean): boolean {
  const kind = language.kindOfHeading(heading);
  return (
    kind === 'other' ||
    announcesJob(heading) ||
    /\b(?:levels|ladder)$/i.test(heading) ||
    (isAboveAll &&
      (kind === 'career_ladder' ||
        kind === 'levels' ||
        /^roles (?:and|&) |\broles (?:and|&) responsibilities$/i.test(heading)))
  );
}

/** Merges the first section into the page if its heading is the page's title. */
export function withTitle(root: PageSection, title: string): PageSection {
  const first = root.sections.find(({ form }) => form === 'heading');
  if (first?.depth !== 1 || !isSame(first.heading, title) || root.sections[0] !== first)
    return { ...root, heading: title };
  return {
    ...root,
    heading: title,
    line: first.line,
    ...(first.anchor && { anchor: first.anchor }),
    blocks: [...root.blocks, ...first.blocks],
    sections: [...first.sections, ...root.sections.slice(1)],
  };
}

function isSame(a: string, b: string): boolean {
  return oneLine(a).toLowerCase() === oneLine(b).toLowerCase();
}

/** A title made of a file's name: "Senior Manager" for "senior-manager.md". */
export function nameOfFile(file: string): string {
  const base = path.posix.basename(file).replace(/\.\w+$/, '');
  const name = /^_?(?:index|readme)$/i.test(base) ? path.posix.basename(path.posix.dirname(file)) : base;
  const words = name.replace(/[-_]+/g, ' ').replace(/^\.$/, '').trim();
  const capitals = words.replace(/(?:^|(?<= ))(?:i{1,3}(?= |$)|iv(?= |$)|\p{Ll})/gu, (letters) =>
    letters.toUpperCase(),
  );
  return capitals || 'Page';
}
