import type { AllMiddlewareArgs, BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { type Claims, claimKey } from '../../stores/claims.js';
import { parseAsked } from '../asked.js';
import { once } from '../delivery/once.js';
import { sendOpenly } from '../delivery/send.js';
import { tell } from '../delivery/ways.js';
import { threadOf, waysToClicker } from '../delivery/ways-to-clicker.js';
import { orApologise } from '../errors.js';
import type { Asking, Reply } from '../reply.js';
import type { SlackSettings } from '../settings.js';
import { renderShared } from './share-view.js';
import { type Sharing, sharingOf } from './shared-channel.js';

export type SharedChoice = BlockAction<ButtonAction>;
type ShareArgs = SlackActionMiddlewareArgs<SharedChoice> & AllMiddlewareArgs;

export interface ShareParts {
  /** Without a hook after the answer, since the answer was given before. */
  reply: Reply;
  claims: Claims;
  settings: SlackSettings;
}

/** Why an answer is not posted, and what to do instead. */
const REFUSALS: Record<Exclude<Sharing, 'internal'>, string> = {
  shared: 'This channel is shared with another organisation, so I do not post here. You can copy the answer.',
  hidden:
    'I cannot tell whether people from another organisation read this, so I do not post here. In a channel, invite me and share again. Or copy the answer.',
  unscoped:
    'I lack the permission to check whether people from another organisation read this, so I do not post here. Copy the answer, or ask whoever runs Rolecall to give it the scopes channels:read and groups:read.',
};

/** Posts an answer for everybody in the channel, once, and deletes the private one. */
export function shareAnswer(parts: ShareParts) {
  return async (args: ShareArgs): Promise<void> => {
    const { ack, body, context, respond } = args;
    await ack();
    const key = claimKey(
      context.teamId,
      'share',
      body.channel?.id,
      body.container['message_ts'],
      body.user.id,
    );
    const posted = await once(parts.claims, [key], () => share(args, parts));
    if (posted) await respond({ delete_original: true });
  };
}

/** Asks again, so that the newest answer is posted. Returns false, and says why, if it was not posted. */
async function share(args: ShareArgs, { reply, settings }: ShareParts): Promise<boolean> {
  const { body, action, client, respond } = args;
  const user = body.user.id;
  const thread = threadOf(body);
  const privately = waysToClicker(args);
  const { asked, sharing } = await orApologise(
    async () => ({
      asked: parseAsked(action.value),
      sharing: settings.answerInSharedChannels ? 'internal' : await sharingOf(client, body.channel?.id ?? ''),
    }),
    privately,
  );
  if (sharing !== 'internal') {
    await tell(REFUSALS[sharing], privately);
    return false;
  }
  const asking: Asking = {
    ...asked,
    user,
    look: { render: (answer, shared) => renderShared(answer, shared, user) },
  };
  // The first way used the same response URL. If that did not respond, a second try would only keep the person waiting.
  const [byResponseUrl, ...around] = privately;
  return reply(asking, [{ send: sendOpenly(respond, thread) }, ...around, byResponseUrl]);
}
