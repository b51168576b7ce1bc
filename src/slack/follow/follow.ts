import type { AllMiddlewareArgs, BlockAction, ButtonAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import type { Rolecall } from '../../rolecall.js';
import type { Follows } from '../../stores/follows.js';
import { sendByWays, tell } from '../delivery/ways.js';
import { waysToClicker } from '../delivery/ways-to-clicker.js';
import { orApologise } from '../errors.js';
import { renderFollowing, renderUnfollowed } from './follow-view.js';

export type FollowClick = BlockAction<ButtonAction>;
type FollowArgs = SlackActionMiddlewareArgs<FollowClick> & AllMiddlewareArgs;

/** Nobody reads about more roles than this. */
const MOST_FOLLOWED = 100;

/** Follows the role under whose answer somebody clicked. */
export function followRole(rolecall: () => Rolecall, follows: Follows) {
  return async (args: FollowArgs): Promise<void> => {
    await args.ack();
    const ways = waysToClicker(args);
    await orApologise(async () => {
      const role = rolecall().catalog.roleById.get(args.action.value ?? '');
      const follower = { team: args.context.teamId, user: args.body.user.id };
      if (!role) return tell('That role is no longer in the catalogue.', ways);
      if ((await follows.rolesOf(follower)).length >= MOST_FOLLOWED)
        return tell(
          `You already follow ${MOST_FOLLOWED} roles, which is the limit. Unfollow one on Home first.`,
          ways,
        );
      await follows.follow(follower, role.id);
      return sendByWays(renderFollowing(role), ways);
    }, ways);
  };
}

/** Unfollows a role for the person who clicked. Confirms with a message or, on Home, with the new list. */
export function unfollowRole(
  rolecall: () => Rolecall,
  follows: Follows,
  showHome: (args: FollowArgs) => Promise<void>,
) {
  return async (args: FollowArgs): Promise<void> => {
    await args.ack();
    const ways = waysToClicker(args);
    await orApologise(async () => {
      const id = args.action.value ?? '';
      await follows.unfollow({ team: args.context.teamId, user: args.body.user.id }, id);
      if (args.body.view?.type === 'home') return showHome(args);
      await sendByWays(renderUnfollowed(rolecall().catalog.roleById.get(id)?.title ?? 'role'), ways);
    }, ways);
  };
}
