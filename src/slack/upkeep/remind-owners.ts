import type { Logger, webApi } from '@slack/bolt';
import { messageOf } from '../../caught.js';
import type { Rolecall } from '../../rolecall.js';
import { claimKey } from '../../stores/claims.js';
import type { Stores } from '../../stores/stores.js';
import type { TellAdmins } from '../admin/admin-channel.js';
import { once } from '../delivery/once.js';
import { sendInPerson } from '../delivery/send.js';
import { sendMessage } from '../delivery/ways.js';
import { type DueReviews, findDueReviews } from './due-reviews.js';
import { renderReminder } from './reminder-view.js';

export interface RemindingParts {
  client: webApi.WebClient;
  logger: Logger;
  rolecall: () => Rolecall;
  stores: Pick<Stores<never>, 'claims' | 'reminders' | 'isLasting'>;
  /** Receives the reminders whose owner Slack cannot reach. */
  tellAdmins: TellAdmins;
}

/** Often enough that a reminder comes on the day, whenever the bot was started. */
const BETWEEN_LOOKS_MS = 6 * 60 * 60 * 1000;

/** Reminds owners of due reviews from now on, each once, until the signal. */
export function startReminding(parts: RemindingParts, signal: AbortSignal): void {
  const look = (): void => {
    remindOwners(parts).catch((error: unknown) => parts.logger.error('Owners could not be reminded.', error));
  };
  look();
  const looks = setInterval(look, BETWEEN_LOOKS_MS).unref();
  signal.addEventListener('abort', () => clearInterval(looks), { once: true });
}

/** Sends the reminders that are due today and were not sent before. */
export async function remindOwners(parts: RemindingParts): Promise<void> {
  const { rolecall, stores } = parts;
  const { catalog, today } = rolecall();
  const day = today();
  for (const due of findDueReviews(catalog, day)) {
    const key = claimKey(undefined, 'review', due.owner?.slackId ?? due.owner?.name, day);
    await once(stores.claims, [key], async () => {
      const roles = await notReminded(due, day, stores);
      if (roles.length > 0) await remind({ ...due, roles }, parts);
      for (const { role, dueOn } of roles)
        await stores.reminders.add(claimKey(undefined, 'review', role.id, dueOn));
      // Another role may become due in a catalogue that is loaded later this day.
      return false;
    });
  }
}

/** Without lasting memory each restart would remind again, so only reviews due on this very day are sent. */
async function notReminded(
  { roles }: DueReviews,
  day: string,
  { reminders, isLasting }: RemindingParts['stores'],
): Promise<DueReviews['roles']> {
  const known = await Promise.all(
    roles.map(({ role, dueOn }) => reminders.has(claimKey(undefined, 'review', role.id, dueOn))),
  );
  return roles.filter(({ dueOn }, at) => known[at] === false && (isLasting || dueOn === day));
}

async function remind(due: DueReviews, { client, logger, tellAdmins }: RemindingParts): Promise<void> {
  const { slackId } = due.owner ?? {};
  if (slackId === undefined) return tellAdmins(renderReminder(due, false));
  try {
    await sendMessage(renderReminder(due, true), sendInPerson(client, slackId));
  } catch (error) {
    const reason = messageOf(error);
    logger.warn(
      `Cannot remind the owner ${slackId} of a review (${reason}), so the admins are told instead.`,
    );
    tellAdmins(renderReminder(due, false));
  }
}
