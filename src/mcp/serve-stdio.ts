import { serveStdio } from '@modelcontextprotocol/server/stdio';
import type { Rolecall } from '../rolecall.js';
import { createMcpServer } from './create-mcp-server.js';

/** Serves whoever started the process, over its standard input and output, until the input ends. */
export function serveMcpOverStdio(rolecall: Rolecall, report: (problem: string) => void): void {
  serveStdio(() => createMcpServer(() => rolecall), { onerror: ({ message }) => report(message) });
}
