import { checkErrors } from '../catalog/check.js';
import { type ParsedFamily, parseFamily, recallFamily } from '../catalog/parse-family.js';
import { byPosition, type Problem } from '../catalog/problem.js';
import { type PackedFamily, packFamilies, readPack } from './pack.js';
import { type Reading, readFolder, readSettled } from './read-folder.js';
import { createSnapshot, readSnapshot } from './read-snapshot.js';
import type { Snapshot } from './snapshot.js';

/** What to load. */
export interface LoadOrder {
  folder: string;
  /** The file of the last snapshot; there may be none yet. */
  snapshot: string;
}

/** What came of it. */
export type LoadOutcome = Loaded | Broken;

interface Loaded {
  kind: 'loaded';
  snapshot: Snapshot;
  /** Whether that is what was stored already. */
  stored: boolean;
  remarks: readonly string[];
}

interface Broken {
  kind: 'broken';
  /** Errors only. */
  problems: readonly Problem[];
  /** The snapshot that was stored, of the last folder that was not broken. */
  lastGood?: Snapshot;
  remarks: readonly string[];
}

/** Reads and checks a folder of roles. For families that the last snapshot holds, their YAML is not parsed again. */
export async function loadFolder({ folder, snapshot: file }: LoadOrder): Promise<LoadOutcome> {
  const first = await readFolder(folder);
  const found = await readSnapshot(file);
  const lastGood = found && 'pack' in found ? found : undefined;
  const remarks =
    found && 'unusable' in found ? [`The snapshot ${file} ${found.unusable}; it is not used.`] : [];
  if (lastGood?.version === first.version) {
    return { kind: 'loaded', snapshot: lastGood, stored: true, remarks };
  }
  // Parsed while it shows whether the folder is at rest, as it nearly always is.
  const settling = readSettled(folder, first);
  const parsed = parseReading(first, lastGood);
  const reading = await settling;
  const { families, problems } = reading.version === first.version ? parsed : parseReading(reading, lastGood);
  if (problems.length > 0) return { kind: 'broken', problems, lastGood, remarks };
  return { kind: 'loaded', snapshot: toSnapshot(reading, families), stored: false, remarks };
}

interface ReadFamily {
  family: ParsedFamily;
  packed: PackedFamily;
}

function parseReading(
  { readable, unreadable, hashes }: Reading,
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

function toSnapshot({ version }: Reading, families: readonly ReadFamily[]): Snapshot {
  const roles = families.reduce((sum, { family }) => sum + family.entry.roles.length, 0);
  return createSnapshot(version, roles, packFamilies(families.map(({ packed }) => packed)));
}
