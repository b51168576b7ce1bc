import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { type Refusal, reasonOf } from './refusal.js';

/** A file that may be a page. */
interface FoundFile {
  /** Where it is on disk. */
  location: string;
  /** Its path from the folder that was imported, with "/" on every system. */
  file: string;
}

export interface FoundFiles {
  found: FoundFile[];
  refused: Refusal[];
}

/**
 * Finds the files below some paths, in the order of their names. Passes over hidden ones. Refuses symbolic links, so that
 * nothing outside of the folders is read. Never throws.
 */
export async function findFiles(inputs: readonly string[], folderDepth: number): Promise<FoundFiles> {
  const files: FoundFiles = { found: [], refused: [] };
  for (const input of inputs) await addPath(files, input, folderDepth);
  files.found.sort((a, b) => (a.file < b.file ? -1 : 1));
  return files;
}

async function addPath({ found, refused }: FoundFiles, input: string, folderDepth: number): Promise<void> {
  const stats = await lstat(input).catch((error: NodeJS.ErrnoException) => error);
  if (stats instanceof Error) refused.push({ file: input, reason: reasonOf(stats) });
  else if (stats.isSymbolicLink())
    refused.push({ file: input, reason: 'it is a symbolic link; pass the path it points to' });
  else if (stats.isDirectory()) await addFolder({ found, refused }, input, '', folderDepth);
  else if (stats.isFile()) found.push({ location: input, file: path.basename(input) });
  else refused.push({ file: input, reason: 'it is neither a file nor a folder' });
}

/** Adds the files of a folder, given as its path from `root`, and of the folders in it. */
async function addFolder(
  files: FoundFiles,
  root: string,
  folder: string,
  folderDepth: number,
): Promise<void> {
  const { found, refused } = files;
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
    else if (entry.name.startsWith('.')) continue;
    else if (entry.isFile()) found.push({ location: path.join(root, file), file });
    else if (!entry.isDirectory()) refused.push({ file, reason: 'it is neither a file nor a folder' });
    else if (file.split('/').length <= folderDepth) await addFolder(files, root, file, folderDepth);
    else refused.push({ file, reason: `folders are nested more than ${folderDepth} deep` });
  }
}
