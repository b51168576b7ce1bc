/** The fields of a message that say who wrote it and how. */
interface Written {
  subtype?: string | undefined;
  user?: string | undefined;
  bot_id?: string | undefined;
  bot_profile?: unknown;
  app_id?: string | undefined;
  edited?: unknown;
}

/** The ways people ask: plainly, with a file, or in a thread and its channel at once. Others are edits and notices. */
const PLAIN = new Set([undefined, 'file_share', 'thread_broadcast']);

/** Whether a person wrote this message just now. Two bots that answer each other would never stop. */
export function isByPerson({ subtype, user, bot_id, bot_profile, app_id, edited }: Written): boolean {
  const isByProgram =
    [bot_id, bot_profile, app_id].some((sign) => sign !== undefined) || user === 'USLACKBOT';
  return !isByProgram && edited === undefined && PLAIN.has(subtype);
}
