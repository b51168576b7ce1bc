import { constants, open } from 'node:fs/promises';
import { withoutControls } from '../without-controls.js';
import type { LoadedFile } from './loaded-file.js';
import { inMegabytes, type ReadLimits } from './read-limits.js';
import { reasonOf } from './refusal.js';
import { unpackedSize } from './unpacked-size.js';

const PACKED = /\.(?:xlsx|docx)$/i;
const SHEET = /\.(?:xlsx|csv|tsv)$/i;

/** Reads a file, or says why it is refused. Does not follow links, even if one took the file's place meanwhile. */
export async function readPage(
  location: string,
  file: string,
  limits: ReadLimits,
): Promise<LoadedFile | string> {
  try {
    const handle = await open(
      location,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) return 'it is not a file';
      const most = SHEET.test(file) ? limits.sheetBytes : limits.fileBytes;
      if (stats.size > most)
        return `it is larger than ${inMegabytes(most)}; split it, for example by job family`;
      const bytes = await handle.readFile();
      if (PACKED.test(file)) return refusePacked(bytes, most) ?? { file, bytes, text: '' };
      const text = decode(bytes);
      return text === undefined ? 'it is not text in UTF-8 or UTF-16' : { file, bytes, text };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return reasonOf(error as NodeJS.ErrnoException);
  }
}

/** Refuses a packed file that would unpack to far more than its size. */
function refusePacked(bytes: Buffer, most: number): string | undefined {
  const size = unpackedSize(bytes);
  if (size === undefined) return 'it is not a workbook or document';
  const unpacked = Math.min(most * PACKED_TIMES, MOST_UNPACKED);
  return size > unpacked ? `it unpacks to more than ${inMegabytes(unpacked)}` : undefined;
}

const PACKED_TIMES = 40;
/** The unpacked file is in memory several times at once. */
const MOST_UNPACKED = 64 * 1024 * 1024;

/** Decodes a text, makes all line ends "\n", and removes control characters. Undefined if the bytes are no text. */
function decode(bytes: Buffer): string | undefined {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.includes(0)) return undefined;
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.includes('\0')) return undefined;
    return withoutControls(text.replace(/\r\n?/g, '\n'));
  } catch {
    return undefined;
  }
}

/** UTF-16 begins with its mark. Sheets saved as "Unicode text" do. */
function encodingOf([first, second]: Buffer): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
