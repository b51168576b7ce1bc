/** Thrown for a file that holds nothing of the form its name promises; the message ends a sentence that names it. */
export class UnreadableError extends Error {
  override name = 'UnreadableError';
}
