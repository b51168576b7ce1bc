/** A question without an answer, and how often it was asked. */
export interface Gap {
  question: string;
  times: number;
}

/** Counts questions without an answer, in one list for each channel that hears of them. */
export interface Gaps {
  /**
   * Counts a question. Returns an empty list until a week has passed since the first question. Then returns all, the most frequent
   * first, to one caller only, and begins again.
   */
  note(channel: string, question: string): Promise<readonly Gap[]>;
}

export const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** The key of a question: the same for questions that differ only in case and punctuation. */
export function gapKey(question: string): string {
  return question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
