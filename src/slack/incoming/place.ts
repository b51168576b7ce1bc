import type { Place } from '../../stores/conversations.js';

/** The place of a message or a click. */
export function placeOf(
  { teamId }: { teamId?: string },
  channel: string,
  thread: string | undefined,
  user: string | undefined,
): Place {
  return { team: teamId, channel, thread, user };
}
