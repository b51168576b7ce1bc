import { Client, StreamableHTTPClientTransport, type Transport } from '@modelcontextprotocol/client';
import type { z } from 'zod';
import { type McpService, serveMcpOverHttp } from '../../src/mcp/http/serve-http.js';
import type { resultSchema } from '../../src/mcp/result.js';
import { createRolecall, type Rolecall } from '../../src/rolecall.js';
import type { McpSettings } from '../../src/settings/mcp-settings.js';
import { kitchen } from './catalogues/kitchen.js';

type Structured = z.infer<typeof resultSchema>;

/** The protocol from before 2026, which most assistants still speak, and the one since. */
export const ERAS = ['legacy', 'auto'] as const;

/** A client as assistants have one, connected. */
export async function connectClient(transport: Transport, era: (typeof ERAS)[number] = 'auto') {
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode: era } });
  await client.connect(transport);
  return client;
}

export function overHttp(address: string, token?: string): Transport {
  return new StreamableHTTPClientTransport(new URL(address), {
    requestInit: { headers: token === undefined ? {} : { Authorization: `Bearer ${token}` } },
  });
}

const RECALL = createRolecall(kitchen);

/** Serves the kitchen on a free port. */
export function serveKitchen(
  settings: Partial<McpSettings> = {},
  rolecall: () => Rolecall = () => RECALL,
): Promise<McpService> {
  const usual = { port: 0, host: '127.0.0.1', allowedHosts: [], allowedOrigins: [] };
  return serveMcpOverHttp({ ...usual, ...settings }, rolecall, () => {});
}

/** The result of a tool: the text for the model, and the same as data. */
export async function callTool(client: Client, name: string, args: Record<string, unknown>) {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: args });
  const [first] = content;
  return {
    text: first?.type === 'text' ? first.text : '',
    data: structuredContent as Structured,
    isError: isError ?? false,
  };
}
