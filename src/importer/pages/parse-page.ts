import path from 'node:path';
import { splitGrade } from '../language/grade-in-heading.js';
import type { Language } from '../language/language.js';
import { parseDatum } from './data/datum.js';
import { splitFrontMatter } from './data/front-matter.js';
import { type Front, readFront } from './data/read-front.js';
import { readLadder } from './data/read-ladder.js';
import { resolveIds } from './data/resolve-ids.js';
import type { LoadedFile } from './files/loaded-file.js';
import { UnreadableError } from './files/unreadable-error.js';
import { readHtml } from './html/read-html.js';
import { readMarkdown } from './markdown/read-markdown.js';
import type { Page, PageSection } from './page.js';
import { nameOfFile, pageTitleOf, withTitle } from './page-title.js';
import type { Piece } from './piece.js';
import { isPlainText, readText } from './read-text.js';
import type { NamedTable } from './tables/read-sheet.js';
import { turnThemes } from './themes-by-level.js';
import { withTitleHeadings } from './title-fields.js';
import { withTitlesInLists } from './titles-in-lists.js';
import { buildTree } from './tree/build-tree.js';
import { gradeBlocks } from './tree/new-section.js';

/**
 * Reads a file as one page, or a sheet as one page for each of its families. Throws `UnreadableError` if the file is not
 * what its ending says.
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

/** Loads the readers of sheets only when there is one: most imports have none. */
async function parseSheet({ file, bytes, text }: LoadedFile, language: Language): Promise<Page[]> {
  const { familiesIn, readCsv, readXlsx } = await import('./tables/read-sheet.js');
  const isBook = formOf(file) === 'xlsx';
  const reason = isBook ? 'it is not a workbook that can be read' : 'its quotes do not close';
  const read = async (): Promise<NamedTable[]> => (isBook ? readXlsx(bytes) : [{ table: readCsv(text) }]);
  const sheets = await read().catch(() => {
    throw new UnreadableError(reason);
  });
  checkSize(sheets);
  return sheets
    .flatMap((sheet) => familiesIn(sheet, language))
    .map(({ title, pieces }) => pageOf(file, language, { title: title ?? nameOfFile(file), pieces }));
}

async function readDocx(buffer: Buffer): Promise<{ pieces: Piece[] }> {
  try {
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh"],
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    return { pieces: readHtml(value).pieces };
  } catch {
    throw new UnreadableError('it is not a document that can be read');
  }
}

function parseText(file: string, text: string, language: Language): Page {
  if (isPlainText(file, text)) return pageOf(file, language, readText(text, language));
  const { entries, body, bodyLine, broken } = splitFrontMatter(text);
  const front = readFront(entries, language);
  const pieces = readMarkdown(body, bodyLine);
  if (broken !== undefined)
    pieces.unshift({ kind: 'ignored', text: broken, line: 1, reason: 'front matter that is no valid YAML' });
  return pageOf(file, language, { ...front, pieces });
}

interface ReadPage extends Partial<Front> {
  title?: string;
  pieces: readonly Piece[];
}

function pageOf(file: string, language: Language, read: ReadPage): Page {
  if (read.pieces.filter(({ kind }) => kind === 'heading').length > MOST_HEADINGS)
    throw new UnreadableError(`it has more than ${MOST_HEADINGS} headings`);
  const pieces = withTitlesInLists(withTitleHeadings(read.pieces, language), language);
  const tree = buildTree(pieces, language);
  const { heading: title, grade } = splitGrade(pageTitleOf(file, tree.root, read.title, language));
  const root = turnThemes(withTitle(tree.root, title), language);
  return {
    file,
    title,
    otherNames: [...(read.shortTitle ? [read.shortTitle] : []), nameOfFile(file)],
    ...(read.date && { date: read.date }),
    root: {
      ...root,
      blocks: [...gradeBlocks(grade, root.line), ...(read.blocks ?? []), ...root.blocks],
      sections: [...root.sections, ...(read.sections ?? [])],
    },
    ignored: [...(read.ignored ?? []), ...tree.ignored],
  };
}

/** The time of an import grows with the square of the number of headings of a page. */
const MOST_HEADINGS = 2_000;

function checkSize(sheets: readonly NamedTable[]): void {
  const all = sheets.flatMap(({ table }) => table.rows);
  const rows = all.length - sheets.length;
  const cells = all.reduce((sum, row) => sum + row.length, 0);
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
  const parsed = parseDatum(text);
  if (!parsed) throw new UnreadableError(`it is not valid ${/json$/i.test(file) ? 'JSON' : 'YAML'}`);
  const { data, ignored } = resolveIds(parsed);
  const ladder = readLadder(data, language, path.posix.basename(file).replace(/\.\w+$/, ''));
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
  return { file, title, otherNames: [], root, ignored };
}
