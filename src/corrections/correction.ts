import type { StatedValue } from './stated-values.js';

/** A value of a role file, and what it should be. */
export interface Correction {
  /** The title of the role. */
  role: string;
  /** The name of the file. */
  file: string;
  value: StatedValue;
  wanted: string;
  why?: string;
  /** Who suggested it; absent if the settings do not let the bot name people. */
  by?: string;
}
