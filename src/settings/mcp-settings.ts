import * as z from 'zod';
import { namesWithCommas, port } from './setting-kinds.js';

/** Where assistants reach the bot over HTTP, and who may. */
export interface McpSettings {
  port: number;
  host: string;
  /** Absent only if nobody outside this machine can connect. */
  token?: string;
  /** Further host names of the bot, as behind a proxy; without ports. */
  allowedHosts: readonly string[];
  /** The hosts of web pages that may call it. */
  allowedOrigins: readonly string[];
}

const SHORTEST_TOKEN = 24;

const HOST = /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:]+\])$/;

const hosts = namesWithCommas().refine(
  (list) => list.every((host) => HOST.test(host)),
  'is not a list of hosts: write roles.example.com, without https:// or a port, and with commas between',
);

/** The variables of the environment for assistants. */
export const mcpVariables = {
  MCP_PORT: port('7331').optional(),
  MCP_HOST: z
    .string()
    .regex(
      /^[\w.:-]+$/,
      'is not an address: write 0.0.0.0 for every address, or leave it out for this machine only',
    )
    .default('127.0.0.1'),
  MCP_TOKEN: z
    .string()
    .regex(
      new RegExp(`^[\\x21-\\x7e]{${SHORTEST_TOKEN},}$`),
      `is not ${SHORTEST_TOKEN} characters or more without spaces: make one with openssl rand -hex 32`,
    )
    .optional(),
  MCP_ALLOWED_HOSTS: hosts,
  MCP_ALLOWED_ORIGINS: hosts,
};

interface McpEnv {
  MCP_PORT?: number | undefined;
  MCP_HOST: string;
  MCP_TOKEN?: string | undefined;
  MCP_ALLOWED_HOSTS: readonly string[];
  MCP_ALLOWED_ORIGINS: readonly string[];
}

/** Adds an issue if anybody on the network could ask without a token. */
export function checkMcp({ value, issues }: z.core.ParsePayload<McpEnv>): void {
  const { MCP_PORT, MCP_HOST, MCP_TOKEN } = value;
  if (MCP_PORT === undefined || MCP_TOKEN !== undefined || isLoopback(MCP_HOST)) return;
  issues.push({
    code: 'custom',
    path: ['MCP_TOKEN'],
    input: undefined,
    message: 'is not set, and MCP_HOST lets other machines connect: make a token with openssl rand -hex 32',
  });
}

/** Whether only programs of the same machine can connect to an address. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

/** Undefined if no port is set: then assistants are not served. */
export function toMcpSettings(env: McpEnv): McpSettings | undefined {
  if (env.MCP_PORT === undefined) return undefined;
  return {
    port: env.MCP_PORT,
    host: env.MCP_HOST,
    token: env.MCP_TOKEN,
    allowedHosts: env.MCP_ALLOWED_HOSTS,
    allowedOrigins: env.MCP_ALLOWED_ORIGINS,
  };
}
