/**
 * The index of the title that fits best; "ask" if several fit and the person must choose; undefined if none fits.
 */
export type Answer = number | 'ask' | undefined;

export type Find = (query: string) => Answer;

export interface System {
  name: string;
  /** Puts titles into the form the system takes, and returns what builds its index: only that is measured. */
  prepare: (titles: readonly string[]) => () => Find;
}
