import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Architecture } from '../architecture.js';
import type { Catalog } from '../catalog.js';
import { isArchitectureFile, parseArchitecture } from './parse-architecture.js';
import { type KnownFamilies, type ParsedCatalog, parseCatalog } from './parse-catalog.js';
import { CatalogError } from './problem.js';
import { ARCHITECTURE_FILE, readRoleFiles, textsOf } from './read-role-files.js';

/** The content of a folder of role YAML. */
export interface LoadResult extends ParsedCatalog {
  /** How many files were read. */
  files: number;
}

/** Reads and checks every `*.yaml` and `*.yml` file of a folder. Returns every fault as a problem; never throws for one. */
export async function readCatalog(folder: string, known?: KnownFamilies): Promise<LoadResult> {
  const { readable, unreadable } = await readRoleFiles(folder);
  const unreadableFiles = unreadable.filter(({ file }) => file !== folder);
  const families = readable.filter(({ file }) => !isArchitectureFile(file));
  return {
    ...parseCatalog(textsOf(readable), unreadable, known),
    files: families.length + unreadableFiles.length,
  };
}

/** Loads the catalogue of a folder. Throws `CatalogError`, with every problem, if one of them is an error. */
export async function loadCatalog(folder: string): Promise<Catalog> {
  const { catalog, problems } = await readCatalog(folder);
  if (!catalog) throw new CatalogError(problems);
  return catalog;
}

/** Loads the organisation's words from a folder. Throws `CatalogError` with every problem of their file. */
export async function loadArchitecture(folder: string): Promise<Architecture> {
  const file = path.join(folder, ARCHITECTURE_FILE);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  const { architecture, problems } = parseArchitecture(text === undefined ? undefined : { file, text });
  if (problems.length > 0) throw new CatalogError(problems);
  return architecture;
}
