import type { Catalog } from '../catalog/catalog.js';
import { git } from './git.js';
import { loadRevision, RevisionError } from './load-revision.js';

/** A catalogue as one commit left it. */
export interface CommittedCatalog {
  /** When it was committed, ISO 8601. */
  at: string;
  catalog: Catalog;
}

/**
 * Loads the catalogues of a folder, oldest first: at a revision, then after each later commit that changed the folder. Throws
 * `RevisionError` if git cannot read them, `CatalogError` if one has errors.
 */
export async function loadHistory(folder: string, since: string): Promise<CommittedCatalog[]> {
  const first = await loadRevision(folder, since);
  const result = await git(folder, [
    'log',
    '--reverse',
    '--first-parent',
    '--format=%H %cI',
    '--end-of-options',
    `${since}..HEAD`,
    '--',
    '.',
  ]);
  if (result.kind !== 'done')
    throw new RevisionError(`Git cannot list the commits after ${since} in ${folder}: try a tag or HEAD~20.`);
  const history: CommittedCatalog[] = [{ at: '', catalog: first }];
  for (const line of result.stdout.toString().trim().split('\n').filter(Boolean)) {
    const [commit = '', at = ''] = line.split(' ');
    history.push({ at: new Date(at).toISOString(), catalog: await loadRevision(folder, commit) });
  }
  return history;
}
