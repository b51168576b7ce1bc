import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { renderJsonSchema, SCHEMA_FILE } from '../catalog/files/json-schema.js';
import { loadArchitecture } from '../catalog/files/load-catalog.js';
import { isArchitectureFile } from '../catalog/files/parse-architecture.js';
import { type KnownFamilies, parseOnce } from '../catalog/files/parse-catalog.js';
import type { BrokenFamily, ParsedFamily } from '../catalog/files/parse-family.js';
import type { Problem } from '../catalog/files/problem.js';
import { ARCHITECTURE_FILE } from '../catalog/files/read-role-files.js';
import { type FamilyFile, familySchemaFor } from '../catalog/schema.js';
import { mergeFamily } from '../role-files/merge-family.js';
import type { Conflict } from '../role-files/merge-values.js';
import { patchYaml } from '../role-files/patch-yaml.js';
import { renderDocument, renderYaml } from '../role-files/render-yaml.js';
import { titleKey } from '../text/title.js';
import type { ImportedFamily } from './import-pages.js';

/** The file that records the last import, so that the next one can distinguish manual edits from imported facts. */
export const RECORD = '.import.json';

export interface WrittenFamily {
  /** Its path. */
  file: string;
  change: 'new' | 'changed' | 'unchanged' | 'not written';
  conflicts: Conflict[];
  /** Why it was not written: the family or the existing file is invalid. */
  problems: Problem[];
}

/**
 * Writes families into a folder and merges them with existing files. Also writes the order of grades that are codes, a record
 * of the import, and a schema for editors. Adds the files it parses to `known`.
 */
export async function writeCatalogue(
  folder: string,
  families: readonly ImportedFamily[],
  grades?: readonly string[],
  known: KnownFamilies = new Map(),
): Promise<WrittenFamily[]> {
  await mkdir(folder, { recursive: true });
  const wordsFile = path.join(folder, ARCHITECTURE_FILE);
  if (grades) await writeGrades(wordsFile, grades);
  const record = await readRecord(folder);
  const architecture = await loadArchitecture(folder);
  const schema = familySchemaFor(architecture);
  const words = await readFile(wordsFile, 'utf8').catch(() => undefined);
  const parse: Parse = (file, text) => parseOnce({ file, text }, schema, words, known);
  const existing = await readExisting(folder, parse);
  const written: WrittenFamily[] = [];
  const taken = new Set<string>();
  const sheets = filesOfSeveral(families);
  for (const { name, family } of families) {
    const before =
      existing.find((file) => !taken.has(file.name) && isOfPage(file, family)) ??
      existing.find((file) => !taken.has(file.name) && isOf(file, family, sheets)) ??
      existing.find((file) => file.name === name);
    const target = before?.name ?? name;
    taken.add(target);
    written.push(await writeFamily(path.join(folder, target), family, before, record.get(target), parse));
    record.set(target, family);
  }
  await writeFile(path.join(folder, SCHEMA_FILE), renderJsonSchema(architecture));
  const entries = [...record].sort(([a], [b]) => (a < b ? -1 : 1));
  await writeFile(
    path.join(folder, RECORD),
    `${JSON.stringify(Object.fromEntries(entries), undefined, 1)}\n`,
  );
  return written;
}

/** Writes the order of the grades, unless the organisation's file already has it. */
async function writeGrades(file: string, values: readonly string[]): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const document = parseDocument(text);
  if (document.errors.length > 0 || document.has('grades')) return;
  document.set('grades', { values: values.map((value) => (/^\d+$/.test(value) ? Number(value) : value)) });
  await writeFile(file, renderDocument(document));
}

interface ExistingFile {
  name: string;
  text: string;
  /** Undefined if the file is no valid family. */
  entry?: FamilyFile;
  problems: Problem[];
}

type Parse = (file: string, text: string) => ParsedFamily | BrokenFamily;

async function readExisting(folder: string, parse: Parse): Promise<ExistingFile[]> {
  const names = (await readdir(folder))
    .filter((name) => /\.ya?ml$/.test(name) && !isArchitectureFile(name))
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(path.join(folder, name), 'utf8');
      const parsed = parse(path.join(folder, name), text);
      return 'problems' in parsed
        ? { name, text, problems: parsed.problems }
        : { name, text, entry: parsed.entry, problems: [] };
    }),
  );
}

/** The files that several families come from. */
function filesOfSeveral(families: readonly ImportedFamily[]): ReadonlySet<string> {
  const files = families.flatMap(({ family }) => family.source.file ?? []);
  return new Set(files.filter((file, at) => files.indexOf(file) !== at));
}

/** Whether a file and a family come from the same page under the same title. */
function isOfPage({ entry }: ExistingFile, { source }: FamilyFile): boolean {
  return source.file !== undefined && entry?.source.file === source.file && entry.source.page === source.page;
}

/** Whether a file belongs to a family whose page got a new title. Never true for sheets, where each family has its own title. */
function isOf({ entry }: ExistingFile, { family, source }: FamilyFile, sheets: ReadonlySet<string>): boolean {
  if (!entry) return false;
  const { file } = entry.source;
  if (file === undefined) return titleKey(entry.family) === titleKey(family);
  return file === source.file && !sheets.has(file);
}

async function writeFamily(
  file: string,
  page: FamilyFile,
  known: ExistingFile | undefined,
  base: FamilyFile | undefined,
  parse: Parse,
): Promise<WrittenFamily> {
  if (known && !known.entry) return { file, change: 'not written', conflicts: [], problems: known.problems };
  const mine = known?.entry;
  const { family, conflicts } = mine ? mergeFamily({ base, mine, page }) : { family: page, conflicts: [] };
  const text = known && mine ? patchYaml(known.text, mine, family) : renderYaml(family);
  const parsed = parse(file, text);
  if ('problems' in parsed) return { file, change: 'not written', conflicts, problems: parsed.problems };
  if (text === known?.text) return { file, change: 'unchanged', conflicts, problems: [] };
  await writeFile(file, text);
  return { file, change: known ? 'changed' : 'new', conflicts, problems: [] };
}

/** Reads the record of a folder. Throws if it is broken, since a guess could undo manual edits. */
async function readRecord(folder: string): Promise<Map<string, FamilyFile>> {
  const file = path.join(folder, RECORD);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}';
    throw error;
  });
  try {
    return new Map(Object.entries(JSON.parse(text) as Record<string, FamilyFile>));
  } catch {
    throw new RecordError(
      `${file} is not valid JSON. Restore its last version, or delete it and check the conflicts that the import then lists`,
    );
  }
}

/** Thrown when the record of the last import cannot be read. */
export class RecordError extends Error {
  override name = 'RecordError';
}
