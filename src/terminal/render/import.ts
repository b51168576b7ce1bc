import type { Problem } from '../../catalog/files/problem.js';
import { grouped } from '../../collections.js';
import type { FactCounts, ImportReport, PageReport } from '../../importer/import-report.js';
import { SETTINGS_FILE } from '../../importer/language/settings.js';
import type { Refusal } from '../../importer/pages/files/refusal.js';
import type { WrittenFamily } from '../../importer/write-catalogue.js';
import type { Conflict } from '../../role-files/merge-values.js';
import { stripControls } from '../../text/escape.js';
import { count, listed } from '../../text/prose.js';
import { createPaint, type Paint } from './paint.js';
import { tableLines } from './table.js';

/** The outcome of an import: what pages gave, what was written, and what went wrong. */
export interface ImportOutcome extends ImportReport {
  refused: readonly Refusal[];
  /** Files of other kinds among the pages. */
  skipped: readonly Refusal[];
  files: readonly WrittenFamily[];
  /** Errors that keep the folder from loading. */
  problems: readonly Problem[];
}

/** Whether everything was read and written, and the folder can be loaded. */
export function isComplete({ pages, refused, files, problems }: ImportOutcome): boolean {
  return (
    pages.some(({ roles }) => roles.length > 0) &&
    refused.length === 0 &&
    problems.length === 0 &&
    files.every(({ change }) => change !== 'not written')
  );
}

interface ImportView {
  folder: string;
  /** The file with the full report, if one was asked for. */
  report?: string;
  colour: boolean;
  width: number;
}

/** A table of pages, then what a maintainer should look at, then a summary. */
export function renderImport(outcome: ImportOutcome, view: ImportView): string {
  const paint = createPaint(view.colour);
  const sections = [
    pageLines(outcome.pages, view.width, paint),
    attentionLines(outcome, paint),
    summaryLines(outcome, view, paint),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function pageLines(pages: readonly PageReport[], width: number, paint: Paint): string[] {
  const rows = [...grouped(pages, ({ file }) => file)].map(([file, ofFile]) => {
    const total = (sizeOf: (page: PageReport) => number): string =>
      String(ofFile.reduce((sum, page) => sum + sizeOf(page), 0));
    return [
      file,
      total(({ roles }) => roles.length),
      total(({ facts }) => facts.grades),
      total(({ facts }) => facts.reportingLines),
      total(({ facts }) => itemsIn(facts)),
      total(({ unplaced }) => unplaced.length),
    ];
  });
  const columns = ['Page', 'Roles', 'Grades', 'Reporting lines', 'Items', 'Lines unplaced'];
  return rows.length > 0 ? tableLines({ columns, rows }, width, paint) : [];
}

function itemsIn({ responsibilities, requirements }: FactCounts): number {
  return responsibilities + requirements;
}

/** One line for each thing that a maintainer should look at. */
function attentionLines(outcome: ImportOutcome, paint: Paint): string[] {
  const { refused, skipped, pages, twins, clashes, omissions, files, problems } = outcome;
  const bad = paint('red', 'refused');
  const past = paint('dim', 'skipped');
  const look = paint('yellow', 'look');
  const broken = files.filter(({ change }) => change === 'not written');
  return [
    ...refused.map(({ file, reason }) => `${bad} ${stripControls(file)}: ${reason}`),
    ...broken.flatMap(({ file, problems: why }) => [
      `${bad} ${file}: it was not changed`,
      ...why.map(
        ({ line, column, message, fix }) => `    ${line}:${column} ${message}. ${paint('dim', fix)}`,
      ),
    ]),
    ...problems.map(
      ({ file, line, column, message, fix }) =>
        `${bad} ${file}:${line}:${column}: ${message}. ${paint('dim', fix)}`,
    ),
    ...[...grouped(skipped, ({ reason }) => reason)].map(
      ([reason, files]) => `${past} ${fewOf(files.map(({ file }) => stripControls(file)))}: ${reason}`,
    ),
    ...pages.flatMap((page) => {
      const why = whyNoRole(page, pages);
      return why === undefined ? [] : [`${look} ${stripControls(page.file)}: ${why}`];
    }),
    ...twins.map(
      ({ title, kept, dropped }) =>
        `${look} ${dropped}: it describes "${title}" like ${kept}; the two are one role now`,
    ),
    ...questionOnGrades(outcome.grades, paint),
    ...omissions.map(({ file, text }) => `${look} ${file}: ${text}`),
    ...clashes.flatMap(({ title, renamed }) =>
      renamed.map(
        (role) => `${look} ${role.file}: other pages have a "${title}" too; this one is now "${role.title}"`,
      ),
    ),
    ...files.flatMap(({ file, conflicts }) =>
      conflicts.map((conflict) => `${look} ${file}: ${conflictLine(conflict)}`),
    ),
  ];
}

/**
 * Why a page has no role, if that is worth a look: no word on it is known, or no page of the import has a role. A single page without
 * roles may be about something else.
 */
function whyNoRole(page: PageReport, pages: readonly PageReport[]): string | undefined {
  if (page.roles.length > 0) return undefined;
  if (page.hasLists && !page.isUnderstood)
    return `the importer knows no heading or label on it; ${SETTINGS_FILE} can teach it`;
  return pages.every(({ roles }) => roles.length === 0)
    ? 'nothing on it reads as a role; import it with --explain to see why'
    : undefined;
}

/** Asks for the order of codes that no role could get, with the lines to add. */
function questionOnGrades({ unordered }: ImportReport['grades'], paint: Paint): string[] {
  if (unordered.length === 0) return [];
  return [
    `${paint('yellow', 'asks')} in which order are the grades ${listed(unordered)}? No role has them yet. Add these lines to ${SETTINGS_FILE} beside the pages, the lowest first, and import again:`,
    '    grades:',
    `      values: [${unordered.join(', ')}]`,
  ];
}

/** The first few of many names, and how many more there are. */
function fewOf(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return more > 1 ? `${names.slice(0, MOST_NAMES).join(', ')} and ${more} more` : names.join(', ');
}

const MOST_NAMES = 5;

function conflictLine({ path, kept, page }: Conflict): string {
  const where = path.join(' › ');
  if (page === undefined) return `${where} was changed by hand and is gone from its page; kept it`;
  if (kept === undefined) return `${where} was removed by hand and has changed on its page; left it out`;
  return `${where} was changed by hand and differs from its page; kept ${brief(kept)}, the page has ${brief(page)}`;
}

const BRIEF = 60;

function brief(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > BRIEF ? `${text.slice(0, BRIEF)}…` : text;
}

function summaryLines(outcome: ImportOutcome, { folder, report }: ImportView, paint: Paint): string[] {
  const { pages, files } = outcome;
  const withRoles = pages.filter(({ roles }) => roles.length > 0);
  const total = (sizeOf: (page: PageReport) => number): number =>
    pages.reduce((sum, page) => sum + sizeOf(page), 0);
  const written = (change: WrittenFamily['change']): number =>
    files.filter((file) => file.change === change).length;
  const unplaced = total((page) => page.unplaced.length);
  if (pages.length === 0) return [`${paint('red', '✕')} There is no page to read.`];
  return [
    `${isComplete(outcome) ? paint('green', '✓') : paint('red', '✕')} ${count(
      total(({ roles }) => roles.length),
      'role',
    )} on ${withRoles.length} of ${count(pages.length, 'page')}: ` +
      [
        count(
          total(({ facts }) => facts.grades),
          'grade',
        ),
        count(
          total(({ facts }) => facts.reportingLines),
          'reporting line',
        ),
        count(
          total(({ facts }) => itemsIn(facts)),
          'item',
        ),
      ].join(', '),
    `  In ${folder}: ${written('new')} new, ${written('changed')} changed, ${written('unchanged')} unchanged files`,
    ...(unplaced > 0
      ? [`  ${count(unplaced, 'line')} could not be placed; ${whereUnplaced(report, files.length > 0)}`]
      : []),
  ];
}

function whereUnplaced(report: string | undefined, isWritten: boolean): string {
  if (!isWritten) return report === undefined ? 'ask for --report FILE to see them' : `see ${report}`;
  return `see unplaced in the files${report === undefined ? ', or ask for --report FILE' : `, and ${report}`}`;
}
