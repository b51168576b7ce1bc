import type { IncomingMessage } from 'node:http';

/**
 * Why a request is not from our own page or bot; undefined when it is. A page of another site, in the same browser,
 * names itself in Origin or, after DNS rebinding, in Host.
 */
export function refusalOf({ headers, socket }: IncomingMessage): string | undefined {
  const hosts = ['127.0.0.1', 'localhost'].map((name) => `${name}:${socket.localPort}`);
  if (!hosts.includes(headers.host ?? '')) return `The host ${headers.host} is not this workspace.`;
  const { origin } = headers;
  if (origin === undefined || hosts.some((host) => origin === `http://${host}`)) return undefined;
  return `Pages of ${origin} may not use this workspace.`;
}
