import path from 'node:path';
import { SETTINGS_FILE } from '../../language/settings.js';
import { ENDINGS } from '../parse-page.js';
import { findFiles } from './find-files.js';
import type { LoadedFile } from './loaded-file.js';
import { inMegabytes, PAGE_LIMITS, type ReadLimits } from './read-limits.js';
import { readPage } from './read-page.js';
import type { Refusal } from './refusal.js';

export interface LoadedPages {
  files: LoadedFile[];
  /** Pages that could not be read. */
  refused: Refusal[];
  /** Files of other kinds among the pages, and ignored files. */
  skipped: Refusal[];
}

const PAGE = new RegExp(String.raw`\.(?:${ENDINGS.join('|')})$`, 'i');

/**
 * Reads the pages of files and folders in the order of their names. Refuses symbolic links, so that nothing outside of the
 * folders is read. Never throws.
 */
export async function loadPages(
  inputs: readonly string[],
  ignored: readonly string[] = [],
  limits: ReadLimits = PAGE_LIMITS,
): Promise<LoadedPages> {
  const { found, refused } = await findFiles(inputs, limits.folderDepth);
  const skipped: Refusal[] = [];
  const files: LoadedFile[] = [];
  const isIgnored = matcherOf(ignored);
  let total = 0;
  for (const { location, file } of found) {
    if (path.posix.basename(file) === SETTINGS_FILE) continue;
    const passed = isIgnored(file) ? 'import.yaml says to ignore it' : reasonToSkip(file);
    if (passed !== undefined) {
      skipped.push({ file, reason: passed });
      continue;
    }
    const result =
      files.length < limits.files
        ? await readPage(location, file, limits)
        : `an import has at most ${limits.files} pages`;
    if (typeof result === 'string') refused.push({ file, reason: result });
    else if (total + result.bytes.length > limits.totalBytes) {
      refused.push({ file, reason: `the pages together exceed ${inMegabytes(limits.totalBytes)}` });
    } else {
      total += result.bytes.length;
      files.push(result);
    }
  }
  return { files, refused, skipped };
}

function reasonToSkip(file: string): string | undefined {
  if (PAGE.test(file)) return undefined;
  return /\.(?:pdf|doc|odt|rtf|pages)$/i.test(file)
    ? 'this kind of document is not supported; save it as .docx, .html or .txt'
    : `this kind of file is not supported; import files that end in ${ENDINGS.join(', ')}`;
}

/** Makes a test whether a file, or a folder above it, matches a pattern. "*" stands for any characters except "/". */
function matcherOf(patterns: readonly string[]): (file: string) => boolean {
  const alternatives = patterns.map((pattern) =>
    pattern
      .replace(/\/$/, '')
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^/]*'),
  );
  if (alternatives.length === 0) return () => false;
  const matches = new RegExp(`(?:^|/)(?:${alternatives.join('|')})(?:/|$)`);
  return (file) => matches.test(file);
}
