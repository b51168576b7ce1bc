import type { Receiver } from '@slack/bolt';
import type { Claims } from '../../stores/claims.js';
import type { WebPage } from '../installations/install-pages.js';
import type { Processor } from './deliveries.js';
import { SocketReceiver, type SocketReceiverParts } from './socket-receiver.js';

/** How deliveries reach the bot. */
export type Transport =
  | { kind: 'socket'; appToken: string }
  | { kind: 'http' | 'oauth'; signingSecret: string; port: number };

export interface ReceiverParts extends Omit<SocketReceiverParts, 'appToken'> {
  claims: Claims;
  /** The pages for people beside what Slack sends; over HTTP only. */
  pages: ReadonlyMap<string, WebPage>;
}

/** A receiver with the figures that health and metrics show. */
export interface WatchedReceiver extends Receiver {
  init(processor: Processor): void;
  /** The connections that bring deliveries, or 1 over HTTP. */
  readonly connections: number;
  /** The number of deliveries that are being handled. */
  readonly inFlight: number;
}

/** Creates the receiver for Socket Mode or for HTTP. */
export async function createReceiver(
  transport: Transport,
  { claims, pages, ...parts }: ReceiverParts,
): Promise<WatchedReceiver> {
  if (transport.kind === 'socket') return new SocketReceiver({ ...parts, appToken: transport.appToken });
  // Loaded here, as few need it.
  const { HttpReceiver } = await import('./http/http-receiver.js');
  return new HttpReceiver({ ...transport, claims, pages, logger: parts.logger });
}
