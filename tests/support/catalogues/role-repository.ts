import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { devNull } from 'node:os';
import path from 'node:path';
import { withFolder } from './role-folder.js';

/** Files of role YAML by their names. */
type Files = Record<string, string>;

/** Keeps out the git settings of the developer, such as signed commits. */
const ENV = {
  ...process.env,
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
};

/**
 * Makes a git repository with a commit for each state of its folder `roles`, the newest last, calls `use` with it, and
 * removes it.
 */
export function withRepository<Result>(
  states: readonly Files[],
  use: (repository: string) => Promise<Result>,
): Promise<Result> {
  return withFolder({}, async (repository) => {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: repository, env: ENV });
    git('init', '--quiet', '--initial-branch=main');
    for (const files of states) {
      await fillRoles(repository, files);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', 'Change the roles');
    }
    return await use(repository);
  });
}

/** Makes the folder `roles` of a repository hold these files and no others. */
export async function fillRoles(repository: string, files: Files): Promise<void> {
  const folder = path.join(repository, 'roles');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(path.join(folder, name), text)));
}
