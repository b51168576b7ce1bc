import type { Tenant } from '../../stores/installations.js';
import type { SlackSettings } from '../settings.js';
import type { Origin } from './origin.js';

/** The roles and the settings with which the bot answers a workspace. */
export interface Desk {
  /** The folder with the role YAML. */
  rolesDir: string;
  /** The channel that hears when the roles change or break; none when absent. */
  adminChannel?: string;
  settings: SlackSettings;
  /** The installation that posts to the channels of these settings. Absent if the bot has only one token. */
  home?: Tenant;
  /** Keeps its stored data apart from that of other desks. Absent for the standard desk. */
  scope?: string;
}

/** The desks of all workspaces. */
export interface Desks {
  /** For every workspace without a desk of its own. Absent: such workspaces are refused. */
  standard?: Desk;
  /** By the id of a workspace or of an Enterprise organisation. */
  own: ReadonlyMap<string, Desk>;
}

/** The desk for the origin of a delivery; undefined if none serves it. A workspace comes before its organisation. */
export function deskOf(
  { standard, own }: Desks,
  { team, enterprise }: Omit<Origin, 'isOrgWide'>,
): Desk | undefined {
  return own.get(team ?? '') ?? own.get(enterprise ?? '') ?? standard;
}

/** All desks, each once. */
export function allDesks({ standard, own }: Desks): readonly Desk[] {
  return [...(standard ? [standard] : []), ...own.values()];
}

/** The folders with the roles of all desks, each once. */
export function foldersOf(desks: Desks): readonly string[] {
  return [...new Set(allDesks(desks).map(({ rolesDir }) => rolesDir))];
}
