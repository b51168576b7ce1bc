import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';

/** In bytes: far more than a thousand job families need. */
const MOST_OUTPUT = 256 * 1024 * 1024;

/** The output of git, or why there is none. */
export type GitResult =
  | { kind: 'done'; stdout: Buffer }
  /** Git ran and failed. The reason is in git's words, and empty with `--quiet`. */
  | { kind: 'failed'; reason: string }
  | { kind: 'not_installed' }
  | { kind: 'no_folder' };

/** Runs git in a folder, never through a shell. Git reads the input from its standard input. */
export async function git(folder: string, args: readonly string[], input = ''): Promise<GitResult> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return { kind: 'no_folder' };
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, encoding: 'buffer', maxBuffer: MOST_OUTPUT } as const;
    const child = execFile('git', args, options, (error, stdout, stderr) => {
      if (!error) resolve({ kind: 'done', stdout });
      else if (error.code === 'ENOENT') resolve({ kind: 'not_installed' });
      else if (typeof error.code === 'number') resolve({ kind: 'failed', reason: stderr.toString().trim() });
      else reject(error);
    });
    // Git may end before it has read everything. Its exit code says why.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}
