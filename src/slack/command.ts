import type { SlackCommandMiddlewareArgs } from '@slack/bolt';
import { toPlainText } from './incoming-text.js';
import type { Reply } from './reply.js';

export const COMMAND = '/role';

/** Answers `/role` in its acknowledgement: one request, so nothing to lose or double, and only the asker sees it. */
export function answerCommand(reply: Reply) {
  return async ({ command, ack }: SlackCommandMiddlewareArgs): Promise<void> => {
    await reply(toPlainText(command.text), (post) => ack({ response_type: 'ephemeral', ...post }));
  };
}
