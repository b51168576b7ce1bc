import { finish } from '../../slices.js';
import { buildCatalog } from '../build-catalog.js';
import type { Catalog } from '../catalog.js';
import { checkFamilies } from './check.js';
import { type BrokenFamily, type ParsedFamily, parseFamily } from './parse-family.js';
import { byPosition, hasErrors, type Problem } from './problem.js';

/** A file of role YAML: its text, and the name that problems in it are told by. */
export interface RoleFile {
  file: string;
  text: string;
}

/** What some role YAML holds: the catalogue unless an error stands in its way, and every problem. */
export interface ParsedCatalog {
  catalog?: Catalog;
  problems: Problem[];
  /** The files that could be read, in their order. */
  families: readonly ParsedFamily[];
}

/** Reads and checks files of role YAML. Files that could not be read are problems already, and told along. */
export function parseCatalog(files: readonly RoleFile[], unreadable: readonly Problem[] = []): ParsedCatalog {
  const results = files.map(({ file, text }) => parseFamily(file, text));
  const families = results.filter((result): result is ParsedFamily => !('problems' in result));
  const broken = results.filter((result): result is BrokenFamily => 'problems' in result);
  const problems = [
    ...unreadable,
    ...broken.flatMap((file) => file.problems),
    ...checkFamilies(
      families,
      broken.flatMap((file) => file.titles),
    ),
  ];
  return {
    catalog: hasErrors(problems) ? undefined : finish(buildCatalog(families.map(({ entry }) => entry))),
    problems: problems.sort(byPosition),
    families,
  };
}
