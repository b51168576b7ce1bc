import { webApi } from '@slack/bolt';

/** Whether people of other organisations read a conversation. A bot that is no member may not be told. */
export type Sharing = 'internal' | 'shared' | 'unknown';

/** What Slack says when a bot may not know. */
const NOT_TOLD = new Set([
  'missing_scope',
  'channel_not_found',
  'not_in_channel',
  'channel_is_limited_access',
]);

/** Asks each time, as a channel can be shared at any moment. */
export async function sharingOf(client: webApi.WebClient, channel: string): Promise<Sharing> {
  try {
    const { channel: found } = await client.conversations.info({ channel });
    return found?.is_ext_shared || found?.is_pending_ext_shared ? 'shared' : 'internal';
  } catch (error) {
    if (error instanceof webApi.WebAPIPlatformError && NOT_TOLD.has(error.data.error)) return 'unknown';
    throw error;
  }
}
