/** How many bytes a zip archive says it unpacks to. Undefined if it is no zip archive. */
export function unpackedSize(bytes: Buffer): number | undefined {
  const end = bytes.lastIndexOf(END);
  if (end === -1 || end + 20 > bytes.length) return undefined;
  const entries = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  let total = 0;
  for (let index = 0; index < entries; index++) {
    if (at + ENTRY_BYTES > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return undefined;
    total += bytes.readUInt32LE(at + 24);
    at +=
      ENTRY_BYTES + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return total;
}

/** The bytes that mark the end of a zip's directory, and an entry in it. */
const END = Buffer.from('504b0506', 'hex');
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
