/** Thrown when the bot cannot connect to Slack. The message names the setting to check, never its value. */
export class StartError extends Error {
  override name = 'StartError';
}
