/** Thrown when the bot cannot listen where its settings say. Its message says why, and what to change. */
export class ListenError extends Error {
  override name = 'ListenError';
}
