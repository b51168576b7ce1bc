import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Writes files into a new folder, calls `use` with the folder, and removes it. */
export async function withFolder<Result>(
  files: Record<string, string | Buffer>,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rolecall-'));
  try {
    await Promise.all(Object.entries(files).map(([name, text]) => writeFile(path.join(folder, name), text)));
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
