import type { Receiver } from '@slack/bolt';
import type { Claims } from '../../stores/claims.js';
import { SocketReceiver, type SocketReceiverParts } from './socket-receiver.js';

/** The way that deliveries come. */
export type Transport =
  | { kind: 'socket'; appToken: string }
  | { kind: 'http'; signingSecret: string; port: number };

export interface ReceiverParts extends Omit<SocketReceiverParts, 'appToken'> {
  claims: Claims;
}

/** What brings deliveries to the app, and what of it can be seen from outside. */
export interface WatchedReceiver extends Receiver {
  /** The connections that bring deliveries, or 1 for a port that is listened on. */
  readonly connections: number;
  /** The number of deliveries that are being handled. */
  readonly inFlight: number;
}

export async function createReceiver(
  transport: Transport,
  { claims, ...parts }: ReceiverParts,
): Promise<WatchedReceiver> {
  if (transport.kind === 'socket') return new SocketReceiver({ ...parts, appToken: transport.appToken });
  // Loaded here, as few need it.
  const { HttpReceiver } = await import('./http/http-receiver.js');
  return new HttpReceiver({ ...transport, claims, logger: parts.logger });
}
