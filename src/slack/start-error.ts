/** Thrown when Slack does not let the bot in; says which setting to look at, never its value. */
export class StartError extends Error {
  override name = 'StartError';
}
