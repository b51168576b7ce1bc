import { createHash } from 'node:crypto';
import type { Logger, webApi } from '@slack/bolt';
import { type ChangedRole, changesByRole } from '../../changes/changes-by-role.js';
import type { News } from '../../reload/news.js';
import { claimKey } from '../../stores/claims.js';
import type { Follower } from '../../stores/follows.js';
import type { Stores } from '../../stores/stores.js';
import { once } from '../delivery/once.js';
import { sendInPerson } from '../delivery/send.js';
import { sendMessage } from '../delivery/ways.js';
import { renderRoleNews } from './follow-view.js';

export interface TellingParts {
  client: webApi.WebClient;
  logger: Logger;
  stores: Pick<Stores<never>, 'claims' | 'follows'>;
}

/** Tells followers how their roles have changed. Never rejects; logs what it could not tell. */
export async function tellFollowers(news: News, parts: TellingParts): Promise<void> {
  if (news.kind !== 'changed') return;
  if (!news.edited) {
    parts.logger.warn('Too many roles changed at once, so their followers were not told.');
    return;
  }
  for (const changed of changesByRole(news.edited.before, news.edited.after)) {
    await tellOfRole(changed, parts).catch((error: unknown) =>
      parts.logger.warn(`The followers of ${changed.before.title} could not be found.`, error),
    );
  }
}

async function tellOfRole(changed: ChangedRole, parts: TellingParts): Promise<void> {
  const { id, title } = changed.before;
  for (const follower of await parts.stores.follows.followersOf(id)) {
    await tellFollower(follower, changed, parts).catch((error: unknown) =>
      parts.logger.warn(`${follower.user} could not be told that ${title} has changed.`, error),
    );
  }
}

/** Tells a follower once, even if several processes have loaded the same roles. */
async function tellFollower(
  follower: Follower,
  changed: ChangedRole,
  { client, stores: { claims, follows } }: TellingParts,
): Promise<void> {
  const { before, after } = changed;
  const message = renderRoleNews(changed);
  const key = claimKey(follower.team, 'follow', follower.user, before.id, hashOf(message.text));
  await once(claims, [key], async () => {
    if (after?.id !== before.id) {
      await follows.unfollow(follower, before.id);
      if (after) await follows.follow(follower, after.id);
    }
    await sendMessage(message, sendInPerson(client, follower.user));
    return true;
  });
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
