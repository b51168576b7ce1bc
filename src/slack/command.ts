import type { SlackCommandMiddlewareArgs } from '@slack/bolt';
import { renderPrivate } from '../render/share.js';
import { toPlainText } from './incoming-text.js';
import type { Reply } from './reply.js';

export const COMMAND = '/role';

/** Answers `/role` in its acknowledgement: one request, so nothing to lose or double, and only the asker sees it. */
export function answerCommand(reply: Reply) {
  return async ({ command, ack }: SlackCommandMiddlewareArgs): Promise<void> => {
    const asking = { question: toPlainText(command.text), user: command.user_id, render: renderPrivate };
    await reply(asking, (post) => ack({ response_type: 'ephemeral', ...post }));
  };
}
