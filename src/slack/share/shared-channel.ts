import { webApi } from '@slack/bolt';

/** Whether people of other organisations read a conversation; or why the bot cannot tell. */
export type Sharing = 'internal' | 'shared' | 'hidden' | 'unscoped';

/** What Slack says of conversations that the bot is no member of. */
const HIDDEN = new Set(['channel_not_found', 'not_in_channel', 'channel_is_limited_access']);

/** Asks each time, as a channel can be shared at any moment. */
export async function sharingOf(client: webApi.WebClient, channel: string): Promise<Sharing> {
  try {
    const { channel: found } = await client.conversations.info({ channel });
    return found?.is_ext_shared || found?.is_pending_ext_shared ? 'shared' : 'internal';
  } catch (error) {
    if (!(error instanceof webApi.WebAPIPlatformError)) throw error;
    if (error.data.error === 'missing_scope') return 'unscoped';
    if (HIDDEN.has(error.data.error)) return 'hidden';
    throw error;
  }
}
