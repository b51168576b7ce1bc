import type { Stores } from './stores.js';

/**
 * The stores of one desk. Roles and channels of two desks may have the same ids, so each desk has its own claims, gaps, limits,
 * follows and reminders.
 */
export function scopeStores<Context>(stores: Stores<Context>, scope: string | undefined): Stores<Context> {
  if (scope === undefined) return stores;
  const { claims, gaps, limits, follows, reminders } = stores;
  const prefix = `${scope}/`;
  const own = (key: string): string => `${prefix}${key}`;
  return {
    ...stores,
    claims: { take: (keys, leaseMs) => claims.take(keys.map(own), leaseMs) },
    gaps: { note: (channel, question) => gaps.note(own(channel), question) },
    limits: { count: (key, limit) => limits.count(own(key), limit) },
    follows: {
      follow: (follower, role) => follows.follow(follower, own(role)),
      unfollow: (follower, role) => follows.unfollow(follower, own(role)),
      followersOf: (role) => follows.followersOf(own(role)),
      async rolesOf(follower) {
        const roles = await follows.rolesOf(follower);
        return roles.filter((role) => role.startsWith(prefix)).map((role) => role.slice(prefix.length));
      },
    },
    reminders: {
      has: (key) => reminders.has(own(key)),
      add: (key) => reminders.add(own(key)),
    },
  };
}
