import { isTitle } from '../../language/job-titles.js';
import { type FieldName, isDuty } from '../../language/kinds.js';
import type { Language } from '../../language/language.js';
import { type Block, type IgnoredText, oneLine, type PageSection } from '../page.js';
import { LABEL_DEPTH } from '../tree/label-lines.js';
import { newSection } from '../tree/new-section.js';
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
  const names: Names = {};
  const read: ReadEntries = { blocks: [], sections: [], ignored: [] };
  for (const entry of entries) Object.assign(names, addEntry(entry, read, language));
  const date = names.lastmod ?? names.date;
  const title = names.title ?? names.name;
  return {
    ...(title && { title }),
    ...(names.shortTitle && { shortTitle: names.shortTitle }),
    ...(date && { date }),
    ...read,
  };
}

type ReadEntries = Pick<Front, 'blocks' | 'sections' | 'ignored'>;

/** Adds what an entry says. Returns the name or the day of the page, if the entry has one. */
function addEntry(
  { key: written, value, source, text, line }: FrontEntry,
  { blocks, sections, ignored }: ReadEntries,
  language: Language,
): Names | undefined {
  const key = /^\p{Lu}\p{Ll}+$/u.test(written) ? written.toLowerCase() : written;
  const words = textOf(value)?.trim();
  const field = language.fieldOf(key);
  const own = nameIn(key, words, field);
  const ladder = typeof value === 'object' && value !== null ? readEntry(source, line, language) : undefined;
  if (own?.shortTitle) ignored.push({ line, text, reason: `front matter: ${key}` });
  if (own) return own;
  if (field === 'summary' && words) blocks.push({ kind: 'paragraph', text: oneLine(words), line });
  else if (ladder) sections.push(...ladder);
  else if (isDuty(language.kindOfHeading(key)) && areTexts(value)) sections.push(listOf(key, value, line));
  else if (field && words) blocks.push({ kind: 'field', name: key, value: oneLine(words), text, line });
  else if (LOOKS.test(key) || words === '') ignored.push({ line, text, reason: `front matter: ${key}` });
  else blocks.push({ kind: 'code', text: `front matter: ${text}`, line });
  return undefined;
}

/** What front matter says about the page as a whole. */
interface Names {
  title?: string;
  /** The name of its job. */
  name?: string;
  shortTitle?: string;
  date?: string;
  lastmod?: string;
}

/** The name or the day of the page in an entry, if the entry holds one. */
function nameIn(key: string, words: string | undefined, field: FieldName | undefined): Names | undefined {
  if (!words) return undefined;
  if (key === 'title') return { title: oneLine(words) };
  if (isTitleName(key, field) && isTitle(words)) return { name: oneLine(words) };
  if (SHORT_TITLE.test(key)) return { shortTitle: oneLine(words) };
  const day = /^\d{4}-\d\d-\d\d/.exec(words)?.[0];
  return (key === 'date' || key === 'lastmod') && day ? { [key]: day } : undefined;
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
