import { CatalogError, type Problem, problemOf } from '../catalog/files/problem.js';
import { codeOf } from '../caught.js';
import type { LoadOrder, LoadOutcome } from './load-folder.js';
import { readFolder } from './read-folder.js';
import { usableSnapshot } from './read-snapshot.js';
import { type Snapshot, saveSnapshot, snapshotFile } from './snapshot.js';
import { startLoadThread } from './start-load-thread.js';

/** The folder with the roles, and the folder that keeps their snapshot for the next start. */
export interface RolesPlace {
  folder: string;
  cacheFolder: string;
}

/** What was found when the first roles were loaded. */
export interface FirstFindings {
  /** What is wrong with the snapshot, for the log. */
  remarks: readonly string[];
  /** Present when the folder is broken, so that these are the last good roles. */
  outdated?: { madeAt: Date; problems: readonly Problem[] };
}

/** The roles that the bot starts with. They have no errors, and nothing is built from them yet. */
export interface FirstSnapshot extends FirstFindings {
  snapshot: Snapshot;
}

/**
 * Loads the roles for a start. Throws `CatalogError` when they are broken, unless the last good catalogue is asked for and
 * there is one. Builds nothing, as the bot connects before that.
 */
export async function loadRoles(
  { folder, cacheFolder }: RolesPlace,
  { keepLastGood }: { keepLastGood: boolean },
): Promise<FirstSnapshot> {
  const file = snapshotFile(cacheFolder, folder);
  const order = { folder, snapshot: file };
  const unchanged = await readUnchanged(order);
  if (unchanged) return { snapshot: unchanged, remarks: [] };
  const outcome = await startLoadThread()
    .load(order)
    .catch((error: Error) => brokenBy(error, order));
  if (outcome.kind === 'loaded') {
    const { snapshot, stored } = outcome;
    const remarks = [...outcome.remarks, ...(stored ? [] : await storeSnapshot(file, snapshot))];
    return { snapshot, remarks };
  }
  const { problems, lastGood, remarks } = outcome;
  if (!keepLastGood) throw new CatalogError(problems);
  if (!lastGood) throw new CatalogError([...problems, nothingStored(file, remarks)]);
  return { snapshot: lastGood, remarks, outdated: { madeAt: new Date(lastGood.madeAt), problems } };
}

/** The stored snapshot, if the folder has not changed since. Most starts need no thread and no YAML parser. */
async function readUnchanged({ folder, snapshot }: LoadOrder): Promise<Snapshot | undefined> {
  const stored = await usableSnapshot(snapshot);
  if (!stored) return undefined;
  const { version } = await readFolder(folder);
  return version === stored.version ? stored : undefined;
}

/** A folder that a thread could not load at all is broken, like one with errors. */
async function brokenBy({ message }: Error, { folder, snapshot }: LoadOrder): Promise<LoadOutcome> {
  const problem = problemOf(folder, {
    code: 'load-failed',
    message: `the roles could not be loaded: ${message}`,
    fix: 'Look for files that were not written by hand or by the import',
  });
  return { kind: 'broken', problems: [problem], remarks: [], lastGood: await usableSnapshot(snapshot) };
}

/** Stores a snapshot. A failure is only a remark: it makes the next start slower. */
export async function storeSnapshot(file: string, snapshot: Snapshot): Promise<string[]> {
  try {
    await saveSnapshot(file, snapshot);
    return [];
  } catch (error) {
    const code = codeOf(error);
    return [
      `The snapshot ${file} cannot be written (${code}). Set CACHE_DIR to a folder that this user may write to.`,
    ];
  }
}

function nothingStored(file: string, remarks: readonly string[]): Problem {
  return problemOf(file, {
    code: 'nothing-stored',
    message: remarks[0] ?? 'there is no last good catalogue yet',
    fix: 'Start Rolecall once with roles that have no errors',
  });
}
