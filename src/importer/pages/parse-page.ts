import path from 'node:path';
import { isTitle } from '../language/job-titles.js';
import type { Language } from '../language/language.js';
import { buildTree, type Tree } from './build-tree.js';
import { parseDatum } from './data/datum.js';
import { splitFrontMatter } from './data/front-matter.js';
import { type Front, readFront } from './data/read-front.js';
import { readLadder } from './data/read-ladder.js';
import { readHtml } from './html/read-html.js';
import type { LoadedFile } from './loaded-file.js';
import { oneLine, type Page, type PageSection } from './page.js';
import type { Piece, Table } from './piece.js';
import { readMarkdown } from './read-markdown.js';
import { isPlainText, readText } from './read-text.js';
import { withTitleHeadings } from './title-fields.js';
import { UnreadableError } from './unreadable-error.js';

/**
 * Reads a file as one page, or as one for each job family of a sheet. Throws `UnreadableError` where it holds
 * nothing of the form its name promises.
 */
export async function parsePages({ file, bytes, text }: LoadedFile, language: Language): Promise<Page[]> {
  switch (formOf(file)) {
    case 'csv':
    case 'xlsx':
      return parseSheet({ file, bytes, text }, language);
    case 'docx':
      return [pageOf(file, language, { ...(await readDocx(bytes)) })];
    case 'html':
      return [pageOf(file, language, readHtml(text))];
    case 'data':
      return [parseData(file, text, language)];
    case 'text':
      return [parseText(file, text, language)];
  }
}

type Form = 'text' | 'html' | 'csv' | 'xlsx' | 'docx' | 'data';

const FORMS: Readonly<Record<string, Form>> = {
  md: 'text',
  mdx: 'text',
  markdown: 'text',
  txt: 'text',
  html: 'html',
  htm: 'html',
  csv: 'csv',
  tsv: 'csv',
  xlsx: 'xlsx',
  docx: 'docx',
  yaml: 'data',
  yml: 'data',
  json: 'data',
};

/** The endings of the files that are read. */
export const ENDINGS = Object.keys(FORMS);

function formOf(file: string): Form {
  return FORMS[path.posix.extname(file).slice(1).toLowerCase()] ?? 'text';
}

/** Loads here what reads tables, as most pages are none. */
async function parseSheet({ file, bytes, text }: LoadedFile, language: Language): Promise<Page[]> {
  const { readCsv, readXlsx, splitFamilies } = await import('./tables/read-sheet.js');
  const isBook = formOf(file) === 'xlsx';
  const reason = isBook ? 'it is not a workbook that can be read' : 'its quotes do not close';
  const read = async (): Promise<Table> => (isBook ? readXlsx(bytes) : readCsv(text));
  const table = await read().catch(() => {
    throw new UnreadableError(reason);
  });
  checkSize(table);
  return splitFamilies(table, language).map(({ family, table: part }) =>
    pageOf(file, language, { title: family ?? nameOfFile(file), pieces: [part] }),
  );
}

async function readDocx(buffer: Buffer): Promise<{ pieces: Piece[] }> {
  try {
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    );
    return { pieces: readHtml(value).pieces };
  } catch {
    throw new UnreadableError('it is not a document that can be read');
  }
}

function parseText(file: string, text: string, language: Language): Page {
  if (isPlainText(file, text)) return pageOf(file, language, readText(text, language));
  const { entries, body, bodyLine } = splitFrontMatter(text);
  const front = readFront(entries, language);
  return pageOf(file, language, { ...front, pieces: readMarkdown(body, bodyLine) });
}

interface ReadPage extends Partial<Front> {
  title?: string;
  pieces: readonly Piece[];
}

function pageOf(file: string, language: Language, read: ReadPage): Page {
  if (read.pieces.filter(({ kind }) => kind === 'heading').length > MOST_HEADINGS)
    throw new UnreadableError(`it has more than ${MOST_HEADINGS} headings`);
  const tree = buildTree(withTitleHeadings(read.pieces, language), language);
  const title = titleOf(file, tree, read, language);
  const root = withTitle(tree.root, title);
  return {
    file,
    title,
    ...(read.date && { date: read.date }),
    root: {
      ...root,
      blocks: [...(read.blocks ?? []), ...root.blocks],
      sections: [...root.sections, ...(read.sections ?? [])],
    },
    ignored: [...(read.ignored ?? []), ...tree.ignored],
  };
}

/** Whose each section is takes time that grows with the square of their number. */
const MOST_HEADINGS = 2_000;

/** Where the settings say it stands; else front matter, the first heading that could be one, or the name of the file. */
function titleOf(file: string, { root }: Tree, { title }: ReadPage, language: Language): string {
  const headings = root.sections.filter(({ form }) => form === 'heading');
  const [first] = headings;
  const heading =
    first &&
    (first.depth === 1 || (headings.length === 1 && isMarkdownTitle(first))) &&
    isOwn(first.heading, language, headings.length === 1) &&
    !isOneOfTitles(headings, language)
      ? first.heading
      : undefined;
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

/** "Baker", "Senior Baker" and so on at the top of one page: jobs, and none of them names the page. */
function isOneOfTitles(headings: readonly PageSection[], language: Language): boolean {
  return (
    headings.length > 1 &&
    headings.every(
      ({ heading, depth }) => depth === 1 && isTitle(heading) && language.kindOfHeading(heading) === 'other',
    )
  );
}

function isMarkdownTitle({ depth }: PageSection): boolean {
  return depth <= 2;
}

/** "Summary" and "Responsibilities" are headings of any page, and the title of none; "Career path" is, above all others. */
function isOwn(heading: string, language: Language, isAboveAll: boolean): boolean {
  const kind = language.kindOfHeading(heading);
  return (
    kind === 'other' ||
    /\b(?:levels|ladder)$/i.test(heading) ||
    (isAboveAll && (kind === 'career_ladder' || kind === 'levels'))
  );
}

/** The section with the page's title as its heading is the page. */
function withTitle(root: PageSection, title: string): PageSection {
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

/** "senior-manager.md", for want of a title: "Senior Manager". */
function nameOfFile(file: string): string {
  const base = path.posix.basename(file).replace(/\.\w+$/, '');
  const name = /^_?(?:index|readme)$/i.test(base) ? path.posix.basename(path.posix.dirname(file)) : base;
  const words = name.replace(/[-_]+/g, ' ').replace(/^\.$/, '').trim();
  return words.replace(/(?:^|(?<= ))\p{Ll}/gu, (letter) => letter.toUpperCase()) || 'Page';
}

function checkSize(table: Table): void {
  const rows = table.rows.length - 1;
  const cells = table.rows.reduce((sum, row) => sum + row.length, 0);
  if (rows < 1) throw new UnreadableError('it has no rows below its head');
  if (rows > MOST_ROWS || cells > MOST_CELLS)
    throw new UnreadableError(
      `it has ${rows} rows with ${cells} cells, and sheets are read up to ${MOST_ROWS} rows and ${MOST_CELLS} cells; split it, for example by job family`,
    );
}

/** Such a sheet takes a minute. */
const MOST_ROWS = 20_000;
const MOST_CELLS = 1_000_000;

function parseData(file: string, text: string, language: Language): Page {
  const data = parseDatum(text);
  if (!data) throw new UnreadableError(`it is not valid ${/json$/i.test(file) ? 'JSON' : 'YAML'}`);
  const ladder = readLadder(data, language);
  if (!ladder) throw new UnreadableError('it lists no roles or levels that the importer knows', true);
  const title = ladder.title ?? nameOfFile(file);
  const root: PageSection = {
    heading: title,
    depth: 0,
    line: 1,
    form: 'page',
    blocks: ladder.blocks,
    sections: ladder.sections,
  };
  return { file, title, root, ignored: [] };
}
