import { buildArchitecture, PLAIN_ARCHITECTURE } from '../catalog/architecture.js';
import { joinFamilies } from '../catalog/build-catalog.js';
import { buildFamily } from '../catalog/build-family.js';
import type { Catalog, Family } from '../catalog/catalog.js';
import { CatalogError, type Problem, problemOf } from '../catalog/files/problem.js';
import { finish, type Slices } from '../slices.js';
import type { LoadOrder, LoadOutcome } from './load-folder.js';
import { readArchitecture, readPack } from './pack.js';
import { type Snapshot, saveSnapshot, snapshotFile } from './snapshot.js';
import { startLoadThread } from './start-load-thread.js';

/** The folder with the roles, and the folder that keeps their snapshot for the next start. */
export interface RolesPlace {
  folder: string;
  cacheFolder: string;
}

/** Families by the hash of what each was read from, in the order of their files. */
export type Families = ReadonlyMap<string, Family>;

/** A catalogue, and the version of the folder it was made from. */
export interface LoadedRoles {
  catalog: Catalog;
  version: string;
  families: Families;
}

/** The roles that the bot starts with. */
export interface FirstRoles extends LoadedRoles {
  /** What is wrong with the snapshot, for the log. */
  remarks: readonly string[];
  /** Present when the folder is broken, so that this is the last good catalogue. */
  outdated?: { madeAt: Date; problems: readonly Problem[] };
}

/**
 * Loads the roles for a start. Throws `CatalogError` when they are broken, unless the last good catalogue is asked for and
 * there is one.
 */
export async function loadRoles(
  { folder, cacheFolder }: RolesPlace,
  { keepLastGood }: { keepLastGood: boolean },
): Promise<FirstRoles> {
  const file = snapshotFile(cacheFolder, folder);
  const order = { folder, snapshot: file };
  const outcome = await startLoadThread()
    .load(order)
    .catch((error: Error) => brokenBy(error, order));
  if (outcome.kind === 'loaded') {
    const { snapshot, stored } = outcome;
    const remarks = [...outcome.remarks, ...(stored ? [] : await storeSnapshot(file, snapshot))];
    return { ...buildAtOnce(snapshot), remarks };
  }
  const { problems, lastGood, remarks } = outcome;
  if (!keepLastGood) throw new CatalogError(problems);
  if (!lastGood) throw new CatalogError([...problems, nothingStored(file, remarks)]);
  return { ...buildAtOnce(lastGood), remarks, outdated: { madeAt: new Date(lastGood.madeAt), problems } };
}

/** A folder that a thread could not load at all is broken, like one with errors. */
async function brokenBy({ message }: Error, { folder, snapshot }: LoadOrder): Promise<LoadOutcome> {
  // Loaded here, as it comes with the schema, which a start does without.
  const { readSnapshot } = await import('./read-snapshot.js');
  const found = await readSnapshot(snapshot);
  const problem = problemOf(folder, {
    code: 'load-failed',
    message: `the roles could not be loaded: ${message}`,
    fix: 'Look for files that were not written by hand or by the import',
  });
  return {
    kind: 'broken',
    problems: [problem],
    remarks: [],
    ...(found && 'pack' in found && { lastGood: found }),
  };
}

/** Builds the catalogue of a snapshot. Families whose text has not changed are taken over from the last catalogue. */
export function* buildFromSnapshot({ pack, version }: Snapshot, last: Families): Slices<LoadedRoles> {
  const words = readArchitecture(pack);
  const architecture = words ? buildArchitecture(words) : PLAIN_ARCHITECTURE;
  const families = new Map<string, Family>();
  for (const { hash, json } of readPack(pack)) {
    families.set(hash, last.get(hash) ?? (yield* buildFamily(JSON.parse(json.toString()), architecture)));
    yield;
  }
  return { catalog: yield* joinFamilies([...families.values()], architecture), version, families };
}

/** Stores a snapshot. A failure is only a remark: it makes the next start slower. */
export async function storeSnapshot(file: string, snapshot: Snapshot): Promise<string[]> {
  try {
    await saveSnapshot(file, snapshot);
    return [];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return [
      `The snapshot ${file} cannot be written (${code}). Set CACHE_DIR to a folder that this user may write to.`,
    ];
  }
}

/** In one go, since nobody asks anything before the start. */
function buildAtOnce(snapshot: Snapshot): LoadedRoles {
  return finish(buildFromSnapshot(snapshot, new Map()));
}

function nothingStored(file: string, remarks: readonly string[]): Problem {
  return problemOf(file, {
    code: 'nothing-stored',
    message: remarks[0] ?? 'there is no last good catalogue yet',
    fix: 'Start Rolecall once with roles that have no errors',
  });
}
