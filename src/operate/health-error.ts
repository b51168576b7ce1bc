/** Thrown when the address for health and metrics cannot be used. The message names the setting and the fix. */
export class HealthError extends Error {
  override name = 'HealthError';
}
