import { type Corrections, createCorrections } from './corrections.js';
import type { FetchHost, Repository } from './host.js';
import { createGithub } from './hosts/github.js';
import { createGitlab } from './hosts/gitlab.js';

/** The repository with the role files, and their folder in it. */
export interface CorrectionSettings extends Repository {
  folder: string;
}

/** Opens the corrections of the files in a folder. They are proposed to a repository if the settings name one. */
export function openCorrections(
  folder: string,
  settings: CorrectionSettings | undefined,
  fetchHost: FetchHost,
): Corrections {
  if (!settings) return createCorrections({ folder, folderThere: '' });
  const createHost = isGitlab(settings.api) ? createGitlab : createGithub;
  return createCorrections({
    folder,
    folderThere: settings.folder,
    host: createHost(settings, fetchHost),
  });
}

/** GitLab's API has its version in its address. */
function isGitlab(api: string): boolean {
  return new URL(api).pathname.endsWith('/api/v4');
}
