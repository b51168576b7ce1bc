import { isRoleFile } from '../catalog/files/read-role-files.js';
import { type GitResult, git } from './git.js';

/** A file of role YAML in a commit. */
export interface CommittedFile {
  name: string;
  /** Git's name for its content. */
  blob: string;
  /** In bytes. */
  size: number;
}

/** A regular file in the output of `git ls-tree -l -z`: mode, type, blob, size, name. Links do not count. */
const FILE = /^100\d{3} blob (?<blob>[0-9a-f]+) +(?<size>\d+)\t(?<name>.+)$/s;

/** The role YAML in a folder at a commit, or why git cannot list it. */
export async function listCommittedFiles(
  folder: string,
  commit: string,
): Promise<CommittedFile[] | Exclude<GitResult, { kind: 'done' }>> {
  const result = await git(folder, ['ls-tree', '-l', '-z', commit]);
  if (result.kind !== 'done') return result;
  return result.stdout
    .toString()
    .split('\0')
    .flatMap((line) => {
      const { name = '', blob = '', size } = FILE.exec(line)?.groups ?? {};
      return isRoleFile(name) ? [{ name, blob, size: Number(size) }] : [];
    });
}
