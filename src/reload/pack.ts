import { createHash } from 'node:crypto';
import type { ArchitectureFile } from '../catalog/architecture-schema.js';

/** A validated family as JSON. */
export interface PackedFamily {
  /** Of the text of its file, and of the words of its organisation. */
  hash: string;
  /** As bytes, because most families are passed on without being parsed. */
  json: Buffer;
}

const NEWLINE = '\n';
const HASH_LENGTH = 32;

/** A hash that shows whether a text or bytes have changed. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('blake2b512').update(content).digest('hex').slice(0, HASH_LENGTH);
}

/**
 * Packs the words of an organisation and its families into bytes, one line each. Threads hand over these bytes, and the
 * disk keeps them.
 */
export function packFamilies(
  words: ArchitectureFile | undefined,
  families: readonly PackedFamily[],
): Uint8Array<ArrayBuffer> {
  const pieces = [
    Buffer.from(`${JSON.stringify(words ?? null)}${NEWLINE}`),
    ...families.flatMap(({ hash, json }) => [Buffer.from(`${hash} `), json, Buffer.from(NEWLINE)]),
  ];
  const pack = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    pack.set(piece, at);
    at += piece.length;
  }
  return pack;
}

/** The words of the organisation; undefined if it has none of its own. */
export function readArchitecture(pack: Uint8Array<ArrayBuffer>): ArchitectureFile | undefined {
  const bytes = Buffer.from(pack.buffer);
  return JSON.parse(bytes.toString('utf8', 0, bytes.indexOf(NEWLINE))) ?? undefined;
}

export function* readPack(pack: Uint8Array<ArrayBuffer>): Generator<PackedFamily, void> {
  const bytes = Buffer.from(pack.buffer);
  let start = bytes.indexOf(NEWLINE) + 1;
  while (start < bytes.length) {
    const end = bytes.indexOf(NEWLINE, start);
    const line = bytes.subarray(start, end);
    yield { hash: line.toString('latin1', 0, HASH_LENGTH), json: line.subarray(HASH_LENGTH + 1) };
    start = end + 1;
  }
}
