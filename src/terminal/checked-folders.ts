import { statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../catalog/files/problem.js';
import { isRoleFile } from '../catalog/files/read-role-files.js';

/** A folder to check, and the files in it that were named; all of them if no file was named. */
export interface CheckedFolder {
  folder: string;
  files?: ReadonlySet<string>;
}

/** The folders to check. A named file is checked with its folder, since roles refer to those of other files. */
export function checkedFolders(named: readonly string[]): CheckedFolder[] {
  const folders = new Map<string, Set<string> | undefined>();
  for (const name of named) {
    if (!isFile(name)) folders.set(name, undefined);
    else if (isRoleFile(path.basename(name))) {
      const folder = path.dirname(name);
      const known = folders.get(folder);
      if (known || !folders.has(folder)) folders.set(folder, (known ?? new Set()).add(path.join(name)));
    }
  }
  return [...folders].map(([folder, files]) => ({ folder, ...(files && { files }) }));
}

/** The problems of the files that were named. Errors of other files count too, as they may come from one of these. */
export function problemsOf(problems: readonly Problem[], { files }: CheckedFolder): Problem[] {
  return problems.filter(
    ({ file, severity, also = [] }) =>
      !files ||
      severity === 'error' ||
      [file, ...also.map((place) => place.file)].some((each) => files.has(path.join(each))),
  );
}

function isFile(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isFile() ?? false;
}
