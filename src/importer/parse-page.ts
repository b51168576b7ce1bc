import path from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { Page, Section } from './page.js';
import { oneLine } from './page.js';
import { parseMarkdown } from './parse-markdown.js';
import { isPlainText, parsePlainText } from './parse-plain-text.js';

/** Reads the text of a page, Markdown or copied as rendered. `file` is its path from the folder imported. */
export function parsePage(file: string, text: string): Page {
  if (isPlainText(file, text)) {
    const { title, sections } = parsePlainText(text);
    return { file, title: title || nameOfFile(file), sections };
  }
  const { frontMatter, sections } = parseMarkdown(text);
  const front = readFrontMatter(frontMatter);
  const title = front.title ?? firstHeading(sections) ?? nameOfFile(file);
  const [first, ...others] = sections;
  return {
    file,
    title,
    ...(front.date && { date: front.date }),
    sections: first ? [{ ...first, heading: title }, ...others] : [],
  };
}

interface FrontMatter {
  title?: string;
  date?: string;
}

/** What front matter says in so many words; broken front matter says nothing, and its text is no text of the page. */
function readFrontMatter(yaml: string | undefined): FrontMatter {
  const values = yaml === undefined ? undefined : parsedOrNothing(yaml);
  if (typeof values !== 'object' || values === null) return {};
  const { title, lastmod, date } = values as Record<string, unknown>;
  const changed = /^\d{4}-\d\d-\d\d/.exec(textOf(lastmod) ?? textOf(date) ?? '')?.[0];
  const name = typeof title === 'string' ? oneLine(title) : '';
  return { ...(name && { title: name }), ...(changed && { date: changed }) };
}

function parsedOrNothing(yaml: string): unknown {
  try {
    return parseYaml(yaml, { maxAliasCount: 0, logLevel: 'silent' });
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' ? value : undefined;
}

function firstHeading(sections: readonly Section[]): string | undefined {
  return sections.find(({ depth }) => depth === 1)?.heading;
}

/** "senior-manager.md", for want of a title: "senior manager". */
function nameOfFile(file: string): string {
  return (
    path.posix
      .basename(file)
      .replace(/\.\w+$/, '')
      .replace(/[-_]+/g, ' ')
      .trim() || 'page'
  );
}
