/** Sees to it that nothing is answered twice, by whichever process it is taken on. */
export interface Claims {
  /**
   * Takes something on, known by any of these keys, for so many milliseconds. `busy`: somebody is at it, and may yet
   * fail. `done`: it needs no more doing.
   */
  take(keys: readonly string[], leaseMs: number): Promise<Claim>;
}

export type Claim = { kind: 'taken'; lease: Lease } | { kind: 'busy' } | { kind: 'done' };

/** The right to do something, until it lapses. */
export interface Lease {
  renew(): Promise<void>;
  /** It is done, and nobody need do it again within the next day. */
  finish(): Promise<void>;
  /** It was not done, and anybody may try again. */
  release(): Promise<void>;
}

/** The key of something that happened in a workspace. Ids are unique only within one. */
export function claimKey(team: string | undefined, ...ids: readonly (string | undefined)[]): string {
  return [team, ...ids].map((id) => id ?? '').join(':');
}
