import { setTimeout as delay } from 'node:timers/promises';
import { type RoleFolder, readRoleFiles } from '../catalog/load.js';
import { hashOf } from './pack.js';

/** The files of a folder at one moment. */
export interface Reading extends RoleFolder {
  /** Of the bytes of the readable files, in their order. */
  hashes: readonly string[];
  /** Differs as soon as one file does. */
  version: string;
}

const GAP_MS = 50;

export async function readFolder(folder: string): Promise<Reading> {
  const { readable, unreadable } = await readRoleFiles(folder);
  const hashes = readable.map(({ bytes }) => hashOf(bytes));
  const names = readable.map(({ file }) => file);
  return { readable, unreadable, hashes, version: hashOf(JSON.stringify([names, hashes, unreadable])) };
}

/** Reads a folder again until two readings agree: a file that is just being written may look whole, and is not. */
export async function readSettled(folder: string, first: Reading): Promise<Reading> {
  let last = first;
  for (;;) {
    await delay(GAP_MS);
    const next = await readFolder(folder);
    if (next.version === last.version) return next;
    last = next;
  }
}
