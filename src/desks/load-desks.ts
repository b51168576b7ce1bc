import type { Config } from '../config.js';
import type { Desks } from '../slack/workspaces/desk.js';

/** What each workspace is answered from: the same for all, unless a file says otherwise. Throws what `loadWorkspaces` does. */
export async function loadDesks(config: Config): Promise<Desks> {
  const { workspacesFile, rolesDir, adminChannel, settings } = config;
  if (workspacesFile === undefined) return { standard: { rolesDir, adminChannel, settings }, own: new Map() };
  // Loaded here, as it comes with a parser that few need.
  const { loadWorkspaces } = await import('./load-workspaces.js');
  return loadWorkspaces(workspacesFile, config);
}
