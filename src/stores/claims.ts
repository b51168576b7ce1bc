/** Makes sure that nothing is answered twice, by this process or another. */
export interface Claims {
  /**
   * Claims something, known by any of these keys, for a number of milliseconds. `busy`: another claim on it is open,
   * and may fail. `done`: it was finished.
   */
  take(keys: readonly string[], leaseMs: number): Promise<Claim>;
}

export type Claim = { kind: 'taken'; lease: Lease } | { kind: 'busy' } | { kind: 'done' };

/** A claim that is held until it expires. */
export interface Lease {
  renew(): Promise<void>;
  /** Marks it as done for the next day. */
  finish(): Promise<void>;
  /** Gives the claim back, so that it can be taken again. */
  release(): Promise<void>;
}

/** The key of something that happened in a workspace. Ids are unique only within one. */
export function claimKey(team: string | undefined, ...ids: readonly (string | undefined)[]): string {
  return [team, ...ids].join(':');
}
