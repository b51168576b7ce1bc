import * as z from 'zod';
import { parseJson } from '../../../parse-json.js';
import type { Delivery } from '../guarded-client.js';
import { PAYLOADS } from '../payloads.js';

/** The body of a request whose shape was checked to be what Bolt relies on. */
export type Posted =
  | { kind: 'delivery'; body: Delivery['body'] }
  /** Slack checks that this address is ours, and expects the challenge back. */
  | { kind: 'challenge'; challenge: string }
  /** Slack drops events, as there are more than it delivers to one app. */
  | { kind: 'rate_limited' }
  | { kind: 'odd'; why: string };

const inJson = z.union([
  z.object({ type: z.literal('url_verification'), challenge: z.string() }),
  PAYLOADS.event,
]);

/** Reads the body of a request: events are JSON, commands a form, and interactions JSON in a form. */
export function parsePosted(text: string, contentType: string | undefined): Posted {
  if (!contentType?.toLowerCase().startsWith('application/x-www-form-urlencoded'))
    return postedAs(inJson, parseJson(text));
  const form = Object.fromEntries(new URLSearchParams(text));
  const { payload } = form;
  return payload === undefined
    ? postedAs(PAYLOADS.command, form)
    : postedAs(PAYLOADS.interaction, parseJson(payload));
}

function postedAs(shape: z.ZodType<Record<string, unknown>>, value: unknown): Posted {
  if (value === undefined) return { kind: 'odd', why: 'it is not JSON' };
  const { success, data, error } = shape.safeParse(value);
  if (!success) return { kind: 'odd', why: z.prettifyError(error).replace(/\s+/g, ' ') };
  if (data['type'] === 'url_verification') return { kind: 'challenge', challenge: String(data['challenge']) };
  if (data['type'] === 'app_rate_limited') return { kind: 'rate_limited' };
  return { kind: 'delivery', body: data };
}
