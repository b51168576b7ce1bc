/** The fields of a message that say who wrote it and how. */
interface Written {
  subtype?: string | undefined;
  user?: string | undefined;
  bot_id?: string | undefined;
  bot_profile?: unknown;
  app_id?: string | undefined;
}

/** The ways people ask: plainly, by `/me`, with a file, or in a thread and its channel at once. Others are edits and notices. */
const PLAIN = new Set([undefined, 'me_message', 'file_share', 'thread_broadcast']);

/** Whether a person wrote this message. Two bots that answer each other would never stop. */
export function isByPerson({ subtype, user, bot_id, bot_profile, app_id }: Written): boolean {
  const isByProgram =
    [bot_id, bot_profile, app_id].some((sign) => sign !== undefined) || user === 'USLACKBOT';
  return !isByProgram && PLAIN.has(subtype);
}

/** How long the bot remembers which messages it answered. */
const REMEMBERED_S = 24 * 60 * 60;

/** Whether a message is new, or was edited while the bot still remembers whether it answered. */
export function isRecent({ ts, edited }: { ts: string; edited?: { ts: string } }): boolean {
  return edited === undefined || Number(edited.ts) - Number(ts) < REMEMBERED_S;
}
