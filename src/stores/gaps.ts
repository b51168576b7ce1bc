/** A question without an answer, and how often it was asked. */
export interface Gap {
  question: string;
  times: number;
}

/** Counts questions without an answer, on a list for each channel that hears of them. */
export interface Gaps {
  /**
   * Counts one. Returns nothing until a week has passed since the first; then everything, most often first, to one caller
   * only, and begins anew.
   */
  note(channel: string, question: string): Promise<readonly Gap[]>;
}

export const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** The same for questions that differ only in case and punctuation. */
export function gapKey(question: string): string {
  return question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
