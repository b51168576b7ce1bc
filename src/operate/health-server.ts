import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { codeOf, messageOf } from '../caught.js';
import { HealthError } from './health-error.js';

/** Something the bot needs to answer. */
export interface Check {
  name: string;
  /** Whether the bot can answer without it. */
  isOptional?: boolean;
  /** What is wrong; undefined if all is well. */
  problem(): string | undefined | Promise<string | undefined>;
}

export interface HealthPlace {
  host: string;
  /** 0 for any that is free. */
  port: number;
}

export interface HealthParts {
  checks: readonly Check[];
  /** All numbers, as text. */
  metrics: { contentType: string; metrics(): Promise<string> };
}

export interface HealthServer {
  /** Where it listens, as an address to open. */
  origin: string;
  close(): Promise<void>;
}

interface Page {
  status: number;
  type: string;
  text: string;
}

/** A check that takes longer has failed: monitors give up soon after. */
const LONGEST_CHECK_MS = 2000;
const LONGEST_REQUEST_MS = 5000;
/** Short, so that silent connections soon make room for monitors. */
const BETWEEN_LOOKS_MS = 1000;
/** Only monitors connect, each once or twice. */
const MOST_CONNECTIONS = 50;

const PLAIN = 'text/plain; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

/**
 * Serves `/livez`, `/readyz` and `/metrics`. Shows no question and no secret. A malformed request gets an error and affects nothing
 * else. Throws `HealthError` if it cannot listen.
 */
export async function startHealthServer(
  { host, port }: HealthPlace,
  parts: HealthParts,
): Promise<HealthServer> {
  const server = createServer({
    requestTimeout: LONGEST_REQUEST_MS,
    headersTimeout: LONGEST_REQUEST_MS,
    connectionsCheckingInterval: BETWEEN_LOOKS_MS,
  });
  server.maxConnections = MOST_CONNECTIONS;
  server.on('request', (request, response) => void answer(request, response, parts));
  server.on('clientError', (_, socket) => socket.destroy());
  await listen(server, host, port);
  const { address, family, port: taken } = server.address() as AddressInfo;
  return {
    origin: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  try {
    const listening = once(server, 'listening');
    server.listen(port, host);
    await listening;
  } catch (error) {
    const code = codeOf(error);
    throw new HealthError(
      code === 'EADDRINUSE'
        ? `HEALTH_PORT ${port} is taken by another program: choose another port, or stop that program.`
        : `HEALTH_HOST ${host} with HEALTH_PORT ${port} cannot be used (${code}): choose an address of this machine, and a port above 1023.`,
    );
  }
}

/** Never rejects. */
async function answer(request: IncomingMessage, response: ServerResponse, parts: HealthParts): Promise<void> {
  const { status, type, text } = await pageFor(request, parts).catch(() => FAILED);
  response.on('error', () => {});
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(request.method === 'HEAD' ? undefined : text);
}

const FAILED: Page = { status: 500, type: PLAIN, text: 'This page could not be made.\n' };

async function pageFor({ method, url }: IncomingMessage, { checks, metrics }: HealthParts): Promise<Page> {
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, type: PLAIN, text: 'Only GET and HEAD.\n' };
  switch (url?.split('?')[0]) {
    case '/livez':
      return { status: 200, type: PLAIN, text: 'ok\n' };
    case '/readyz':
      return readiness(checks);
    case '/metrics':
      return { status: 200, type: metrics.contentType, text: await metrics.metrics() };
    default:
      return { status: 404, type: PLAIN, text: 'There are /livez, /readyz and /metrics.\n' };
  }
}

async function readiness(checks: readonly Check[]): Promise<Page> {
  const results = await Promise.all(
    checks.map(async (check) => ({ check, problem: await problemOf(check) })),
  );
  const isReady = results.every(({ check, problem }) => check.isOptional || problem === undefined);
  const shown = results.map(({ check, problem }) => [check.name, problem ?? 'ok']);
  const text = `${JSON.stringify({ ready: isReady, checks: Object.fromEntries(shown) })}\n`;
  return { status: isReady ? 200 : 503, type: JSON_TYPE, text };
}

async function problemOf(check: Check): Promise<string | undefined> {
  const ended = new AbortController();
  const late = delay(LONGEST_CHECK_MS, 'no answer in time', { signal: ended.signal }).catch(() => undefined);
  try {
    return await Promise.race([Promise.resolve(check.problem()), late]);
  } catch (error) {
    return messageOf(error);
  } finally {
    ended.abort();
  }
}
