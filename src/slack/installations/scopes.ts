/** What every installation asks for, as the manifest does. */
const SCOPES = [
  'app_mentions:read',
  'assistant:write',
  'channels:read',
  'chat:write',
  'commands',
  'groups:read',
  'im:history',
] as const;

const LINK_SCOPES = ['links:read', 'links:write'] as const;

/** The scopes that an installation asks for. */
export function scopesFor({ unfurls }: { unfurls: boolean }): string[] {
  return unfurls ? [...SCOPES, ...LINK_SCOPES] : [...SCOPES];
}
