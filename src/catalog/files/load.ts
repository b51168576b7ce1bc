import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Architecture } from '../architecture.js';
import type { Catalog } from '../catalog.js';
import { ARCHITECTURE_FILE, isArchitectureFile, parseArchitecture } from './parse-architecture.js';
import { type KnownFamilies, type ParsedCatalog, parseCatalog } from './parse-catalog.js';
import { CatalogError, type Problem, problemOf } from './problem.js';

/** What a folder of role YAML holds. */
export interface LoadResult extends ParsedCatalog {
  /** How many files were read. */
  files: number;
}

/** The files of a folder. */
export interface RoleFolder {
  readable: { file: string; bytes: Buffer }[];
  /** One for each file that cannot be read, or for the folder itself. */
  unreadable: Problem[];
}

/** Reads every `*.yaml` and `*.yml` file of a folder. Never throws for what is or is not there. */
export async function readRoleFiles(folder: string): Promise<RoleFolder> {
  const names = await listFiles(folder);
  if (!Array.isArray(names)) return { readable: [], unreadable: [names] };
  const results = await Promise.all(names.map((name) => readRoleFile(path.join(folder, name))));
  return {
    readable: results.filter((result) => 'bytes' in result),
    unreadable: results.filter((result) => 'message' in result),
  };
}

/** Reads and checks every `*.yaml` and `*.yml` file of a folder. Never throws for what the files say. */
export async function readCatalog(folder: string, known?: KnownFamilies): Promise<LoadResult> {
  const { readable, unreadable } = await readRoleFiles(folder);
  const unreadableFiles = unreadable.filter(({ file }) => file !== folder);
  const files = readable.map(({ file, bytes }) => ({ file, text: bytes.toString() }));
  const families = readable.filter(({ file }) => !isArchitectureFile(file));
  return { ...parseCatalog(files, unreadable, known), files: families.length + unreadableFiles.length };
}

/** The catalogue of a folder. Throws `CatalogError`, with every problem, when there is an error in it. */
export async function loadCatalog(folder: string, known?: KnownFamilies): Promise<Catalog> {
  const { catalog, problems } = await readCatalog(folder, known);
  if (!catalog) throw new CatalogError(problems);
  return catalog;
}

/** The words of the organisation of a folder. Throws `CatalogError`, with every problem, when there is an error in them. */
export async function loadArchitecture(folder: string): Promise<Architecture> {
  const file = path.join(folder, ARCHITECTURE_FILE);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  const { architecture, problems } = parseArchitecture(text === undefined ? undefined : { file, text });
  if (problems.length > 0) throw new CatalogError(problems);
  return architecture;
}

/** Many times what a large family needs. */
const MOST_BYTES = 1024 * 1024;

async function readRoleFile(file: string): Promise<{ file: string; bytes: Buffer } | Problem> {
  try {
    const stats = await stat(file);
    // Reading a pipe or a device may never end.
    if (!stats.isFile()) return notAFile(file);
    if (stats.size > MOST_BYTES) return tooLarge(file);
    return { file, bytes: await readFile(file) };
  } catch (error) {
    return cannotRead(file, 'file', error);
  }
}

function tooLarge(file: string): Problem {
  return problemOf(file, {
    code: 'file-too-large',
    message: 'this file is larger than 1 MB',
    fix: 'Remove what is not a fact about a role, or split the family into several',
  });
}

function notAFile(file: string): Problem {
  return problemOf(file, {
    code: 'not-a-file',
    message: 'this is not a file',
    fix: 'Rename it, or move it elsewhere',
  });
}

/** Whether a file of a folder with this name holds roles. */
export function isRoleFile(name: string): boolean {
  return /\.ya?ml$/.test(name);
}

async function listFiles(folder: string): Promise<string[] | Problem> {
  try {
    const names = (await readdir(folder)).filter(isRoleFile).sort();
    if (names.some((name) => name !== ARCHITECTURE_FILE)) return names;
    return problemOf(folder, {
      code: 'empty-folder',
      message: 'the folder has no .yaml file',
      fix: 'Add one file per job family, or pass another folder',
    });
  } catch (error) {
    return cannotRead(folder, 'folder', error);
  }
}

function cannotRead(file: string, what: 'file' | 'folder', error: unknown): Problem {
  const { code } = error as NodeJS.ErrnoException;
  return problemOf(file, {
    code: `unreadable-${what}`,
    message: `cannot read the ${what} (${code})`,
    fix: UNREADABLE_FIXES[code ?? ''] ?? 'Make sure that it can be read',
  });
}

const UNREADABLE_FIXES: Record<string, string> = {
  ENOENT: 'This folder does not exist. Pass the folder with the role YAML',
  ENOTDIR: 'This is not a folder. Pass the folder with the role YAML',
  EACCES: 'Allow this user to read it',
};
