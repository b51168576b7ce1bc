import { finish } from '../../slices.js';
import type { Architecture } from '../architecture.js';
import { buildCatalog } from '../build-catalog.js';
import type { Catalog } from '../catalog.js';
import { type FamilyFile, familySchemaFor } from '../schema.js';
import { checkFamilies } from './check.js';
import { checkDepartments } from './check-architecture.js';
import { isArchitectureFile, parseArchitecture } from './parse-architecture.js';
import { type BrokenFamily, type ParsedFamily, parseFamily, recallFamily } from './parse-family.js';
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

/** Families that were read before, by their text and that of the words of their organisation. */
export type KnownFamilies = Map<string, FamilyFile>;

/**
 * Reads and checks files of role YAML. Files that could not be read are problems already, and told along. A text that is
 * known is not parsed again, and any other is known from then on.
 */
export function parseCatalog(
  files: readonly RoleFile[],
  unreadable: readonly Problem[] = [],
  known: KnownFamilies = new Map(),
): ParsedCatalog {
  const written = files.find(({ file }) => isArchitectureFile(file));
  const { architecture, problems: wrongWords, parsed } = parseArchitecture(written);
  const schema = familySchemaFor(architecture);
  const results = files
    .filter((file) => file !== written)
    .map(({ file, text }) => {
      const key = `${text}\n${written?.text ?? ''}`;
      const entry = known.get(key);
      if (entry) return recallFamily(file, text, entry, schema);
      const read = parseFamily(file, text, schema);
      if ('entry' in read) known.set(key, read.entry);
      return read;
    });
  const families = results.filter((result): result is ParsedFamily => !('problems' in result));
  const broken = results.filter((result): result is BrokenFamily => 'problems' in result);
  const problems = [
    ...unreadable,
    ...wrongWords,
    ...(parsed && broken.length === 0 ? checkDepartments(parsed, families) : []),
    ...broken.flatMap((file) => file.problems),
    ...checkFamilies(
      families,
      architecture,
      broken.flatMap((file) => file.titles),
    ),
  ];
  return {
    catalog: hasErrors(problems) ? undefined : build(families, architecture),
    problems: problems.sort(byPosition),
    families,
  };
}

function build(families: readonly ParsedFamily[], architecture: Architecture): Catalog {
  const entries = families.map(({ entry }) => entry);
  return finish(buildCatalog(entries, architecture));
}
