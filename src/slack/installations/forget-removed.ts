import * as z from 'zod';
import type { Tenant } from '../../stores/installations.js';
import type { Vault } from './vault.js';

const removal = z.object({
  event_time: z.number(),
  event: z.union([
    z.object({ type: z.literal('app_uninstalled') }),
    z.object({
      type: z.literal('tokens_revoked'),
      tokens: z.object({ bot: z.array(z.string()).nullish() }),
    }),
  ]),
});

export type Removal = z.infer<typeof removal>;

/** Reads that the bot was removed, or its token revoked; undefined for any other delivery. */
export function parseRemoval(body: unknown): Removal | undefined {
  return removal.safeParse(body).data;
}

/**
 * Deletes an installation that was removed in Slack, and resolves with true. Keeps an installation that is newer, as Slack
 * may report a removal late. Keeps one whose bot token was not revoked, only tokens of people.
 */
export function forgetRemoved(
  vault: Vault,
  tenant: Tenant,
  { event, event_time: at }: Removal,
): Promise<boolean> {
  return vault.exclusively(tenant, async () => {
    const kept = await vault.findNewest(tenant).catch(() => undefined);
    // Slack's time has no fractions of a second.
    const isNewer = kept !== undefined && kept.installedAt >= (at + 1) * 1000;
    const isOfOthers =
      event.type === 'tokens_revoked' && !event.tokens.bot?.includes(kept?.installation.bot?.userId ?? '');
    if (isNewer || isOfOthers) return false;
    await vault.delete(tenant);
    return true;
  });
}
