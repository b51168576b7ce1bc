import type { App } from '@slack/bolt';
import type { Message } from '../blocks/message.js';

/** Posts to those who look after the roles, one message after another. What cannot be posted is in the log, with the reason. */
export type TellAdmins = (message: Message) => void;

export function createAdminChannel({ client, logger }: App, channel: string | undefined): TellAdmins {
  let posted = Promise.resolve();

  const post = async (channel: string, message: Message): Promise<void> => {
    try {
      await client.chat.postMessage({ channel, ...message, unfurl_links: false, unfurl_media: false });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      logger.warn(`ADMIN_CHANNEL could not be told (${reason}): invite the bot there, and check the id.`);
    }
  };

  return (message) => {
    if (channel !== undefined) posted = posted.then(() => post(channel, message));
  };
}
