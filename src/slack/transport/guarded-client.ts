import { SocketModeClient, type SocketModeOptions } from '@slack/socket-mode';
import { parseEnvelope } from './envelope.js';

/** Something Slack delivered, and how to tell Slack that it arrived. */
export interface Delivery {
  // biome-ignore lint/suspicious/noExplicitAny: Bolt's own type of a body
  body: Record<string, any>;
  retryNum?: number;
  retryReason?: string;
  /** Rejects when the connection it came by is gone. */
  ack: (response?: unknown) => Promise<void>;
}

export interface FrameHandlers {
  /** Any frame at all. */
  onFrame: () => void;
  onDelivery: (delivery: Delivery) => void;
  /** Slack will close this connection, and wants another in its place. */
  onRecycle: (reason: string) => void;
  onRateLimited: () => void;
  onOdd: (why: string) => void;
}

/**
 * Slack's own client for one connection, which hands out only envelopes of a known shape. The original emits each event
 * under a name that the envelope gives, ends the process on some, and closes at once when Slack asks for another.
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
