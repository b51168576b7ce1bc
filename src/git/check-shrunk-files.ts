import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type Problem, problemOf } from '../catalog/files/problem.js';
import { listCommittedFiles } from './list-committed-files.js';

const HALF = 0.5;

/**
 * Finds the files that have lost more than half of their content since the last commit, for example because an editor
 * saved only a part. Finds nothing where git is not installed or nothing is committed.
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

/** In bytes; undefined for a file that does not exist, because nobody deletes a file by accident while saving. */
function sizeOf(file: string): Promise<number | undefined> {
  return stat(file).then(
    ({ size }) => size,
    () => undefined,
  );
}

function shrunk(file: string, before: number, after: number): Problem {
  const lost = Math.round(100 * (1 - after / before));
  return problemOf(file, {
    code: 'shrunk-file',
    message: `the file lost ${lost} % of its content since the last commit`,
    fix: `Ignore this if you meant it. Otherwise see what is missing with \`git diff ${file}\``,
  });
}
