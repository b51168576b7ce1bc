import { isUtf8 } from 'node:buffer';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../../caught.js';
import { type Position, type Problem, problemAt, problemOf } from './problem.js';

/** The file with an organisation's words for its grades, levels and tracks. */
export const ARCHITECTURE_FILE = '_architecture.yaml';

/** The files of a folder. */
export interface RoleFolder {
  readable: { file: string; bytes: Buffer }[];
  /** One for each file that cannot be read, or for the folder itself. */
  unreadable: Problem[];
}

/** A file of role YAML: its text, and its name for messages. */
export interface RoleFile {
  file: string;
  text: string;
}

/** The texts of files that are known to be UTF-8. */
export function textsOf(files: RoleFolder['readable']): RoleFile[] {
  return files.map(({ file, bytes }) => ({ file, text: bytes.toString() }));
}

/** Reads every `*.yaml` and `*.yml` file of a folder. Returns what it cannot read as problems; never throws for it. */
export async function readRoleFiles(folder: string): Promise<RoleFolder> {
  const names = await listFiles(folder);
  if (!Array.isArray(names)) return { readable: [], unreadable: [names] };
  const results = await Promise.all(names.map((name) => readRoleFile(path.join(folder, name))));
  return {
    readable: results.filter((result) => 'bytes' in result),
    unreadable: results.filter((result) => 'message' in result),
  };
}

/** Many times what a large family needs. */
const MOST_BYTES = 1024 * 1024;

async function readRoleFile(file: string): Promise<{ file: string; bytes: Buffer } | Problem> {
  try {
    const stats = await stat(file);
    // Reading a pipe or a device may never end.
    if (!stats.isFile()) return notAFile(file);
    if (stats.size > MOST_BYTES) return tooLarge(file);
    const bytes = await readFile(file);
    return isUtf8(bytes) ? { file, bytes } : notUtf8(file, bytes);
  } catch (error) {
    return cannotRead(file, 'file', error);
  }
}

function tooLarge(file: string): Problem {
  return problemOf(file, {
    code: 'file-too-large',
    message: 'this file is larger than 1 MB',
    fix: 'Remove what is not a fact about a role, or split the family into several',
  });
}

/** Read as UTF-8, a file in another encoding would give wrong letters in answers. */
function notUtf8(file: string, bytes: Buffer): Problem {
  return problemAt(
    { file, ...placeOfStrangeByte(bytes) },
    { code: 'not-utf8', message: 'this file is not UTF-8 from here on', fix: 'Save it as UTF-8' },
  );
}

/** The place of the first byte that is not UTF-8. */
function placeOfStrangeByte(bytes: Buffer): Pick<Position, 'line' | 'column'> {
  const lineFeed = '\n'.charCodeAt(0);
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
    if (!isUtf8(bytes.subarray(start, end))) break;
    line += 1;
    start = end + 1;
  }
  const [strange] = bytes.subarray(start).toString().split('\ufffd');
  return { line, column: (strange?.length ?? 0) + 1 };
}

function notAFile(file: string): Problem {
  return problemOf(file, {
    code: 'not-a-file',
    message: 'this is not a file',
    fix: 'Rename it, or move it elsewhere',
  });
}

/** Whether the name of a file says that it is YAML. */
export function isRoleFile(name: string): boolean {
  return /\.ya?ml$/.test(name);
}

async function listFiles(folder: string): Promise<string[] | Problem> {
  try {
    const names = (await readdir(folder)).filter(isRoleFile).sort();
    if (names.some((name) => name !== ARCHITECTURE_FILE)) return names;
    return problemOf(folder, {
      code: 'empty-folder',
      message: 'the folder has no .yaml file',
      fix: 'Add one file per job family, or pass another folder',
    });
  } catch (error) {
    return cannotRead(folder, 'folder', error);
  }
}

function cannotRead(file: string, what: 'file' | 'folder', error: unknown): Problem {
  const code = codeOf(error);
  return problemOf(file, {
    code: `unreadable-${what}`,
    message: `cannot read the ${what} (${code})`,
    fix: UNREADABLE_FIXES[code ?? ''] ?? 'Make sure that it can be read',
  });
}

const UNREADABLE_FIXES: Record<string, string> = {
  ENOENT: 'This folder does not exist. Pass the folder with the role YAML',
  ENOTDIR: 'This is not a folder. Pass the folder with the role YAML',
  EACCES: 'Allow this user to read it',
};
