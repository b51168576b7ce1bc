import { isTitle } from '../../language/job-titles.js';
import { type FieldName, isDuty } from '../../language/kinds.js';
import type { Language } from '../../language/language.js';
import { LABEL_DEPTH } from '../label-lines.js';
import { newSection } from '../new-section.js';
import { type Block, type IgnoredText, oneLine, type PageSection } from '../page.js';
import { parseDatum } from './datum.js';
import type { FrontEntry } from './front-matter.js';
import { readLadder } from './read-ladder.js';

/** What front matter says. */
export interface Front {
  title: string;
  /** What menus call the page. */
  shortTitle: string;
  date: string;
  blocks: Block[];
  sections: PageSection[];
  ignored: IgnoredText[];
}

/** Keys about the looks and the place of a page. */
const LOOKS =
  /^(?:layout|weight|url|slug|draft|aliases|tags|categories|type|author|authors|images?|icon|menu|toc|canonical.*|redirect.*|extra_\w+|noindex|sidebar.*|nav.*|order|id|permalink|twitter_\w+|og_\w+|css|cascade|outputs|release.*|levels)$/i;

/** Keys of the page's name in menus. */
const SHORT_TITLE = /^(?:side ?bar|nav|menu|link|short)[_-]?(?:title|label|name)$/i;

/** Reads the title, the date, facts and levels from front matter. Keeps all other entries as code or as ignored. */
export function readFront(entries: readonly FrontEntry[], language: Language): Partial<Front> {
  const front: { title?: string; name?: string; shortTitle?: string; date?: string; lastmod?: string } = {};
  const blocks: Block[] = [];
  const sections: PageSection[] = [];
  const ignored: IgnoredText[] = [];
  for (const { key, value, source, text, line } of entries) {
    const words = textOf(value)?.trim();
    const day = /^\d{4}-\d\d-\d\d/.exec(words ?? '')?.[0];
    const field = language.fieldOf(key);
    const ladder =
      typeof value === 'object' && value !== null ? readEntry(source, line, language) : undefined;
    if (key === 'title' && words) front.title = oneLine(words);
    else if (isTitleName(key, field) && words && isTitle(words)) front.name = oneLine(words);
    else if (SHORT_TITLE.test(key) && words) {
      front.shortTitle = oneLine(words);
      ignored.push({ line, text, reason: `front matter: ${key}` });
    } else if ((key === 'date' || key === 'lastmod') && day) front[key] = day;
    else if (field === 'summary' && words) blocks.push({ kind: 'paragraph', text: oneLine(words), line });
    else if (ladder) sections.push(...ladder);
    else if (isDuty(language.kindOfHeading(key)) && areTexts(value)) sections.push(listOf(key, value, line));
    else if (field && words) blocks.push({ kind: 'field', name: key, value: oneLine(words), text, line });
    else if (LOOKS.test(key) || words === '') ignored.push({ line, text, reason: `front matter: ${key}` });
    else blocks.push({ kind: 'code', text: `front matter: ${text}`, line });
  }
  const date = front.lastmod ?? front.date;
  const title = front.title ?? front.name;
  return {
    ...(title && { title }),
    ...(front.shortTitle && { shortTitle: front.shortTitle }),
    ...(date && { date }),
    blocks,
    sections,
    ignored,
  };
}

/** Whether a key names the job of a page that has no title: "name", "role". */
function isTitleName(key: string, field: FieldName | undefined): boolean {
  return key === 'name' || field === 'title';
}

function areTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');
}

/** A list of duties or needs that front matter has under its key. */
function listOf(key: string, items: readonly string[], line: number): PageSection {
  return {
    ...newSection('label', key, LABEL_DEPTH, line),
    blocks: items.map((item) => ({ kind: 'item', text: oneLine(item), line })),
  };
}

/** Levels that front matter describes. */
function readEntry(source: string, line: number, language: Language): PageSection[] | undefined {
  const data = parseDatum(source, line);
  return data && readLadder(data, language)?.sections;
}

function textOf(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : value === null || value === undefined ? '' : undefined;
}
