import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { hashOf } from './pack.js';
import { SCHEMA_MARK } from './schema-mark.js';
import type { Snapshot } from './snapshot.js';

const NEWLINE = 0x0a;

const headerSchema = z.strictObject({
  version: z.string(),
  roles: z.int(),
  families: z.int(),
  madeAt: z.iso.datetime(),
  schema: z.string(),
  checksum: z.string(),
});

/** A snapshot of families that were just validated. */
export function createSnapshot(
  version: string,
  counts: { roles: number; families: number },
  pack: Uint8Array<ArrayBuffer>,
): Snapshot {
  const facts = { version, ...counts, madeAt: new Date().toISOString(), schema: SCHEMA_MARK };
  return { ...facts, checksum: checksumOf(facts, pack), pack };
}

/** The snapshot in a file, or why it cannot be used; undefined where there is no file. */
export async function readSnapshot(file: string): Promise<Snapshot | { unusable: string } | undefined> {
  try {
    return parseSnapshot(await readFile(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : { unusable: `cannot be read (${code})` };
  }
}

function parseSnapshot(bytes: Buffer): Snapshot | { unusable: string } {
  const end = bytes.indexOf(NEWLINE);
  const header = headerSchema.safeParse(parseJson(bytes.toString('utf8', 0, Math.max(end, 0))));
  if (!header.success) return { unusable: 'is damaged' };
  if (header.data.schema !== SCHEMA_MARK) return { unusable: 'was made by another version of Rolecall' };
  const pack = new Uint8Array(bytes.subarray(end + 1));
  if (header.data.checksum !== checksumOf(header.data, pack)) return { unusable: 'is damaged' };
  return { ...header.data, pack };
}

function checksumOf(
  { version, roles, families, madeAt, schema }: Omit<Snapshot, 'checksum' | 'pack'>,
  pack: Uint8Array,
): string {
  return hashOf([version, roles, families, madeAt, schema, hashOf(pack)].join(' '));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
