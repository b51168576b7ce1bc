/**
 * Thrown for a file that cannot be read as a page; the message ends a sentence that names the file. `isForeign` is true
 * where nothing is wrong with it, and it only holds other data than roles.
 */
export class UnreadableError extends Error {
  override name = 'UnreadableError';

  constructor(
    message: string,
    readonly isForeign = false,
  ) {
    super(message);
  }
}
