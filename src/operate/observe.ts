import { setTimeout as delay } from 'node:timers/promises';
import type { Check, HealthPlace } from './health-server.js';
import type { Readings } from './metrics.js';

export interface ObserveSettings {
  /** Where to show health and metrics; nowhere when absent. */
  health?: HealthPlace;
  /** Whether to send traces. */
  traces: boolean;
}

export interface Observed {
  checks: readonly Check[];
  readings: Readings;
  log: Record<'info' | 'warn', (text: string) => void>;
}

/** A collector that hangs must not keep the process from ending. */
const LONGEST_STOP_MS = 1000;

/** Stops what was started. */
type Stop = () => Promise<void>;

/**
 * Starts the health server and the traces that the settings ask for, and loads nothing else. Resolves with a function that stops
 * them. Throws `HealthError`.
 */
export async function observe({ health, traces }: ObserveSettings, observed: Observed): Promise<Stop> {
  const stops = await Promise.all([
    ...(health ? [showHealth(health, observed)] : []),
    ...(traces ? [sendTraces(observed)] : []),
  ]);
  return async () => {
    const stopped = Promise.allSettled(stops.map((stop) => stop()));
    await Promise.race([stopped, delay(LONGEST_STOP_MS)]);
  };
}

async function showHealth(place: HealthPlace, { checks, readings, log }: Observed): Promise<Stop> {
  const [{ createMetrics }, { startHealthServer }] = await Promise.all([
    import('./metrics.js'),
    import('./health-server.js'),
  ]);
  const server = await startHealthServer(place, { checks, metrics: createMetrics(readings) });
  log.info(`Health and metrics are at ${server.origin}.`);
  return server.close;
}

async function sendTraces({ log }: Observed): Promise<Stop> {
  const { startTraces } = await import('./traces.js');
  return startTraces(log.warn);
}
