/** Somebody who wants to hear when a role changes. */
export interface Follower {
  team: string | undefined;
  user: string;
}

/** Remembers who follows which roles, each by its id, until they stop. */
export interface Follows {
  follow(follower: Follower, role: string): Promise<void>;
  unfollow(follower: Follower, role: string): Promise<void>;
  /** The roles that somebody follows, in the order in which they began. */
  rolesOf(follower: Follower): Promise<readonly string[]>;
  followersOf(role: string): Promise<readonly Follower[]>;
}
