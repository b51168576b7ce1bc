/** Where a message says who wrote it, and how it came about. */
interface Written {
  subtype?: string | undefined;
  bot_id?: string | undefined;
  edited?: unknown;
}

/** How people ask: plainly, with a file, or in a thread and in its channel at once. All else is edits and notices. */
const PLAIN = new Set([undefined, 'file_share', 'thread_broadcast']);

/** Whether a message is a person's own and new. Two bots that answer each other never stop. */
export function isByPerson({ subtype, bot_id: bot, edited }: Written): boolean {
  return bot === undefined && edited === undefined && PLAIN.has(subtype);
}
