import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEnvelope } from '../../../src/slack/transport/envelope.js';

const event = (payload: unknown, over = {}) =>
  JSON.stringify({ type: 'events_api', envelope_id: 'e1', payload, ...over });

describe('an envelope', () => {
  it('of an event, a command or a click is a delivery', () => {
    const body = { type: 'event_callback', event: { type: 'app_mention' }, event_id: 'Ev1' };
    expect(parseEnvelope(event(body, { retry_attempt: 1, retry_reason: 'timeout' }))).toEqual({
      kind: 'delivery',
      id: 'e1',
      body,
      retryNum: 1,
      retryReason: 'timeout',
    });
    expect(
      parseEnvelope('{"type":"slash_commands","envelope_id":"e2","payload":{"command":"/role","text":"x"}}'),
    ).toEqual({ kind: 'delivery', id: 'e2', body: { command: '/role', text: 'x' } });
    expect(
      parseEnvelope('{"type":"interactive","envelope_id":"e3","payload":{"type":"block_actions"}}'),
    ).toEqual({ kind: 'delivery', id: 'e3', body: { type: 'block_actions' } });
  });

  it('that is about the connection has a kind of its own', () => {
    expect(parseEnvelope('{"type":"hello","num_connections":1}')).toEqual({ kind: 'hello' });
    expect(parseEnvelope('{"type":"disconnect","reason":"warning"}')).toEqual({
      kind: 'disconnect',
      reason: 'warning',
    });
    expect(parseEnvelope(event({ type: 'app_rate_limited', minute_rate_limited: 1 }))).toEqual({
      kind: 'rate_limited',
    });
  });

  it.each([
    'null',
    '5',
    '{}',
    'not JSON',
    '{"type":"events_api"}',
    '{"type":"events_api","envelope_id":"x"}',
    '{"type":"ws_message","envelope_id":"x","payload":{}}',
    '{"type":{"toString":1,"valueOf":null},"envelope_id":"x","payload":{}}',
    event({ type: { toString: 1, valueOf: null }, event: { type: 'app_mention' } }),
    event({ type: 'event_callback', event: { type: { toString: 1 } } }),
    event({ type: 'event_callback', event: null }),
    event({ type: 'event_callback', event: { type: 'app_mention' } }, { envelope_id: 7 }),
  ])('is odd when it is %s', (frame) => {
    expect(parseEnvelope(frame)).toMatchObject({ kind: 'odd' });
  });

  it('never contains anything that Bolt cannot handle', () => {
    const frames = fc.record(
      {
        type: fc.oneof(fc.constantFrom('events_api', 'slash_commands', 'interactive'), fc.jsonValue()),
        envelope_id: fc.oneof(fc.string(), fc.jsonValue()),
        payload: fc.oneof(
          fc.record({ type: fc.jsonValue(), event: fc.jsonValue(), command: fc.jsonValue() }),
          fc.jsonValue(),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(frames, (frame) => {
        const envelope = parseEnvelope(JSON.stringify(frame));
        if (envelope.kind !== 'delivery') return;
        expect(envelope.id).toBeTypeOf('string');
        const { type, command, event } = envelope.body as Record<string, { type?: unknown }>;
        expect(typeof type === 'string' || typeof command === 'string').toBe(true);
        if (type === ('event_callback' as unknown)) expect(event?.type).toBeTypeOf('string');
      }),
    );
  });
});
