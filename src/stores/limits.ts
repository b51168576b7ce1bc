/** How often something may be done. */
export interface Limit {
  most: number;
  periodMs: number;
}

/** Counts how often something was tried lately, in all processes. */
export interface Limits {
  /** Counts a try. Returns 0 if it is within the limit, else how many tries in a row were over it, this one included. */
  count(key: string, limit: Limit): Promise<number>;
}
