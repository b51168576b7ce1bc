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

/** What brings deliveries to the app. */
export async function createReceiver(
  transport: Transport,
  { claims, ...parts }: ReceiverParts,
): Promise<Receiver> {
  if (transport.kind === 'socket') return new SocketReceiver({ ...parts, appToken: transport.appToken });
  // Loaded here, as few need it.
  const { HttpReceiver } = await import('./http/http-receiver.js');
  return new HttpReceiver({ ...transport, claims, logger: parts.logger });
}
