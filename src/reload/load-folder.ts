import { checkErrors } from '../catalog/files/check.js';
import { type ParsedFamily, parseFamily, recallFamily } from '../catalog/files/parse-family.js';
import { byPosition, type Problem } from '../catalog/files/problem.js';
import { type PackedFamily, packFamilies, readPack } from './pack.js';
import { type FolderState, readFolder, readSettled } from './read-folder.js';
import { createSnapshot, readSnapshot } from './read-snapshot.js';
import type { Snapshot } from './snapshot.js';

/** What a thread is to load. */
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

/** Reads and checks a folder of roles. Does not parse the YAML of a family again that is in the last snapshot. */
export async function loadFolder({ folder, snapshot: file }: LoadOrder): Promise<LoadOutcome> {
  const first = await readFolder(folder);
  const found = await readSnapshot(file);
  const lastGood = found && 'pack' in found ? found : undefined;
  const remarks =
    found && 'unusable' in found ? [`The snapshot ${file} is not used: it ${found.unusable}.`] : [];
  if (lastGood?.version === first.version) {
    return { kind: 'loaded', snapshot: lastGood, stored: true, remarks };
  }
  // Parses while it waits to see whether the folder is at rest, as it nearly always is.
  const settling = readSettled(folder, first);
  const parsed = parseFolder(first, lastGood);
  const state = await settling;
  const { families, problems } = state.version === first.version ? parsed : parseFolder(state, lastGood);
  if (problems.length > 0) return { kind: 'broken', problems, lastGood, remarks };
  return { kind: 'loaded', snapshot: toSnapshot(state, families), stored: false, remarks };
}

interface ReadFamily {
  family: ParsedFamily;
  packed: PackedFamily;
}

function parseFolder(
  { readable, unreadable, hashes }: FolderState,
  lastGood: Snapshot | undefined,
): { families: ReadFamily[]; problems: Problem[] } {
  const known = new Map(lastGood ? [...readPack(lastGood.pack)].map(({ hash, json }) => [hash, json]) : []);
  const families: ReadFamily[] = [];
  const problems = [...unreadable];
  for (const [at, { file, bytes }] of readable.entries()) {
    const hash = hashes[at] ?? '';
    const text = bytes.toString();
    const json = known.get(hash);
    const family = json ? recallFamily(file, text, JSON.parse(json.toString())) : parseFamily(file, text);
    if ('problems' in family) problems.push(...family.problems);
    else families.push({ family, packed: { hash, json: json ?? Buffer.from(JSON.stringify(family.entry)) } });
  }
  problems.push(...checkErrors(families.map(({ family }) => family)));
  return { families, problems: problems.sort(byPosition) };
}

function toSnapshot({ version }: FolderState, families: readonly ReadFamily[]): Snapshot {
  const roles = families.reduce((sum, { family }) => sum + family.entry.roles.length, 0);
  return createSnapshot(version, roles, packFamilies(families.map(({ packed }) => packed)));
}
