import * as z from 'zod';

const typed = z.looseObject({ type: z.string() });

/** What Bolt relies on in each kind of delivery. Slack sends many more fields. */
export const PAYLOADS = {
  event: z.union([
    z.looseObject({ type: z.literal('app_rate_limited') }),
    z.looseObject({ type: z.literal('event_callback'), event: typed }),
  ]),
  command: z.looseObject({ command: z.string() }),
  interaction: typed,
};
