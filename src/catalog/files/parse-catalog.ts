import { finish, type Slices } from '../../slices.js';
import type { Architecture } from '../architecture.js';
import { buildCatalog } from '../build-catalog.js';
import type { Catalog } from '../catalog.js';
import { type FamilyFile, familySchemaFor } from '../schema.js';
import { checkDepartments } from './checks/check-architecture.js';
import { checkFamilies } from './checks/check-families.js';
import { isArchitectureFile, parseArchitecture } from './parse-architecture.js';
import { type BrokenFamily, type ParsedFamily, parseFamily, recallFamily } from './parse-family.js';
import { byPosition, hasErrors, type Problem } from './problem.js';
import type { RoleFile } from './read-role-files.js';

/** The content of some role YAML: the catalogue, unless there is an error, and every problem. */
export interface ParsedCatalog {
  catalog?: Catalog;
  problems: Problem[];
  /** The files that could be read, in their order. */
  families: readonly ParsedFamily[];
}

/** Families that were parsed before, by their text and that of `_architecture.yaml`. */
export type KnownFamilies = Map<string, FamilyFile>;

/**
 * Reads and checks files of role YAML. Problems of unreadable files are passed in and returned with the rest. A text in
 * `known` is not parsed again; any other text is added to it.
 */
export function parseCatalog(
  files: readonly RoleFile[],
  unreadable: readonly Problem[] = [],
  known: KnownFamilies = new Map(),
): ParsedCatalog {
  return finish(parseFiles(files, unreadable, known));
}

/** As `parseCatalog`, with a pause after each file. */
export function* parseFiles(
  files: readonly RoleFile[],
  unreadable: readonly Problem[] = [],
  known: KnownFamilies = new Map(),
): Slices<ParsedCatalog> {
  const written = files.find(({ file }) => isArchitectureFile(file));
  const { architecture, problems: wrongWords, parsed } = parseArchitecture(written);
  const schema = familySchemaFor(architecture);
  const results: (ParsedFamily | BrokenFamily)[] = [];
  for (const { file, text } of files.filter((each) => each !== written)) {
    results.push(parseOnce({ file, text }, schema, written?.text, known));
    yield;
  }
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
    catalog: hasErrors(problems) ? undefined : yield* build(families, architecture),
    problems: problems.sort(byPosition),
    families,
  };
}

/** Parses a family unless `known` has it. Adds it to `known` if it is valid. `words` is the text of `_architecture.yaml`. */
export function parseOnce(
  { file, text }: RoleFile,
  schema: ReturnType<typeof familySchemaFor>,
  words: string | undefined,
  known: KnownFamilies,
): ParsedFamily | BrokenFamily {
  const key = `${text}\n${words ?? ''}`;
  const entry = known.get(key);
  const read = entry ? recallFamily(file, text, entry, schema) : parseFamily(file, text, schema);
  if ('entry' in read) known.set(key, read.entry);
  return read;
}

function build(families: readonly ParsedFamily[], architecture: Architecture): Slices<Catalog> {
  const entries = families.map(({ entry }) => entry);
  return buildCatalog(entries, architecture);
}
