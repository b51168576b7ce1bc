import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import packageJson from '../../package.json' with { type: 'json' };

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of Rolecall as its package holds it, built. */
    app: string;
    /** The file of JSON in which esbuild describes that build. */
    metafile: string;
  }
}

const ROOT = path.join(import.meta.dirname, '..', '..');

/**
 * Builds Rolecall once, for all tests that run it as a process. The folder is outside the repository and holds exactly
 * what the package holds: no sources, and no `node_modules` at or above it.
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const app = await mkdtemp(path.join(tmpdir(), 'rolecall-app-'));
  const copied = [
    'package.json',
    'README.md',
    'LICENSE',
    ...packageJson.files.filter((name) => name !== 'dist'),
  ];
  for (const name of copied) await cp(path.join(ROOT, name), path.join(app, name), { recursive: true });
  const metafile = `${app}.json`;
  const build = ['--import', 'tsx', 'build.ts', path.join(app, 'dist'), metafile];
  await promisify(execFile)(process.execPath, build, { cwd: ROOT });
  provide('app', app);
  provide('metafile', metafile);
  return async () => {
    await rm(app, { recursive: true });
    await rm(metafile);
  };
}
