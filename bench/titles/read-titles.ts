import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { editDistance } from '../../src/text/edit-distance.js';
import { titleKey } from '../../src/text/title.js';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The nouns that titles of roles end with, before any comma, "of", "to" or bracket. */
const ROLE_NOUNS = words(`
  manager director president vp engineer analyst designer specialist counsel officer architect administrator
  coordinator representative accountant auditor paralegal sourcer editor researcher fellow intern producer
  controller recruiter writer scientist lead partner member coach developer
`);

/** Nouns that on their own head a section ("Manager") more often than they name a role. */
const TOO_GENERAL = words(
  'manager director engineer analyst specialist lead partner member president vp intern',
);

/** The words that follow a title in the heading of a section about it. */
const SECTION = /\s*(job grade|responsib\w*|requirements?|performance indicators?|job family|roles?)\s*$/i;

/** Headings that end like a title but are not one. */
const NO_TITLE = /candidates|additional|levels for|head of|what you|unique to/i;

/** Every role title on the Markdown pages of a folder: from their front matter, headings and tables. */
export function readTitles(folder: string): string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort();
  const found = pages.flatMap((file) => titlesOf(readFileSync(path.join(folder, file), 'utf8')));
  return mergeSpellings(found);
}

function titlesOf(page: string): string[] {
  return page.split('\n').flatMap(candidates).map(cleaned).filter(isTitle);
}

function candidates(line: string): string[] {
  const named = /^(?:title:|#{1,6}\s)\s*(.+)$/.exec(line)?.[1];
  if (named) return [named];
  // The first column of a table of levels.
  const cell = /^\|([^|]+)\|/.exec(line)?.[1];
  return cell ? cell.split(/<br\s*\/?>/) : [];
}

function cleaned(text: string): string {
  let title = text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\{#[^}]*\}|\*\*|^["'\s]+|["'\s]+$/g, '')
    // The level that a title without one has.
    .replace(/\s*\(intermediate\)|^intermediate /i, '')
    .replace(/\s+/g, ' ')
    .trim();
  while (SECTION.test(title)) title = title.replace(SECTION, '');
  return title;
}

function isTitle(text: string): boolean {
  const [name = ''] = text.split(/,| of | to | - |\(/);
  const nouns = name.trim().toLowerCase().split(' ');
  const noun = nouns.at(-1) ?? '';
  if (!ROLE_NOUNS.has(noun) || !/^[A-Z]/.test(text) || NO_TITLE.test(text)) return false;
  return text.includes(',') || text.includes(' of ') || nouns.length > 1 || !TOO_GENERAL.has(noun);
}

/** Merges the spellings of a title: pages also abbreviate it, use the plural or mistype it. */
function mergeSpellings(found: readonly string[]): string[] {
  const byKey = new Map<string, { title: string; times: number }>();
  for (const title of found) {
    const key = titleKey(title);
    const known = byKey.get(key);
    if (known) known.times++;
    else byKey.set(key, { title, times: 1 });
  }
  const kept: { title: string; key: string[] }[] = [];
  for (const [key, { title }] of [...byKey].sort(([, a], [, b]) => b.times - a.times)) {
    const parts = key.split(' ');
    if (!kept.some((other) => areOneSlipApart(other.key, parts))) kept.push({ title, key: parts });
  }
  return kept.map(({ title }) => title).sort();
}

function areOneSlipApart(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => editDistance(word, b[index] ?? '', 1) <= 1);
}
