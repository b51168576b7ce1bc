import * as z from 'zod';
import { parseJson } from '../../parse-json.js';
import { PAYLOADS } from './payloads.js';

/** A message from the socket whose shape was checked to be what Bolt relies on. */
export type Envelope =
  | { kind: 'hello' }
  | { kind: 'disconnect'; reason: string }
  | { kind: 'delivery'; id: string; body: Record<string, unknown>; retryNum?: number; retryReason?: string }
  /** Slack drops events, as there are more than it delivers to one app. */
  | { kind: 'rate_limited' }
  | { kind: 'odd'; why: string };

const delivered = { envelope_id: z.string() };

const schema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello') }),
  z.object({ type: z.literal('disconnect'), reason: z.string().catch('no reason given') }),
  z.object({
    ...delivered,
    type: z.literal('events_api'),
    payload: PAYLOADS.event,
    retry_attempt: z.number().optional().catch(undefined),
    retry_reason: z.string().optional().catch(undefined),
  }),
  z.object({ ...delivered, type: z.literal('slash_commands'), payload: PAYLOADS.command }),
  z.object({ ...delivered, type: z.literal('interactive'), payload: PAYLOADS.interaction }),
]);

/** Reads a frame. A frame that Bolt or its client cannot handle is `odd`. */
export function parseEnvelope(frame: string): Envelope {
  const parsed = parseJson(frame);
  if (parsed === undefined) return { kind: 'odd', why: 'it is not JSON' };
  const { success, data, error } = schema.safeParse(parsed);
  if (!success) return { kind: 'odd', why: z.prettifyError(error).replace(/\s+/g, ' ') };
  if (data.type === 'hello') return { kind: 'hello' };
  if (data.type === 'disconnect') return { kind: 'disconnect', reason: data.reason };
  if (data.payload['type'] === 'app_rate_limited') return { kind: 'rate_limited' };
  const delivery: Envelope = { kind: 'delivery', id: data.envelope_id, body: data.payload };
  if (data.type !== 'events_api') return delivery;
  return { ...delivery, retryNum: data.retry_attempt, retryReason: data.retry_reason };
}
