import type { Access } from '../app.js';
import type { AccessParts, SlackAccess } from './slack-access.js';

/** The settings that say where the bot's token comes from. */
export type TokenSource =
  | { kind: 'socket' | 'http'; botToken: string }
  | { kind: 'oauth'; clientId: string; clientSecret: string; tokenKeys: readonly [Buffer, ...Buffer[]] };

/** The access of a bot with one token, or of one that many workspaces install. */
export async function openAccess(source: TokenSource, parts: AccessParts): Promise<SlackAccess> {
  if (source.kind !== 'oauth') {
    const access: Access = { kind: 'token', token: source.botToken };
    return { accessFor: () => access, fetch: parts.fetch, pages: new Map(), guard: (findRoute) => findRoute };
  }
  // Loaded here, as few need it.
  const { openInstallations } = await import('./open-installations.js');
  return openInstallations({ ...source, ...parts });
}
