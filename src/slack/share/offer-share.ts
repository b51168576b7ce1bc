import type { webApi } from '@slack/bolt';
import { LRUCache } from 'lru-cache';
import { buttonRow } from '../blocks/actions.js';
import { renderMessage, renderSettled } from '../blocks/message.js';
import type { BlockStyle } from '../blocks/parts/rendered.js';
import { reportButton } from '../feedback/thumbs.js';
import type { Look } from '../look.js';
import type { RoleButtons } from '../role-buttons.js';
import type { SlackSettings } from '../settings.js';
import { shareButton } from './share-view.js';
import { sharingOf } from './shared-channel.js';

/** Resolves with the look of an answer that only the asker sees in a channel. It has a Share button only if that will work. */
export type LookPrivately = (
  client: webApi.WebClient,
  team: string | undefined,
  channel: string | undefined,
  /** Whether the surface takes the newest blocks. */
  style?: BlockStyle,
) => Promise<Look>;

/** A click on the button asks Slack again, so this may be a little old. */
const REMEMBERED_MS = 10 * 60_000;
const MOST_CHANNELS = 5000;

/** An acknowledgement must be sent within three seconds. */
const LONGEST_WAIT_MS = 1000;

/** Remembers for ten minutes in which channels sharing works. */
export function createLookPrivately(
  { answerInSharedChannels, feedback }: SlackSettings,
  roleButtons: RoleButtons,
): LookPrivately {
  // Remembers only channels where sharing works: after an invitation, the button must appear at once.
  const known = new LRUCache<string, true>({ max: MOST_CHANNELS, ttl: REMEMBERED_MS });

  const ask = async (client: webApi.WebClient, channel: string, key: string): Promise<boolean> => {
    const works = answerInSharedChannels || (await sharingOf(client, channel)) === 'internal';
    if (works) known.set(key, true);
    return works;
  };

  return async (client, team, channel, style = 'newest') => {
    const key = `${team}:${channel}`;
    // Nobody else reads a direct message to the bot, and the bot cannot post in one between people.
    const mayWork = channel !== undefined && !channel.startsWith('D');
    const works = mayWork && (known.get(key) ?? (await inTime(ask(client, channel, key))));
    const render = style === 'newest' ? renderMessage : renderSettled;
    return {
      name: `privately, ${style}${works ? ', to share' : ''}`,
      render: (answer, asked) =>
        render(
          answer,
          buttonRow([
            ...(works ? shareButton(answer, asked) : []),
            ...(feedback ? reportButton(answer, asked) : []),
            ...roleButtons(answer),
          ]),
        ),
    };
  };
}

/** False when Slack does not say in time. The answer matters more than its button. */
function inTime(asking: Promise<boolean>): Promise<boolean> {
  const giveUp = AbortSignal.timeout(LONGEST_WAIT_MS);
  const late = new Promise<boolean>((resolve) => {
    giveUp.addEventListener('abort', () => resolve(false), { once: true });
  });
  return Promise.race([asking.catch(() => false), late]);
}
