import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeRoles } from '../bench/reload/write-roles.js';
import { loadCatalog } from '../src/catalog/files/load-catalog.js';

/** Writes so many roles into a folder, in files of ten. Resolves with the files. */
export async function writeManyRoles(folder: string, count: number): Promise<string[]> {
  return writeRoles(folder, count, await loadCatalog(path.join(import.meta.dirname, '../roles')));
}

/** Gives the first role of a file another grade. */
export async function editGrade(file: string, grade: number): Promise<void> {
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/grade: \d+/, `grade: ${grade}`));
}
