import type { SlackOptionsMiddlewareArgs } from '@slack/bolt';
import { renderRoleOptions } from '../render/role-search.js';
import type { Rolecall } from '../rolecall.js';
import { toPlainText } from './incoming-text.js';

/** Finds roles while somebody types, on Home and in the look-up form. */
export function findRoles(rolecall: () => Rolecall) {
  return async ({ options, ack }: SlackOptionsMiddlewareArgs<'block_suggestion'>): Promise<void> => {
    await ack({ options: renderRoleOptions(rolecall().findRoles(toPlainText(options.value))) });
  };
}
