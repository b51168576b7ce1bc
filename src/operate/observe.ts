import type { Check, HealthPlace } from './health-server.js';
import type { Readings } from './metrics.js';

export interface ObserveSettings {
  /** Where to show health and metrics; nowhere when absent. */
  health?: HealthPlace;
}

export interface Observed {
  checks: readonly Check[];
  readings: Readings;
  /** Hears where it can be seen. */
  log: (text: string) => void;
}

/**
 * Lets the process be seen from outside, as the settings ask. Loads nothing that they do not ask for. Resolves with what
 * ends it. Throws `HealthError`.
 */
export async function observe(
  { health }: ObserveSettings,
  { checks, readings, log }: Observed,
): Promise<() => Promise<void>> {
  if (!health) return async () => {};
  const [{ createMetrics }, { startHealthServer }] = await Promise.all([
    import('./metrics.js'),
    import('./health-server.js'),
  ]);
  const server = await startHealthServer(health, { checks, metrics: createMetrics(readings) });
  log(`Health and metrics are at ${server.origin}.`);
  return server.close;
}
