import path from 'node:path';
import type { Catalog } from '../catalog/catalog.js';
import { parseCatalog } from '../catalog/files/parse-catalog.js';
import { CatalogError } from '../catalog/files/problem.js';
import type { RoleFile } from '../catalog/files/read-role-files.js';
import { git } from './git.js';
import { type CommittedFile, listCommittedFiles } from './list-committed-files.js';

/** Thrown when a revision cannot be read. Its message says why, and what to do. */
export class RevisionError extends Error {
  override name = 'RevisionError';
}

/**
 * Loads the catalogue of a folder at a revision of its git repository (`HEAD~1`, a branch, a tag, a commit). Throws
 * `RevisionError` if git cannot read it, `CatalogError` if it has errors.
 */
export async function loadRevision(folder: string, revision: string): Promise<Catalog> {
  const { catalog, problems } = parseCatalog(await readRevision(folder, revision));
  if (!catalog) throw new CatalogError(problems);
  return catalog;
}

/** Reads the role YAML of a folder at a revision of its git repository. Throws `RevisionError` if git cannot read it. */
export async function readRevision(folder: string, revision: string): Promise<RoleFile[]> {
  const commit = await commitOf(folder, revision);
  const files = await listCommittedFiles(folder, commit);
  if (!Array.isArray(files) || files.length === 0) {
    throw new RevisionError(
      `There is no role YAML in ${folder} at ${revision}: name the folder that had it then in --roles.`,
    );
  }
  const texts = await readBlobs(folder, files);
  return files.map(({ name }, index) => ({
    file: `${revision}:${path.join(folder, name)}`,
    text: texts[index] ?? '',
  }));
}

/** The commit that a revision names. Git never reads the revision as an option. */
async function commitOf(folder: string, revision: string): Promise<string> {
  const name = `${revision}^{commit}`;
  const result = await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
  switch (result.kind) {
    case 'done':
      return result.stdout.toString().trim();
    case 'no_folder':
      throw new RevisionError(
        `The folder ${folder} does not exist: name the folder with the role YAML in --roles.`,
      );
    case 'not_installed':
      throw new RevisionError(
        `"${revision}" is not a folder, and git is not installed to look for such a revision: install git, or pass a folder.`,
      );
    case 'failed':
      throw new RevisionError(
        result.reason === ''
          ? `"${revision}" is neither a folder nor a revision that git knows in ${folder}: try a branch, a tag, a commit or HEAD~1.`
          : `"${revision}" is not a folder, and git cannot look for such a revision in ${folder}: ${result.reason}`,
      );
  }
}

/** The texts of some files, read with one call. Git prints a line before each, which ends with its size in bytes. */
async function readBlobs(folder: string, files: readonly CommittedFile[]): Promise<string[]> {
  const wanted = files.map(({ blob }) => `${blob}\n`).join('');
  const result = await git(folder, ['cat-file', '--batch'], wanted);
  if (result.kind !== 'done') throw new RevisionError('Git cannot read its own files: try `git fsck`.');
  const { stdout } = result;
  let end = 0;
  return files.map(({ size }) => {
    const start = stdout.indexOf('\n', end) + 1;
    end = start + size + 1;
    return stdout.toString('utf8', start, start + size);
  });
}
