import type { App } from '@slack/bolt';
import type { Rolecall } from '../../rolecall.js';
import type { Follows } from '../../stores/follows.js';
import { showHome } from '../home/home.js';
import { type FollowClick, followRole, unfollowRole } from './follow.js';
import { FOLLOW_ACTION, UNFOLLOW_ACTION } from './follow-view.js';

/** Lets people follow roles. Returns the ids of the actions that it handles. */
export function listenForFollows(app: App, follows: Follows, rolecall: () => Rolecall): (string | RegExp)[] {
  app.action<FollowClick>(FOLLOW_ACTION, followRole(rolecall, follows));
  app.action<FollowClick>(
    UNFOLLOW_ACTION,
    unfollowRole(rolecall, follows, ({ client, body, context }) => {
      const person = { team: context.teamId, user: body.user.id };
      return showHome(client, person, body.view?.hash, rolecall(), follows);
    }),
  );
  return [FOLLOW_ACTION, UNFOLLOW_ACTION];
}
