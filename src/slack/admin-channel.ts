import type { App } from '@slack/bolt';
import type { Message } from '../render/message.js';

/** Posts to those who look after the roles. Never throws: what cannot be posted is in the log, with the reason. */
export type TellAdmins = (message: Message) => Promise<void>;

export function createAdminChannel(app: App, channel: string | undefined): TellAdmins {
  return async (message) => {
    if (channel === undefined) return;
    try {
      await app.client.chat.postMessage({ channel, ...message, unfurl_links: false, unfurl_media: false });
    } catch (error) {
      app.logger.warn(
        `ADMIN_CHANNEL cannot be posted to (${String(error)}): invite the bot, and check the id.`,
      );
    }
  };
}
