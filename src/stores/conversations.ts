import { claimKey } from './claims.js';

/** Where something was asked, and by whom. */
export interface Place {
  team: string | undefined;
  channel: string;
  /** The thread, if it was asked in one. */
  thread: string | undefined;
  user: string | undefined;
}

/**
 * Remembers for half an hour what each conversation was last about, so that "and its requirements?" is understood. Never mixes
 * people or places. A context is plain data.
 */
export interface Conversations<Context> {
  recall(place: Place): Promise<Context | undefined>;
  keep(place: Place, context: Context): Promise<void>;
}

/**
 * The keys of the conversation at a place, nearest first. A chat with an agent puts every question in its own thread, but is one
 * conversation for the person who asks.
 */
export function placeKeys({ team, channel, thread, user }: Place): string[] {
  const isDirect = channel.startsWith('D');
  const key = claimKey(team, channel, thread, user);
  return isDirect ? [key, claimKey(team, channel, undefined, user)] : [key];
}
