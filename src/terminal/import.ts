import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { loadArchitecture, readCatalog } from '../catalog/files/load-catalog.js';
import type { KnownFamilies } from '../catalog/files/parse-catalog.js';
import type { Problem } from '../catalog/files/problem.js';
import { importPages } from '../importer/import-pages.js';
import { createLanguage, type Language } from '../importer/language/language.js';
import { loadSettings } from '../importer/language/load-settings.js';
import { ENOUGH } from '../importer/outline/evidence/role-evidence.js';
import { loadPages } from '../importer/pages/files/load-pages.js';
import type { LoadedFile } from '../importer/pages/files/loaded-file.js';
import type { Refusal } from '../importer/pages/files/refusal.js';
import { UnreadableError } from '../importer/pages/files/unreadable-error.js';
import type { Page } from '../importer/pages/page.js';
import { parsePages } from '../importer/pages/parse-page.js';
import { writeCatalogue } from '../importer/write-catalogue.js';
import { renderExplanation } from './render/explain.js';
import { type ImportOutcome, isComplete, renderImport } from './render/import.js';
import { terminal } from './terminal.js';

/** Clears a terminal from the cursor to the end of the line. */
const CLEAR_LINE = '\u001b[K';

export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description('Make role YAML from handbook pages, tables and ladders.')
    .argument('<page...>', 'files, or folders with pages')
    .option('--out <dir>', 'the folder for the YAML; edits by hand are kept')
    .option('--base-url <url>', 'where the pages are on the web, for links to them', parseUrl)
    .option('--report <file>', 'write what was found, and what was not, as JSON')
    .option('--explain', 'write nothing; show how each section was read, and why')
    .action(run);
}

function parseUrl(text: string): string {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError('Pass an address that begins with https:// or http://.');
  return text;
}

interface ImportOptions {
  out?: string;
  explain?: boolean;
  baseUrl?: string;
  report?: string;
}

async function run(inputs: string[], options: ImportOptions, command: Command): Promise<void> {
  if (options.explain) return explainFiles(inputs);
  if (options.out === undefined)
    return command.error('Pass --out with the folder for the YAML, or --explain.');
  return importFiles(inputs, { ...options, out: options.out });
}

/** Prints the tree of each page with the reading of each section. Exits with 1 if no page could be read. */
async function explainFiles(inputs: string[]): Promise<void> {
  const language = createLanguage(await loadSettings(inputs));
  const loaded = await loadPages(inputs, language.settings.ignore?.files);
  const { pages, unreadable, foreign } = await parseFiles(loaded.files, language);
  for (const { file, reason } of [...loaded.refused, ...unreadable, ...loaded.skipped, ...foreign])
    process.stderr.write(`not read ${file}: ${reason}\n`);
  if (loaded.files.length === 0) process.stderr.write('There is no page to read.\n');
  const explained = importPages(pages, language)
    .pages.map(({ page, outline }) => ({ page, labels: outline.labels }))
    .toSorted((a, b) => (a.page.file < b.page.file ? -1 : 1));
  if (explained.length > 0)
    process.stdout.write(`${renderExplanation(explained, { enough: ENOUGH, colour: terminal.colour })}\n`);
  process.exitCode = explained.length > 0 ? 0 : 1;
}

/**
 * Reads pages, writes one YAML file for each job family, and prints the outcome. Exits with 1 if a page was refused, a
 * family was not written, no page had a role, or the folder cannot be loaded afterwards.
 */
async function importFiles(inputs: string[], options: ImportOptions & { out: string }): Promise<void> {
  const { grades } = await loadArchitecture(options.out);
  const language = createLanguage(await loadSettings(inputs), grades);
  const loaded = await loadPages(inputs, language.settings.ignore?.files);
  const { pages, unreadable, foreign } = await parseFiles(loaded.files, language);
  const { families, report } = importPages(pages, language, options.baseUrl);
  const known: KnownFamilies = new Map();
  const files = await writeCatalogue(options.out, families, report.grades.values, known);
  const problems = families.length > 0 ? await errorsIn(options.out, known) : [];
  const refused = [...loaded.refused, ...unreadable];
  const skipped = [...loaded.skipped, ...foreign];
  const outcome: ImportOutcome = { ...report, refused, skipped, files, problems };
  if (options.report !== undefined) {
    await mkdir(path.dirname(options.report), { recursive: true });
    await writeFile(options.report, `${JSON.stringify(outcome, undefined, 2)}\n`);
  }
  process.stdout.write(
    `${renderImport(outcome, { folder: options.out, report: options.report, ...terminal })}\n`,
  );
  process.exitCode = isComplete(outcome) ? 0 : 1;
}

interface ParsedFiles {
  pages: Page[];
  unreadable: Refusal[];
  /** Data files without roles. */
  foreign: Refusal[];
}

/** Parses the pages and shows the progress on a terminal, as a large handbook takes a while. */
async function parseFiles(files: readonly LoadedFile[], language: Language): Promise<ParsedFiles> {
  const { stderr } = process;
  const show = (line: string): void => {
    if (stderr.isTTY) stderr.write(`\r${CLEAR_LINE}${line}`);
  };
  const pages: Page[] = [];
  const unreadable: Refusal[] = [];
  const foreign: Refusal[] = [];
  for (const [at, loaded] of files.entries()) {
    show(`Reading page ${at + 1} of ${files.length}`);
    try {
      pages.push(...(await parsePages(loaded, language)));
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      (error.isForeign ? foreign : unreadable).push({ file: loaded.file, reason: error.message });
    }
  }
  show('');
  return { pages, unreadable, foreign };
}

async function errorsIn(folder: string, known: KnownFamilies): Promise<Problem[]> {
  const { problems } = await readCatalog(folder, known);
  return problems.filter(({ severity }) => severity === 'error');
}
