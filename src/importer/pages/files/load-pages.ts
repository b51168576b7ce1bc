import type { Dirent } from 'node:fs';
import { constants, lstat, open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { SETTINGS_FILE } from '../../language/settings.js';
import { ENDINGS } from '../parse-page.js';
import { withoutControls } from '../without-controls.js';
import type { LoadedFile } from './loaded-file.js';
import { unpackedSize } from './unpacked-size.js';

/** How much may be read. Handbooks stay far below these limits. */
export interface ReadLimits {
  fileBytes: number;
  /** Sheets of HR systems may be larger. Their rows are limited when they are parsed. */
  sheetBytes: number;
  totalBytes: number;
  files: number;
  folderDepth: number;
}

export const PAGE_LIMITS: ReadLimits = {
  fileBytes: 256 * 1024,
  sheetBytes: 16 * 1024 * 1024,
  totalBytes: 64 * 1024 * 1024,
  files: 5_000,
  folderDepth: 20,
};

/** A file or folder that was not read, and why. The reason completes "FILE: ...". */
export interface Refusal {
  file: string;
  reason: string;
}

export interface LoadedPages {
  files: LoadedFile[];
  /** Pages that could not be read. */
  refused: Refusal[];
  /** Files of other kinds among the pages, and ignored files. */
  skipped: Refusal[];
}

const PAGE = new RegExp(String.raw`\.(?:${ENDINGS.join('|')})$`, 'i');
const PACKED = /\.(?:xlsx|docx)$/i;
const SHEET = /\.(?:xlsx|csv|tsv)$/i;

/**
 * Reads the pages of files and folders in the order of their names. Refuses symbolic links, so that nothing outside of the
 * folders is read. Never throws.
 */
export async function loadPages(
  inputs: readonly string[],
  ignored: readonly string[] = [],
  limits: ReadLimits = PAGE_LIMITS,
): Promise<LoadedPages> {
  const found: Found[] = [];
  const refused: Refusal[] = [];
  const skipped: Refusal[] = [];
  const isIgnored = matcherOf(ignored);
  for (const input of inputs) await findPages(input, found, refused, limits);
  const files: LoadedFile[] = [];
  let total = 0;
  for (const { location, file } of found.sort(byFile)) {
    if (path.posix.basename(file) === SETTINGS_FILE) continue;
    const passed = isIgnored(file) ? 'import.yaml says to ignore it' : reasonToSkip(file);
    if (passed !== undefined) {
      skipped.push({ file, reason: passed });
      continue;
    }
    const result =
      files.length < limits.files
        ? await readPage(location, file, limits)
        : `an import has at most ${limits.files} pages`;
    if (typeof result === 'string') refused.push({ file, reason: result });
    else if (total + result.bytes.length > limits.totalBytes) {
      refused.push({ file, reason: `the pages together exceed ${inMegabytes(limits.totalBytes)}` });
    } else {
      total += result.bytes.length;
      files.push(result);
    }
  }
  return { files, refused, skipped };
}

function reasonToSkip(file: string): string | undefined {
  if (PAGE.test(file)) return undefined;
  return /\.(?:pdf|doc|odt|rtf|pages)$/i.test(file)
    ? 'this kind of document is not supported; save it as .docx, .html or .txt'
    : `this kind of file is not supported; import files that end in ${ENDINGS.join(', ')}`;
}

/** Makes a test whether a file, or a folder above it, matches a pattern. "*" stands for any characters except "/". */
function matcherOf(patterns: readonly string[]): (file: string) => boolean {
  const alternatives = patterns.map((pattern) =>
    pattern
      .replace(/\/$/, '')
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^/]*'),
  );
  if (alternatives.length === 0) return () => false;
  const matches = new RegExp(`(?:^|/)(?:${alternatives.join('|')})(?:/|$)`);
  return (file) => matches.test(file);
}

interface Found {
  location: string;
  file: string;
}

function byFile(a: Found, b: Found): number {
  return a.file < b.file ? -1 : 1;
}

async function findPages(
  input: string,
  found: Found[],
  refused: Refusal[],
  limits: ReadLimits,
): Promise<void> {
  const stats = await lstat(input).catch((error: NodeJS.ErrnoException) => error);
  if (stats instanceof Error) refused.push({ file: input, reason: reasonOf(stats) });
  else if (stats.isSymbolicLink())
    refused.push({ file: input, reason: 'it is a symbolic link; pass the path it points to' });
  else if (stats.isDirectory()) await findInFolder(input, '', found, refused, limits);
  else if (stats.isFile()) found.push({ location: input, file: path.basename(input) });
  else refused.push({ file: input, reason: 'it is neither a file nor a folder' });
}

async function findInFolder(
  root: string,
  folder: string,
  found: Found[],
  refused: Refusal[],
  limits: ReadLimits,
): Promise<void> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (entries instanceof Error) {
    refused.push({ file: folder || root, reason: reasonOf(entries) });
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isSymbolicLink()) refused.push({ file, reason: 'it is a symbolic link' });
    else if (entry.isDirectory() && !isHidden(entry)) {
      if (file.split('/').length <= limits.folderDepth)
        await findInFolder(root, file, found, refused, limits);
      else refused.push({ file, reason: `folders are nested more than ${limits.folderDepth} deep` });
    } else if (entry.isFile() && !isHidden(entry)) {
      found.push({ location: path.join(root, file), file });
    } else if (!isHidden(entry)) refused.push({ file, reason: 'it is neither a file nor a folder' });
  }
}

function isHidden({ name }: Dirent): boolean {
  return name.startsWith('.');
}

/** Reads a file, or says why it is refused. Does not follow links, even if one took the file's place meanwhile. */
async function readPage(location: string, file: string, limits: ReadLimits): Promise<LoadedFile | string> {
  try {
    const handle = await open(
      location,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) return 'it is not a file';
      const most = SHEET.test(file) ? limits.sheetBytes : limits.fileBytes;
      if (stats.size > most)
        return `it is larger than ${inMegabytes(most)}; split it, for example by job family`;
      const bytes = await handle.readFile();
      if (PACKED.test(file)) return refusePacked(bytes, most) ?? { file, bytes, text: '' };
      const text = decode(bytes);
      return text === undefined ? 'it is not text in UTF-8 or UTF-16' : { file, bytes, text };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return reasonOf(error as NodeJS.ErrnoException);
  }
}

function reasonOf({ code }: NodeJS.ErrnoException): string {
  return code === 'ENOENT' ? 'it does not exist' : `it cannot be read (${code})`;
}

/** Refuses a packed file that would unpack to far more than its size. */
function refusePacked(bytes: Buffer, most: number): string | undefined {
  const size = unpackedSize(bytes);
  if (size === undefined) return 'it is not a workbook or document';
  const unpacked = Math.min(most * PACKED_TIMES, MOST_UNPACKED);
  return size > unpacked ? `it unpacks to more than ${inMegabytes(unpacked)}` : undefined;
}

const PACKED_TIMES = 40;
/** The unpacked file is in memory several times at once. */
const MOST_UNPACKED = 64 * 1024 * 1024;

/** Decodes a text, makes all line ends "\n", and removes control characters. Undefined if the bytes are no text. */
function decode(bytes: Buffer): string | undefined {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.includes(0)) return undefined;
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.includes('\0')) return undefined;
    return withoutControls(text.replace(/\r\n?/g, '\n'));
  } catch {
    return undefined;
  }
}

/** UTF-16 begins with its mark. Sheets saved as "Unicode text" do. */
function encodingOf([first, second]: Buffer): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function inMegabytes(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${Math.round(bytes / 1024 / 1024)} MB`;
}
