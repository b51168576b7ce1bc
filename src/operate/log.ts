import { type Level, type Logger, pino, stdTimeFunctions } from 'pino';
import { currentDelivery } from './delivery-context.js';
import { withoutSecrets } from './secrets.js';

/**
 * A log of one JSON object a line: the time, the level, the message, and of which delivery it tells. No line holds a secret,
 * at any level.
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
