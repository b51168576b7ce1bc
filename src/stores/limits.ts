/** How often something may be done. */
export interface Limit {
  most: number;
  periodMs: number;
}

/** Counts how often something was tried of late, by whichever process. */
export interface Limits {
  /**
   * Counts a try, also one too many. Returns 0 when it is within the limit, else how many in a row were too many, this
   * one included.
   */
  count(key: string, limit: Limit): Promise<number>;
}
