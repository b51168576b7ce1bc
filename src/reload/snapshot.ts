import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from '../make-folder.js';
import { hashOf } from './pack.js';

/** The families of a folder without errors, stored so that a start need not parse and check their YAML again. */
export interface Snapshot {
  /** The version of the folder. */
  version: string;
  roles: number;
  families: number;
  /** ISO 8601. */
  madeAt: string;
  /** A hash of the schema that has validated the families. */
  schema: string;
  /** A hash of all of the above and of the pack. */
  checksum: string;
  /** Has its buffer to itself, so that one thread can hand it to another. */
  pack: Uint8Array<ArrayBuffer>;
}

/** The file that keeps the snapshot of a folder. */
export function snapshotFile(cacheFolder: string, folder: string): string {
  return path.join(cacheFolder, `roles-${hashOf(folder).slice(0, 8)}.jsonl`);
}

/**
 * Stores a snapshot as a whole or not at all: its facts on the first line, the words of the organisation on the second, then one
 * line for each family. Throws if the file cannot be written.
 */
export async function saveSnapshot(file: string, { pack, ...header }: Snapshot): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await makeFolder(path.dirname(file));
  try {
    await writeFile(draft, [Buffer.from(`${JSON.stringify(header)}\n`), pack]);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
