import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Catalog } from './catalog.js';
import { checkFamilies } from './check.js';
import { createCatalog } from './create-catalog.js';
import { type BrokenFamily, type ParsedFamily, parseFamily } from './parse-family.js';
import { byPosition, CatalogError, hasErrors, type Position, type Problem } from './problem.js';

/** What a folder of role YAML holds: the catalogue unless an error stands in its way, and every problem. */
export interface LoadResult {
  catalog?: Catalog;
  problems: Problem[];
  /** How many files were read. */
  files: number;
}

/** Reads and checks every `*.yaml` and `*.yml` file of a folder. Never throws for what the files say. */
export async function readCatalog(folder: string): Promise<LoadResult> {
  const names = await listFiles(folder);
  if (!Array.isArray(names)) return { problems: [names], files: 0 };
  const results = await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      const text = await readFile(file, 'utf8').catch((error) => cannotRead(file, 'the file', error));
      return typeof text === 'string' ? parseFamily(file, text) : { problems: [text], titles: [] };
    }),
  );
  const families = results.filter((result): result is ParsedFamily => !('problems' in result));
  const broken = results.filter((result): result is BrokenFamily => 'problems' in result);
  const problems = [
    ...broken.flatMap((file) => file.problems),
    ...checkFamilies(
      families,
      broken.flatMap((file) => file.titles),
    ),
  ];
  return {
    catalog: hasErrors(problems) ? undefined : createCatalog(families.map(({ entry }) => entry)),
    problems: problems.sort(byPosition),
    files: names.length,
  };
}

/** The catalogue of a folder. Throws `CatalogError`, with every problem, when there is an error in it. */
export async function loadCatalog(folder: string): Promise<Catalog> {
  const { catalog, problems } = await readCatalog(folder);
  if (!catalog) throw new CatalogError(problems);
  return catalog;
}

async function listFiles(folder: string): Promise<string[] | Problem> {
  try {
    const names = (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name)).sort();
    if (names.length > 0) return names;
    return {
      ...startOf(folder),
      severity: 'error',
      message: 'the folder holds no .yaml file',
      fix: 'Add one file per job family, or name another folder',
    };
  } catch (error) {
    return cannotRead(folder, 'the folder', error);
  }
}

function cannotRead(file: string, what: string, error: unknown): Problem {
  const { code } = error as NodeJS.ErrnoException;
  return {
    ...startOf(file),
    severity: 'error',
    message: `cannot read ${what} (${code})`,
    fix: UNREADABLE_FIXES[code ?? ''] ?? 'Make sure that it can be read',
  };
}

const UNREADABLE_FIXES: Record<string, string> = {
  ENOENT: 'There is nothing of this name; name the folder with the role YAML',
  ENOTDIR: 'This is no folder; name the folder with the role YAML',
  EISDIR: 'This is a folder; rename it, or move it elsewhere',
  EACCES: 'Allow this user to read it',
};

function startOf(file: string): Position {
  return { file, line: 1, column: 1 };
}
