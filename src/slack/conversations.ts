import { LRUCache } from 'lru-cache';
import type { Context } from '../questions/context.js';

/** Where something was asked, and by whom. */
export interface Place {
  team: string | undefined;
  channel: string;
  /** The thread, if it was asked in one. */
  thread: string | undefined;
  user: string | undefined;
}

/** The place of a message or a click, in the words of their payloads. */
export function placeOf(
  { teamId }: { teamId?: string },
  channel: string,
  thread: string | undefined,
  user: string | undefined,
): Place {
  return { team: teamId, channel, thread, user };
}

/** What each conversation was last about, so that "and its requirements?" is understood; never across people or places. */
export interface Conversations {
  contextAt(place: Place): Context | undefined;
  keep(place: Place, context: Context | undefined): void;
}

// After a pause, "it" means something else.
const LIFETIME_MS = 30 * 60 * 1000;
const LIMIT = 5000;

export function createConversations({ limit = LIMIT } = {}): Conversations {
  const contexts = new LRUCache<string, Context>({ max: limit, ttl: LIFETIME_MS, perf: Date });
  return {
    contextAt(place) {
      return placesOf(place)
        .map((key) => contexts.get(key))
        .find((context) => context !== undefined);
    },
    keep(place, context) {
      if (!context) return;
      for (const key of placesOf(place)) contexts.set(key, context);
    },
  };
}

/** A chat with an agent puts every question in a thread of its own, and is one conversation to whoever asks. */
function placesOf(place: Place): string[] {
  const isDirect = place.channel.startsWith('D');
  return [keyOf(place), ...(isDirect ? [keyOf({ ...place, thread: undefined })] : [])];
}

function keyOf({ team = '', channel, thread = '', user = '' }: Place): string {
  return [team, channel, thread, user].join(':');
}
