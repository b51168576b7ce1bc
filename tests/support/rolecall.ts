import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';

const ROOT = path.join(import.meta.dirname, '..', '..');

/** How the command is started from the root of the repository, wherever it is run. */
const ROLECALL = ['--import', import.meta.resolve('tsx'), path.join(ROOT, 'src', 'cli.ts')];

interface Surroundings {
  input?: string;
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

/** Runs the command as a person would in a pipe, and resolves with all it said. */
export async function rolecall(
  args: readonly string[],
  { input = '', cwd = ROOT, env = process.env }: Surroundings = {},
) {
  const child = spawn(process.execPath, [...ROLECALL, ...args], { cwd, env: { ...env, NO_COLOR: '' } });
  child.stdin.end(input);
  const [[code], stdout, stderr] = await Promise.all([
    once(child, 'close'),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, stdout, stderr };
}
