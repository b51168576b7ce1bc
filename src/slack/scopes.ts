import manifest from '../../manifest.json' with { type: 'json' };

const LINK_SCOPES = ['links:read', 'links:write'];

/** The scopes of the manifest and, where links are unfurled, those for links. */
export function botScopes(unfurls: boolean): string[] {
  const { bot } = manifest.oauth_config.scopes;
  return unfurls ? [...bot, ...LINK_SCOPES] : bot;
}
