/** Thrown when what the bot has to remember cannot be kept where a setting says; names the setting and how to mend it. */
export class StoreError extends Error {
  override name = 'StoreError';
}
