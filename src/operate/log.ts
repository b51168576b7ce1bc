import { type Level, type Logger, pino, stdTimeFunctions } from 'pino';
import { currentDelivery } from './delivery-context.js';
import { withoutSecrets } from './secrets.js';

/**
 * Creates a log with one JSON object per line: the time, the level, the message, and the delivery it belongs to. No line contains a
 * secret, at any level.
 */
export function createLog(level: Level, write: (line: string) => unknown): Logger {
  return pino(
    {
      level,
      // One process writes one log, so its id and the machine's name say nothing.
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: deliveryFields,
      hooks: { streamWrite: withoutSecrets },
    },
    { write },
  );
}

function deliveryFields(): object {
  const delivery = currentDelivery();
  if (!delivery) return {};
  const { reference, team, surface } = delivery;
  return { reference, team, surface };
}
