import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../catalog/files/problem.js';
import { listCommittedFiles } from './list-files.js';

/** Less of a file than this is left when most of it is gone. */
const HALF = 0.5;

/**
 * Files of a folder that lost more than half of what they held at the last commit, as when an editor or a merge saved
 * but a part. Nothing is found where there is no git to ask, or no commit.
 */
export async function checkShrunkFiles(folder: string): Promise<Problem[]> {
  const committed = await listCommittedFiles(folder, 'HEAD');
  if (!Array.isArray(committed)) return [];
  const found = await Promise.all(
    committed.map(async ({ name, size }) => {
      const file = path.join(folder, name);
      const left = await sizeOf(file);
      return left !== undefined && left < size * HALF ? [shrunk(file, size, left)] : [];
    }),
  );
  return found.flat();
}

/** In bytes; undefined for a file that is no longer there, which is no accident of saving. */
function sizeOf(file: string): Promise<number | undefined> {
  return stat(file).then(
    ({ size }) => size,
    () => undefined,
  );
}

function shrunk(file: string, before: number, after: number): Problem {
  const lost = Math.round(100 * (1 - after / before));
  return {
    file,
    line: 1,
    column: 1,
    severity: 'warning',
    message: `the file lost ${lost} % of what it held at the last commit`,
    fix: `Fine if you meant it; else see what is gone with \`git diff ${file}\``,
  };
}
