import { claimKey } from '../claims.js';
import type { Follower, Follows } from '../follows.js';
import { type RunSql, storedKey } from './database.js';

const FOLLOW = `
  INSERT INTO rolecall.follows (follower, team, person, role) VALUES ($1, $2, $3, $4)
  ON CONFLICT (follower, role) DO NOTHING`;

const UNFOLLOW = 'DELETE FROM rolecall.follows WHERE follower = $1 AND role = $2';

const ROLES = 'SELECT role FROM rolecall.follows WHERE follower = $1 ORDER BY place';

const FOLLOWERS = 'SELECT team, person FROM rolecall.follows WHERE role = $1 ORDER BY place';

export function createDatabaseFollows(query: RunSql): Follows {
  const keyOf = ({ team, user }: Follower): string => storedKey(claimKey(team, user));
  return {
    async follow(follower, role) {
      await query(FOLLOW, [keyOf(follower), follower.team ?? null, follower.user, role]);
    },
    async unfollow(follower, role) {
      await query(UNFOLLOW, [keyOf(follower), role]);
    },
    rolesOf: async (follower) =>
      (await query<{ role: string }>(ROLES, [keyOf(follower)])).map(({ role }) => role),
    followersOf: async (role) =>
      (await query<{ team: string | null; person: string }>(FOLLOWERS, [role])).map(({ team, person }) => ({
        team: team ?? undefined,
        user: person,
      })),
  };
}
