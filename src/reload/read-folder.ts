import { setTimeout as delay } from 'node:timers/promises';
import { type RoleFolder, readRoleFiles } from '../catalog/files/read-role-files.js';
import { hashOf } from './pack.js';

/** The files of a folder at one moment. */
export interface FolderState extends RoleFolder {
  /** A hash of the bytes of each readable file, in the order of the files. */
  hashes: readonly string[];
  /** Changes as soon as one file changes. */
  version: string;
}

const GAP_MS = 50;

export async function readFolder(folder: string): Promise<FolderState> {
  const { readable, unreadable } = await readRoleFiles(folder);
  const hashes = readable.map(({ bytes }) => hashOf(bytes));
  const names = readable.map(({ file }) => file);
  return { readable, unreadable, hashes, version: hashOf(JSON.stringify([names, hashes, unreadable])) };
}

/** Reads a folder until it is the same twice in a row. A file that is still being written may look whole. */
export async function readSettled(folder: string, first: FolderState): Promise<FolderState> {
  let last = first;
  for (;;) {
    await delay(GAP_MS);
    const next = await readFolder(folder);
    if (next.version === last.version) return next;
    last = next;
  }
}
