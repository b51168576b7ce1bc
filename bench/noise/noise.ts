import type { Random } from '../random.js';
import type { TitleSet } from '../titles/title-set.js';

/** A text that somebody might type for a title. */
export interface Draft {
  text: string;
  /** Every title the words may fairly be taken for; the text itself if there is nothing to choose. */
  readings: readonly string[];
}

/** Turns a title into a draft; undefined if it does not apply to the title. */
export type Noise = (title: string, random: Random, set: TitleSet) => Draft | undefined;

/** A draft that leaves the words of the title and their order alone. */
export function wrapping(title: string, text: string): Draft {
  return { text, readings: [title] };
}

/** A draft that is read as it stands. */
export function literal(text: string): Draft {
  return { text, readings: [text] };
}
