import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import * as z from 'zod';
import { codeOf } from '../caught.js';
import { parseJson } from '../parse-json.js';
import { hashOf } from './pack.js';
import { SCHEMA_MARK } from './schema-mark.js';
import type { Snapshot } from './snapshot.js';

const NEWLINE = 0x0a;
/** The first line is much shorter. */
const LONGEST_HEADER = 1024;

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

/** What a snapshot file contains. */
type FoundSnapshot =
  | { kind: 'snapshot'; snapshot: Snapshot }
  | { kind: 'no file' }
  /** Why it cannot be used: "is damaged". */
  | { kind: 'unusable'; why: string };

export async function readSnapshot(file: string): Promise<FoundSnapshot> {
  try {
    return await parseSnapshot(file);
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? { kind: 'no file' }
      : unusable(`cannot be read (${code})`);
  }
}

/** The snapshot in a file, if it can be used. */
export async function usableSnapshot(file: string): Promise<Snapshot | undefined> {
  const found = await readSnapshot(file);
  return found.kind === 'snapshot' ? found.snapshot : undefined;
}

async function parseSnapshot(name: string): Promise<FoundSnapshot> {
  await using file = await open(name);
  const { size } = await file.stat();
  const start = Buffer.alloc(LONGEST_HEADER);
  await file.read({ buffer: start, position: 0 });
  const end = start.indexOf(NEWLINE);
  const header = headerSchema.safeParse(parseJson(start.toString('utf8', 0, Math.max(end, 0))));
  if (!header.success) return unusable('is damaged');
  if (header.data.schema !== SCHEMA_MARK) return unusable('was made by another version of Rolecall');
  // Read into its own buffer: a copy of a large catalogue would take the memory twice.
  const pack = new Uint8Array(size - end - 1);
  await file.read({ buffer: pack, position: end + 1 });
  if (header.data.checksum !== checksumOf(header.data, pack)) return unusable('is damaged');
  return { kind: 'snapshot', snapshot: { ...header.data, pack } };
}

function unusable(why: string): FoundSnapshot {
  return { kind: 'unusable', why };
}

function checksumOf(
  { version, roles, families, madeAt, schema }: Omit<Snapshot, 'checksum' | 'pack'>,
  pack: Uint8Array,
): string {
  return hashOf([version, roles, families, madeAt, schema, crc32(pack)].join(' '));
}
