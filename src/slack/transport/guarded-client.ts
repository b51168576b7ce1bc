import { SocketModeClient, type SocketModeOptions } from '@slack/socket-mode';
import { parseEnvelope } from './envelope.js';

/** A delivery, and how to acknowledge it. */
export interface Delivery {
  // biome-ignore lint/suspicious/noExplicitAny: Bolt's own type of a body
  body: Record<string, any>;
  retryNum?: number;
  retryReason?: string;
  /** Rejects when its connection is gone. */
  ack: (response: unknown) => Promise<void>;
}

export interface FrameHandlers {
  /** Any frame at all. */
  onFrame: () => void;
  onDelivery: (delivery: Delivery) => void;
  /** Slack will close this connection and wants another instead. */
  onRecycle: (reason: string) => void;
  onRateLimited: () => void;
  onOdd: (why: string) => void;
}

/**
 * Slack's client for one connection, limited to envelopes of a known shape. The original emits events under names that the
 * envelope gives, ends the process on some of them, and closes at once when Slack asks for another connection.
 */
export class GuardedClient extends SocketModeClient {
  readonly #handlers: FrameHandlers;

  constructor(options: SocketModeOptions, handlers: FrameHandlers) {
    super(options);
    this.#handlers = handlers;
  }

  protected override async onWebSocketMessage(data: string | ArrayBuffer, isBinary: boolean): Promise<void> {
    this.#handlers.onFrame();
    if (isBinary || typeof data !== 'string') return this.#handlers.onOdd('it is not text');
    const envelope = parseEnvelope(data);
    switch (envelope.kind) {
      case 'hello':
        return super.onWebSocketMessage(data, isBinary);
      case 'disconnect':
        return this.#handlers.onRecycle(envelope.reason);
      case 'rate_limited':
        return this.#handlers.onRateLimited();
      case 'odd':
        return this.#handlers.onOdd(envelope.why);
      case 'delivery': {
        const { id, body, retryNum, retryReason } = envelope;
        return this.#handlers.onDelivery({
          body,
          retryNum,
          retryReason,
          ack: (response) => this['send'](id, response as Record<string, unknown> | undefined),
        });
      }
    }
  }
}
