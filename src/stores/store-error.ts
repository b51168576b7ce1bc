/** Thrown when the bot cannot store its memory where a setting says. The message names the setting and the fix. */
export class StoreError extends Error {
  override name = 'StoreError';
}
