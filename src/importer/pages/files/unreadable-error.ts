/**
 * Thrown for a file that cannot be read as a page. The message ends a sentence that names the file. `isForeign` means that
 * the file is fine, but holds no roles.
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
