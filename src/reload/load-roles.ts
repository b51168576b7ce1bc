import { joinFamilies } from '../catalog/build-catalog.js';
import { buildFamily } from '../catalog/build-family.js';
import type { Catalog, Family } from '../catalog/catalog.js';
import { CatalogError, type Problem } from '../catalog/problem.js';
import { finish, type Slices } from '../slices.js';
import { readPack } from './pack.js';
import { type Snapshot, saveSnapshot, snapshotFile } from './snapshot.js';
import { startLoadThread } from './start-thread.js';

/** Which roles, and where what was made of them is kept for the next start. */
export interface RolesPlace {
  folder: string;
  cacheFolder: string;
}

/** Families by the hash of the text that each was read from, in the order of their files. */
export type Families = ReadonlyMap<string, Family>;

/** A catalogue, and the state of the folder that it was made from. */
export interface LoadedRoles {
  catalog: Catalog;
  version: string;
  families: Families;
}

/** What a start has to go by. */
export interface FirstRoles extends LoadedRoles {
  /** What is amiss with the snapshot; worth a line in the log each. */
  remarks: readonly string[];
  /** Present when the folder is broken, and this is the last good catalogue instead. */
  outdated?: { madeAt: Date; problems: readonly Problem[] };
}

/**
 * Loads the roles for a start. Throws `CatalogError` when they are broken, and the last good catalogue is not wanted or
 * was never stored.
 */
export async function loadRoles(
  { folder, cacheFolder }: RolesPlace,
  { keepLastGood }: { keepLastGood: boolean },
): Promise<FirstRoles> {
  const file = snapshotFile(cacheFolder, folder);
  const outcome = await startLoadThread().load({ folder, snapshot: file });
  if (outcome.kind === 'loaded') {
    const { snapshot, stored } = outcome;
    const remarks = [...outcome.remarks, ...(stored ? [] : await storeSnapshot(file, snapshot))];
    return { ...inOneGo(snapshot), remarks };
  }
  const { problems, lastGood, remarks } = outcome;
  if (!keepLastGood) throw new CatalogError(problems);
  if (!lastGood) throw new CatalogError([...problems, nothingStored(file, remarks)]);
  return { ...inOneGo(lastGood), remarks, outdated: { madeAt: new Date(lastGood.madeAt), problems } };
}

/** Builds the catalogue of a snapshot. Families whose text has not changed are taken over from the last catalogue. */
export function* buildFromSnapshot({ pack, version }: Snapshot, last: Families): Slices<LoadedRoles> {
  const families = new Map<string, Family>();
  for (const { hash, json } of readPack(pack)) {
    families.set(hash, last.get(hash) ?? (yield* buildFamily(JSON.parse(json.toString()))));
    yield;
  }
  return { catalog: yield* joinFamilies([...families.values()]), version, families };
}

/** Stores a snapshot. What keeps it from that is no more than a remark, as the next start merely takes longer. */
export async function storeSnapshot(file: string, snapshot: Snapshot): Promise<string[]> {
  try {
    await saveSnapshot(file, snapshot);
    return [];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return [
      `No snapshot can be stored as ${file} (${code}); set CACHE_DIR to a folder that can be written to.`,
    ];
  }
}

function inOneGo(snapshot: Snapshot): LoadedRoles {
  return finish(buildFromSnapshot(snapshot, new Map()));
}

function nothingStored(file: string, remarks: readonly string[]): Problem {
  return {
    file,
    line: 1,
    column: 1,
    severity: 'error',
    message: remarks[0] ?? 'no last good catalogue was stored here yet',
    fix: 'Start once with roles that have no errors',
  };
}
