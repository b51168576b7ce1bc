import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Catalog, createCatalog } from './catalog.js';
import { checkFamilies } from './check.js';
import { type ParsedFamily, parseFamily } from './parse-family.js';
import { byPosition, CatalogError, hasErrors, type Problem } from './problem.js';

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
      return parseFamily(file, await readFile(file, 'utf8'));
    }),
  );
  const families = results.filter((result): result is ParsedFamily => !Array.isArray(result));
  const problems = [...results.filter((result) => Array.isArray(result)).flat(), ...checkFamilies(families)];
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
  const nothing = (message: string, fix: string): Problem => ({
    file: folder,
    line: 1,
    column: 1,
    severity: 'error',
    message,
    fix,
  });
  try {
    const names = (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name)).sort();
    return names.length > 0
      ? names
      : nothing('the folder holds no .yaml file', 'Add one file per job family, or name another folder');
  } catch (error) {
    return nothing(`cannot read the folder (${(error as NodeJS.ErrnoException).code})`, 'Name the folder with the role YAML');
  }
}
