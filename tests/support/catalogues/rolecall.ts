import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { inject } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..', '..', '..');

/** The command as it is in the repository: not built. */
export const COMMAND_SOURCE = ['--import', import.meta.resolve('tsx'), path.join(ROOT, 'src', 'cli.ts')];

/** Makes the tests ask the shipped roles, whatever a developer has set in `.env`. */
const ENV = { ...process.env, ROLES_DIR: path.join(ROOT, 'roles') };

interface Surroundings {
  /** The script that Node runs, before the arguments; by default the built command. */
  script?: readonly string[];
  input?: string;
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

/** Runs the command as a person would in a pipe, and resolves with its output. */
export async function rolecall(
  args: readonly string[],
  {
    script = [path.join(inject('app'), 'dist', 'cli.js')],
    input = '',
    cwd = ROOT,
    env = ENV,
  }: Surroundings = {},
) {
  const child = spawn(process.execPath, [...script, ...args], { cwd, env: { ...env, NO_COLOR: '' } });
  child.stdin.end(input);
  const [[code], stdout, stderr] = await Promise.all([
    once(child, 'close'),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, stdout, stderr };
}
