import type { SlackCommandMiddlewareArgs } from '@slack/bolt';
import { toSettled } from './blocks/message.js';
import { toPlainText } from './incoming-text.js';
import type { Asking, Reply } from './reply.js';
import { renderPrivate } from './share/share-view.js';

export const COMMAND = '/role';

/**
 * Answers `/role` in its acknowledgement: one request, so nothing to lose or double, and only the asker sees it. Slack does
 * not tell of blocks that it refuses there, so none are sent that it might.
 */
export function answerCommand(reply: Reply) {
  return async ({ command, ack }: SlackCommandMiddlewareArgs): Promise<void> => {
    const asking: Asking = {
      question: toPlainText(command.text),
      user: command.user_id,
      render: (answer, asked) => toSettled(renderPrivate(answer, asked)),
    };
    await reply(asking, (post) => ack({ response_type: 'ephemeral', ...post }));
  };
}
