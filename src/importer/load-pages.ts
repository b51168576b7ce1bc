import type { Dirent } from 'node:fs';
import { constants, lstat, open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { findExcess } from './excess.js';

/** What may be read; beyond that a page is refused, as no handbook has such pages. */
export interface Limits {
  fileBytes: number;
  totalBytes: number;
  files: number;
  folderDepth: number;
}

export const LIMITS: Limits = {
  fileBytes: 256 * 1024,
  totalBytes: 64 * 1024 * 1024,
  files: 5_000,
  folderDepth: 20,
};

/** The text of a page, and its path from the folder that was imported, with "/" on every system. */
export interface PageText {
  file: string;
  text: string;
}

/** A file or folder that was not read, and why, in words that end a sentence. */
export interface Refusal {
  file: string;
  reason: string;
}

export interface LoadedPages {
  pages: PageText[];
  refused: Refusal[];
}

const PAGE = /\.(?:md|markdown|txt)$/i;

/**
 * Reads the pages of files and folders, in the order of their names. Nothing outside of them is read: a symbolic link
 * is refused wherever it stands. Never throws for what it finds.
 */
export async function loadPages(inputs: readonly string[], limits: Limits = LIMITS): Promise<LoadedPages> {
  const found: Found[] = [];
  const refused: Refusal[] = [];
  for (const input of inputs) await findPages(input, found, refused, limits);
  const pages: PageText[] = [];
  let total = 0;
  for (const [index, { location, file }] of found.sort(byFile).entries()) {
    const result =
      index < limits.files
        ? await readPage(location, limits)
        : `the import has its limit of ${limits.files} pages`;
    if (typeof result === 'string') refused.push({ file, reason: result });
    else if (total + result.bytes > limits.totalBytes) {
      refused.push({ file, reason: `the pages together exceed ${inMegabytes(limits.totalBytes)}` });
    } else {
      total += result.bytes;
      pages.push({ file, text: result.text });
    }
  }
  return { pages, refused };
}

interface Found {
  location: string;
  file: string;
}

function byFile(a: Found, b: Found): number {
  return a.file < b.file ? -1 : 1;
}

async function findPages(input: string, found: Found[], refused: Refusal[], limits: Limits): Promise<void> {
  const stats = await lstat(input).catch((error: NodeJS.ErrnoException) => error);
  if (stats instanceof Error) refused.push({ file: input, reason: `it cannot be read (${stats.code})` });
  else if (stats.isSymbolicLink())
    refused.push({ file: input, reason: 'it is a symbolic link; name what it leads to' });
  else if (stats.isDirectory()) await findInFolder(input, '', found, refused, limits);
  else if (stats.isFile()) found.push({ location: input, file: path.basename(input) });
  else refused.push({ file: input, reason: 'it is neither a file nor a folder' });
}

async function findInFolder(
  root: string,
  folder: string,
  found: Found[],
  refused: Refusal[],
  limits: Limits,
): Promise<void> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (entries instanceof Error) {
    refused.push({ file: folder || root, reason: `it cannot be read (${entries.code})` });
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isSymbolicLink()) refused.push({ file, reason: 'it is a symbolic link' });
    else if (entry.isDirectory() && !isHidden(entry)) {
      if (file.split('/').length <= limits.folderDepth)
        await findInFolder(root, file, found, refused, limits);
      else refused.push({ file, reason: `folders are nested more than ${limits.folderDepth} deep` });
    } else if (entry.isFile() && !isHidden(entry) && PAGE.test(entry.name)) {
      found.push({ location: path.join(root, file), file });
    }
  }
}

function isHidden({ name }: Dirent): boolean {
  return name.startsWith('.');
}

/** The text of a file, or why it is refused. Opened without following links, should one take its place meanwhile. */
async function readPage(location: string, limits: Limits): Promise<{ text: string; bytes: number } | string> {
  try {
    const handle = await open(
      location,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) return 'it is no file';
      if (stats.size > limits.fileBytes) return `it is larger than ${inMegabytes(limits.fileBytes)}`;
      const bytes = await handle.readFile();
      const text = decode(bytes);
      if (text === undefined) return 'it is not text in UTF-8';
      return findExcess(text) ?? { text, bytes: bytes.length };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return `it cannot be read (${(error as NodeJS.ErrnoException).code})`;
  }
}

/** Text in UTF-8, with or without its mark; undefined for anything else. */
function decode(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function inMegabytes(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${Math.round(bytes / 1024 / 1024)} MB`;
}
