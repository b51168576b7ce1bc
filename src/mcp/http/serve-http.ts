import { createHash, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostHeaderValidation, originValidation, toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler } from '@modelcontextprotocol/server';
import { messageOf } from '../../caught.js';
import type { Rolecall } from '../../rolecall.js';
import type { McpSettings } from '../../settings/mcp-settings.js';
import { createMcpServer } from '../create-mcp-server.js';
import { ListenError } from './listen-error.js';
import { createRateLimit } from './rate-limit.js';

const PATH = '/mcp';

/** Far more than the longest question with its conversation. */
const MOST_BODY_BYTES = 128 * 1024;
const MOST_CONNECTIONS = 100;
const MOST_SUBSCRIPTIONS = 20;
const MINUTE_MS = 60_000;
/** For one address. An assistant asks a few times for one question of a person. */
const MOST_REQUESTS_A_MINUTE = 120;

/** How long a request may take to arrive, and how long an idle connection stays open: longer than in proxies, so that no request is lost. */
const TIMES = { headersTimeout: 10_000, requestTimeout: 20_000, keepAliveTimeout: 75_000 };

/** The running service. */
export interface McpService {
  address: string;
  close: () => Promise<void>;
}

/** Serves assistants over Streamable HTTP, without sessions. Throws `ListenError` if it cannot listen. */
export async function serveMcpOverHttp(
  settings: McpSettings,
  rolecall: () => Rolecall,
  report: (problem: string) => void,
): Promise<McpService> {
  const onerror = ({ message }: Error): void => report(`MCP: ${message}`);
  const handler = createMcpHandler(() => createMcpServer(rolecall), {
    maxRequestBodySize: MOST_BODY_BYTES,
    maxSubscriptions: MOST_SUBSCRIPTIONS,
    onerror,
  });
  const answer = toNodeHandler(handler, { maxRequestBodySize: MOST_BODY_BYTES, onerror });
  const mayPass = createGuard(settings);
  const server = createServer(TIMES, (request, response) => {
    if (mayPass(request, response)) void answer(request, response);
  });
  server.maxConnections = MOST_CONNECTIONS;
  const { port } = await listen(server, settings);
  server.on('error', onerror);
  return {
    address: `http://${bracketed(settings.host)}:${port}${PATH}`,
    async close() {
      server.close();
      await handler.close();
      server.closeAllConnections();
    },
  };
}

async function listen(server: Server, { port, host }: McpSettings): Promise<AddressInfo> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new ListenError(
      `Rolecall cannot listen on MCP_HOST ${host} with MCP_PORT ${port}: ${messageOf(error)}. Choose another port or address, or remove MCP_PORT.`,
    );
  }
  return server.address() as AddressInfo;
}

/** Whether a request may pass. The guard answers a request that may not. */
type Guard = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Checks the rate first, so that nobody can try thousands of tokens. Checks the host, since a web page could point its own name
 * at this machine.
 */
function createGuard({ host, token, allowedHosts, allowedOrigins }: McpSettings): Guard {
  const mayAsk = createRateLimit(MOST_REQUESTS_A_MINUTE, MINUTE_MS);
  const isHost = hostHeaderValidation([...LOCAL_NAMES, bracketed(host), ...allowedHosts]);
  const isOrigin = originValidation([...allowedOrigins]);
  return (request, response) => {
    if (!mayAsk(request.socket.remoteAddress ?? '')) {
      response.setHeader('Retry-After', MINUTE_MS / 1000);
      return refuse(response, 429, `At most ${MOST_REQUESTS_A_MINUTE} requests a minute. Wait a minute.`);
    }
    if (!isHost(request, response) || !isOrigin(request, response)) return false;
    if (request.url?.split('?')[0] !== PATH) return refuse(response, 404, `There is only ${PATH} here.`);
    if (token !== undefined && !hasToken(request.headers.authorization, token)) {
      response.setHeader('WWW-Authenticate', 'Bearer realm="rolecall"');
      return refuse(response, 401, 'Send the header "Authorization: Bearer" with the token.');
    }
    return true;
  };
}

const LOCAL_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** A host as a URL has it: an IPv6 address in brackets. */
function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

function refuse(response: ServerResponse, status: number, error: string): false {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify({ error }));
  return false;
}

/** Whether the header of a request has the token. The time of the comparison does not show how much of the token is right. */
function hasToken(header: string | undefined, token: string): boolean {
  const [, given] = /^Bearer +(\S+) *$/i.exec(header ?? '') ?? [];
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}

/** A hash of a text. Both sides of the comparison must have the same length. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
