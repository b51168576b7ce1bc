import type { App } from '@slack/bolt';
import { messageOf } from '../../caught.js';
import type { Message } from '../blocks/message.js';

/** Posts to the admins, one message after the other. A message that cannot be posted is logged with the reason. */
export type TellAdmins = (message: Message) => void;

export function createAdminChannel({ client, logger }: App, channel: string | undefined): TellAdmins {
  let posted = Promise.resolve();

  const post = async (channel: string, message: Message): Promise<void> => {
    try {
      await client.chat.postMessage({ channel, ...message, unfurl_links: false, unfurl_media: false });
    } catch (error) {
      const reason = messageOf(error);
      logger.warn(
        `Cannot post to ADMIN_CHANNEL (${reason}): invite the bot to the channel, and check its id.`,
      );
    }
  };

  return (message) => {
    if (channel !== undefined) posted = posted.then(() => post(channel, message));
  };
}
