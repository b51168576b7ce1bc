import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hashOf } from './pack.js';

/** A catalogue that was good when it was made, so that it need not be read from YAML again. */
export interface Snapshot {
  /** Of all files together. */
  version: string;
  roles: number;
  /** ISO 8601. */
  madeAt: string;
  /** Which schema has validated it. */
  schema: string;
  /** Of all of the above and the pack. */
  checksum: string;
  /** All of its buffer, so that it can be handed from thread to thread. */
  pack: Uint8Array<ArrayBuffer>;
}

/** The file for the snapshot of a folder of roles. */
export function snapshotFile(cacheFolder: string, folder: string): string {
  return path.join(cacheFolder, `roles-${hashOf(folder).slice(0, 8)}.jsonl`);
}

/** Stores a snapshot, whole or not at all: its facts on the first line, then a family a line. Throws when it cannot. */
export async function saveSnapshot(file: string, { pack, ...header }: Snapshot): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(draft, [Buffer.from(`${JSON.stringify(header)}\n`), pack]);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
