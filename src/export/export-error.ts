/** Thrown if an answer cannot be written in a format. Its message says what to do instead. */
export class ExportError extends Error {
  override name = 'ExportError';
}
