import type { ArchitectureFile } from '../catalog/architecture-schema.js';
import { checkErrors } from '../catalog/files/checks/check-families.js';
import { isArchitectureFile, parseArchitecture } from '../catalog/files/parse-architecture.js';
import { type ParsedFamily, parseFamily, recallFamily } from '../catalog/files/parse-family.js';
import { byPosition, type Problem } from '../catalog/files/problem.js';
import { familySchemaFor } from '../catalog/schema.js';
import { hashOf, type PackedFamily, packFamilies, readPack } from './pack.js';
import { type FolderState, readFolder, readSettled } from './read-folder.js';
import { createSnapshot, readSnapshot } from './read-snapshot.js';
import type { Snapshot } from './snapshot.js';

/** What a thread loads. */
export interface LoadOrder {
  folder: string;
  /** The file with the last snapshot. It need not exist. */
  snapshot: string;
}

export type LoadOutcome = Loaded | Broken;

interface Loaded {
  kind: 'loaded';
  snapshot: Snapshot;
  /** Whether the file already holds this snapshot. */
  stored: boolean;
  remarks: readonly string[];
}

interface Broken {
  kind: 'broken';
  /** Errors only. */
  problems: readonly Problem[];
  /** The stored snapshot: the folder as it was when it last had no errors. */
  lastGood?: Snapshot;
  remarks: readonly string[];
}

/** Reads and checks a folder of roles. A family that is in the last snapshot is not parsed again. */
export async function loadFolder({ folder, snapshot: file }: LoadOrder): Promise<LoadOutcome> {
  const first = await readFolder(folder);
  const found = await readSnapshot(file);
  const lastGood = found.kind === 'snapshot' ? found.snapshot : undefined;
  const remarks = found.kind === 'unusable' ? [`The snapshot ${file} is not used: it ${found.why}.`] : [];
  if (lastGood?.version === first.version) {
    return { kind: 'loaded', snapshot: lastGood, stored: true, remarks };
  }
  // Parses while it waits to see whether the folder is still changing. It nearly never is.
  const settling = readSettled(folder, first);
  const parsed = parseFolder(first, lastGood);
  const state = await settling;
  const read = state.version === first.version ? parsed : parseFolder(state, lastGood);
  if (read.problems.length > 0) return { kind: 'broken', problems: read.problems, lastGood, remarks };
  return { kind: 'loaded', snapshot: toSnapshot(state, read), stored: false, remarks };
}

interface ReadFamily {
  family: ParsedFamily;
  packed: PackedFamily;
}

interface ReadFolder {
  words?: ArchitectureFile;
  families: ReadFamily[];
  problems: Problem[];
}

function parseFolder(
  { readable, unreadable, hashes }: FolderState,
  lastGood: Snapshot | undefined,
): ReadFolder {
  const known = new Map(lastGood ? [...readPack(lastGood.pack)].map(({ hash, json }) => [hash, json]) : []);
  const ofWords = readable.findIndex(({ file }) => isArchitectureFile(file));
  const written = readable[ofWords];
  const words = parseArchitecture(written && { file: written.file, text: written.bytes.toString() });
  const schema = familySchemaFor(words.architecture);
  const families: ReadFamily[] = [];
  const problems = [...unreadable, ...words.problems];
  for (const [at, { file, bytes }] of readable.entries()) {
    if (at === ofWords) continue;
    // The words of the organisation are part of the hash, as they change what a family means.
    const hash = written ? hashOf(`${hashes[ofWords]} ${hashes[at]}`) : (hashes[at] ?? '');
    const text = bytes.toString();
    const json = known.get(hash);
    const family = json
      ? recallFamily(file, text, JSON.parse(json.toString()), schema)
      : parseFamily(file, text, schema);
    if ('problems' in family) problems.push(...family.problems);
    else families.push({ family, packed: { hash, json: json ?? Buffer.from(JSON.stringify(family.entry)) } });
  }
  problems.push(...checkErrors(families.map(({ family }) => family)));
  return { words: words.parsed?.entry, families, problems: problems.sort(byPosition) };
}

function toSnapshot({ version }: FolderState, { words, families }: ReadFolder): Snapshot {
  const roles = families.reduce((sum, { family }) => sum + family.entry.roles.length, 0);
  const pack = packFamilies(
    words,
    families.map(({ packed }) => packed),
  );
  return createSnapshot(version, { roles, families: families.length }, pack);
}
