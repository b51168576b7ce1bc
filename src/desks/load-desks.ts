import type { Config } from '../config.js';
import type { Desks } from '../slack/workspaces/desk.js';

/** Loads the desk of each workspace: one for all, unless WORKSPACES names a file. Throws like `loadWorkspaces`. */
export async function loadDesks(config: Config): Promise<Desks> {
  const { workspacesFile, rolesDir, adminChannel, settings } = config;
  if (workspacesFile === undefined) return { standard: { rolesDir, adminChannel, settings }, own: new Map() };
  // Imported only here, since few need its parser.
  const { loadWorkspaces } = await import('./load-workspaces.js');
  return loadWorkspaces(workspacesFile, config);
}
