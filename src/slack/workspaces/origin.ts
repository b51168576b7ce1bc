import type { Installation } from '@slack/oauth';
import type { Tenant } from '../../stores/installations.js';

/** Where a delivery comes from. */
export interface Origin {
  team: string | undefined;
  enterprise: string | undefined;
  /** Whether it comes by an installation for a whole organisation. */
  isOrgWide: boolean;
}

interface Authorization {
  team_id?: string | null;
  enterprise_id?: string | null;
  is_enterprise_install?: boolean;
}

/** The fields in which Slack's payloads state their origin. Each kind uses its own. */
interface Body {
  authorizations?: readonly Authorization[] | null;
  team_id?: string | null;
  enterprise_id?: string | null;
  is_enterprise_install?: boolean | string;
  team?: { id?: string; enterprise_id?: string } | null;
  enterprise?: { id?: string } | null;
  user?: { team_id?: string } | null;
  view?: { app_installed_team_id?: string } | null;
}

/** Reads the origin of a delivery. The workspace that installed the bot counts, not the one of the person who asks. */
export function originOf(body: Record<string, unknown>): Origin {
  const { authorizations, team, enterprise, user, view, ...own }: Body = body;
  const [authorization] = Array.isArray(authorizations) ? authorizations : [];
  const { team_id, enterprise_id, is_enterprise_install }: Authorization | Body = authorization ?? own;
  const teamId = view?.app_installed_team_id ?? team_id ?? team?.id ?? user?.team_id;
  const enterpriseId = enterprise_id ?? enterprise?.id ?? team?.enterprise_id;
  return {
    team: textOf(teamId),
    enterprise: textOf(enterpriseId),
    isOrgWide: is_enterprise_install === true || is_enterprise_install === 'true',
  };
}

/** Where a new installation comes from. */
export function originOfInstallation({ team, enterprise, isEnterpriseInstall }: Installation): Origin {
  return { team: team?.id, enterprise: enterprise?.id, isOrgWide: isEnterpriseInstall === true };
}

/** The tenant whose installation brings a delivery. */
export function tenantOf({ team, enterprise, isOrgWide }: Origin): Tenant | undefined {
  if (isOrgWide) return enterprise === undefined ? undefined : { kind: 'enterprise', id: enterprise };
  return team === undefined ? undefined : { kind: 'team', id: team };
}

/** For the log and the doctor. */
export function tenantName({ kind, id }: Tenant): string {
  return kind === 'team' ? `workspace ${id}` : `organisation ${id}`;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
