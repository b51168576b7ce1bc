import type { AgentDms } from './agent-dms.js';
import { type Claims, claimKey, type Lease } from './claims.js';
import { type Conversations, placeKeys } from './conversations.js';
import { createMemoryDrawer, type Drawer } from './drawer.js';
import { createDrawerInstallations } from './drawer-installations.js';
import type { Follower, Follows } from './follows.js';
import type { SealedInstallation } from './installations.js';
import { createMemoryLimits } from './memory-limits.js';
import type { Reminders } from './reminders.js';
import { createMemoryShelf, type Shelf, type ShelfSize } from './shelf.js';
import { type CountedGap, createShelfGaps } from './shelf-gaps.js';
import type { Stores } from './stores.js';

const MINUTE_MS = 60 * 1000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

export const SHELVES = {
  // Slack delivers a delayed event up to a day later.
  done: { most: 20_000, lifetimeMs: 25 * HOUR_MS },
  // After a pause, "it" means something else.
  conversations: { most: 5000, lifetimeMs: 30 * MINUTE_MS },
  agentDms: { most: 5000, lifetimeMs: 90 * DAY_MS },
  // One value for each person, kept until they have followed nothing new for ten years.
  follows: { most: 50_000, lifetimeMs: 3650 * DAY_MS },
  // A review is due at most once a year or so, and a reminder must not come twice.
  reminders: { most: 50_000, lifetimeMs: 800 * DAY_MS },
  // Listed after a week, once somebody asks again.
  gaps: { most: 1000, lifetimeMs: 14 * DAY_MS },
} satisfies Record<string, ShelfSize>;

export interface Shelves<Context> {
  done: Shelf<true>;
  conversations: Shelf<Context>;
  agentDms: Shelf<true>;
  gaps: Shelf<CountedGap>;
  installations: Drawer<SealedInstallation>;
  follows: Shelf<Followed>;
  reminders: Shelf<true>;
}

/** What one person follows. */
export interface Followed extends Follower {
  roles: readonly string[];
}

/** The stores of a process that shares them with no other. Leases end with the process; all else lasts as long as its shelf. */
export function createShelfStores<Context>(
  shelves: Shelves<Context>,
  { isLasting, close }: Pick<Stores<Context>, 'isLasting' | 'close'>,
): Stores<Context> {
  return {
    claims: createClaims(shelves.done),
    conversations: createConversations(shelves.conversations),
    agentDms: createAgentDms(shelves.agentDms),
    gaps: createShelfGaps(shelves.gaps),
    limits: createMemoryLimits(),
    installations: createDrawerInstallations(shelves.installations),
    follows: createFollows(shelves.follows),
    reminders: createReminders(shelves.reminders),
    isLasting,
    close,
  };
}

/** Stores that forget everything when the process ends. */
export function createMemoryStores<Context extends {}>(): Stores<Context> {
  const shelves = {
    done: createMemoryShelf<true>(SHELVES.done),
    conversations: createMemoryShelf<Context>(SHELVES.conversations),
    agentDms: createMemoryShelf<true>(SHELVES.agentDms),
    follows: createMemoryShelf<Followed>(SHELVES.follows),
    reminders: createMemoryShelf<true>(SHELVES.reminders),
    gaps: createMemoryShelf<CountedGap>(SHELVES.gaps),
    installations: createMemoryDrawer<SealedInstallation>(),
  };
  return createShelfStores(shelves, { isLasting: false, close: async () => {} });
}

function createClaims(done: Shelf<true>): Claims {
  // Leases end by the time of the process, since somebody may set the clock of the machine.
  const leases = new Map<string, { until: number }>();

  const leaseOf = (keys: readonly string[], leaseMs: number): Lease => {
    const lease = { until: performance.now() + leaseMs };
    for (const key of keys) leases.set(key, lease);
    const end = (): void => {
      for (const key of keys) if (leases.get(key) === lease) leases.delete(key);
    };
    return {
      async renew() {
        lease.until = performance.now() + leaseMs;
      },
      async finish() {
        await Promise.all(keys.map((key) => done.set(key, true)));
        end();
      },
      release: async () => end(),
    };
  };

  return {
    async take(keys, leaseMs) {
      if (keys.some((key) => done.get(key))) return { kind: 'done' };
      const now = performance.now();
      if (keys.some((key) => (leases.get(key)?.until ?? 0) > now)) return { kind: 'busy' };
      return { kind: 'taken', lease: leaseOf(keys, leaseMs) };
    },
  };
}

function createConversations<Context>(contexts: Shelf<Context>): Conversations<Context> {
  return {
    async recall(place) {
      return placeKeys(place)
        .map((key) => contexts.get(key))
        .find((context) => context !== undefined);
    },
    async keep(place, context) {
      await Promise.all(placeKeys(place).map((key) => contexts.set(key, context)));
    },
  };
}

function createAgentDms(channels: Shelf<true>): AgentDms {
  return {
    add: (team, channel) => channels.set(claimKey(team, channel), true),
    has: async (team, channel) => channels.get(claimKey(team, channel)) === true,
  };
}

function createFollows(shelf: Shelf<Followed>): Follows {
  const keyOf = ({ team, user }: Follower): string => claimKey(team, user);
  const rolesOf = (follower: Follower): readonly string[] => shelf.get(keyOf(follower))?.roles ?? [];
  const withoutRole = (follower: Follower, role: string): readonly string[] =>
    rolesOf(follower).filter((other) => other !== role);
  return {
    follow: (follower, role) =>
      rolesOf(follower).includes(role)
        ? Promise.resolve()
        : shelf.set(keyOf(follower), { ...follower, roles: [...rolesOf(follower), role] }),
    unfollow(follower, role) {
      const roles = withoutRole(follower, role);
      const key = keyOf(follower);
      return roles.length > 0 ? shelf.set(key, { ...follower, roles }) : shelf.delete(key);
    },
    rolesOf: async (follower) => rolesOf(follower),
    followersOf: async (role) =>
      shelf
        .entries()
        .filter(([, { roles }]) => roles.includes(role))
        .map(([, { team, user }]) => ({ team, user })),
  };
}

function createReminders(sent: Shelf<true>): Reminders {
  return {
    add: (key) => sent.set(key, true),
    has: async (key) => sent.get(key) === true,
  };
}
