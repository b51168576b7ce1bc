import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SiteFile } from './build-site.js';

/** Thrown when the site cannot be written. Its message says why, and what to do. */
export class SiteError extends Error {
  override name = 'SiteError';
}

/** The file that marks a folder as a site made by this program. */
const SITE_MARK = '.rolecall-site';

/**
 * Writes a site as a whole or not at all: into a new folder, which then replaces the old one. Resolves with the number of files.
 * Throws `SiteError` if something else is in the way. It never deletes anything but an older site.
 */
export async function writeSite(folder: string, files: Iterable<SiteFile>): Promise<number> {
  const target = path.resolve(folder);
  const standing = await checkFolder(target);
  const draft = await createDraft(target);
  try {
    const count = await writeFiles(draft, files);
    if (standing === 'nothing') await rename(draft, target);
    else await replace(target, draft);
    return count;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw isFault(error) ? cannotWrite(target, error) : error;
  }
}

/** A new folder beside the site, so that it can replace the site at once. */
async function createDraft(target: string): Promise<string> {
  const draft = `${target}.new-${randomUUID()}`;
  try {
    await mkdir(draft, { recursive: true });
    return draft;
  } catch (error) {
    throw isFault(error) ? cannotWrite(target, error) : error;
  }
}

/** Whether the system refused something, such as to write to a folder. */
function isFault(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error;
}

function cannotWrite(target: string, { code, path: file }: NodeJS.ErrnoException): SiteError {
  const what = code === 'EEXIST' ? `two pages are called ${file}` : code;
  return new SiteError(`The site cannot be written to ${target} (${what}): name a folder with --out.`);
}

/** What is in the place of the site now. Throws `SiteError` for anything but nothing, an empty folder or an older site. */
export async function checkFolder(target: string): Promise<'nothing' | 'empty' | 'site'> {
  const names = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw cannotWrite(target, error);
  });
  if (names === undefined) return 'nothing';
  if (names.length === 0) return 'empty';
  if (names.includes(SITE_MARK)) return 'site';
  throw new SiteError(
    `The folder ${target} contains something other than a site made by Rolecall, so nothing was written: name another folder with --out.`,
  );
}

async function writeFiles(draft: string, files: Iterable<SiteFile>): Promise<number> {
  const made = new Set<string>();
  let count = 0;
  for (const { path: name, content } of files) {
    const file = path.join(draft, name);
    const parent = path.dirname(file);
    if (!made.has(parent)) await mkdir(parent, { recursive: true });
    made.add(parent);
    // Fails if two pages have one name: the second would overwrite the first, and links would lead to the wrong page.
    await writeFile(file, content, { flag: 'wx' });
    count += 1;
  }
  await writeFile(path.join(draft, SITE_MARK), 'Made by rolecall site. A new build replaces this folder.\n');
  return count;
}

async function replace(target: string, draft: string): Promise<void> {
  const old = `${draft}-old`;
  await rename(target, old);
  try {
    await rename(draft, target);
  } catch (error) {
    await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true });
}
