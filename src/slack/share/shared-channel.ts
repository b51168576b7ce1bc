import { webApi } from '@slack/bolt';

/** Whether a channel is shared with other organisations, or why the bot cannot know. */
export type Sharing = 'internal' | 'shared' | 'hidden' | 'unscoped';

/** Slack's errors for channels the bot is not in. */
const HIDDEN = new Set(['channel_not_found', 'not_in_channel', 'channel_is_limited_access']);

/** Asks Slack every time, as a channel can become shared at any moment. */
export async function sharingOf(client: webApi.WebClient, channel: string): Promise<Sharing> {
  try {
    const { channel: found } = await client.conversations.info({ channel });
    return found?.is_ext_shared || found?.is_pending_ext_shared ? 'shared' : 'internal';
  } catch (error) {
    if (!(error instanceof webApi.WebAPIPlatformError))
      throw new Error(`Slack does not say whether the channel is shared (${error}).`);
    if (error.data.error === 'missing_scope') return 'unscoped';
    if (HIDDEN.has(error.data.error)) return 'hidden';
    throw error;
  }
}
