import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, it as test } from 'vitest';
import { ListenError } from '../../src/mcp/http/listen-error.js';
import type { McpService } from '../../src/mcp/http/serve-http.js';
import { buildRolecall, createRolecall } from '../../src/rolecall.js';
import type { McpSettings } from '../../src/settings/mcp-settings.js';
import { finish } from '../../src/slices.js';
import { catalogOf } from '../support/catalogues/catalog-of.js';
import { kitchen } from '../support/catalogues/kitchen.js';
import { callTool, connectClient, ERAS, overHttp, serveKitchen } from '../support/mcp-client.js';

const TOKEN = 'a-token-of-some-length-1234';

const LIST_TOOLS = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} });

const it = test.extend<{ serve: typeof serveKitchen }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest wants the pattern.
  serve: async ({}, use) => {
    const services: McpService[] = [];
    await use(async (...args) => {
      const service = await serveKitchen(...args);
      services.push(service);
      return service;
    });
    await Promise.all(services.map((service) => service.close()));
  },
});

/** Posts with any header, even `host`, which `fetch` does not allow. */
async function post(address: string, headers: Record<string, string> = {}, body = LIST_TOOLS) {
  const request = httpRequest(address, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json, text/event-stream',
      ...headers,
    },
  });
  request.end(body);
  const [response] = await once(request, 'response');
  return { status: response.statusCode as number, headers: response.headers, body: await text(response) };
}

describe('MCP over HTTP', () => {
  it.for(ERAS)('serves a client that negotiates %s', async (era, { expect, serve }) => {
    const { address } = await serve();
    const client = await connectClient(overHttp(address), era);
    expect((await callTool(client, 'ask', { question: 'grade cook' })).data.headline).toBe(
      'The Cook is grade 5.',
    );
    await client.close();
  });

  it('answers from the catalogue that is in use', async ({ expect, serve }) => {
    let grade = 5;
    const { address } = await serve({}, () => createRolecall(catalogOf({ Baker: { grade } })));
    const client = await connectClient(overHttp(address));
    grade = 6;
    expect((await callTool(client, 'ask', { question: 'grade baker' })).data.headline).toBe(
      'The Baker is grade 6.',
    );
    await client.close();
  });

  it('names the page of the site if there is one', async ({ expect, serve }) => {
    const siteUrl = 'https://roles.example.com/';
    const { address } = await serve({}, () => finish(buildRolecall(kitchen, { siteUrl })));
    const client = await connectClient(overHttp(address));
    expect((await callTool(client, 'role_facts', { role: 'Cook' })).data.page).toBe(
      'https://roles.example.com/roles/cook.html',
    );
    await client.close();
  });

  it('lets in clients with the token, and nobody else', async ({ expect, serve }) => {
    const { address } = await serve({ token: TOKEN });
    const client = await connectClient(overHttp(address, TOKEN));
    expect((await client.listTools()).tools.length).toBeGreaterThan(0);
    await client.close();
    await expect(connectClient(overHttp(address, `${TOKEN}5`))).rejects.toThrow('401');
    for (const authorization of ['', TOKEN, `Basic ${TOKEN}`, `Bearer ${TOKEN.slice(1)}`, 'Bearer'])
      expect(await post(address, { Authorization: authorization })).toMatchObject({
        status: 401,
        headers: { 'www-authenticate': 'Bearer realm="rolecall"' },
        body: expect.not.stringContaining(TOKEN),
      });
  });

  it.for<[Record<string, string>, Partial<McpSettings>, number]>([
    [{ Host: 'evil.example.com' }, {}, 403],
    [{ Host: 'localhost:1234' }, {}, 200],
    [{ Host: 'roles.example.com' }, { allowedHosts: ['roles.example.com'] }, 200],
    [{ Origin: 'https://evil.example.com' }, {}, 403],
    [{ Origin: 'null' }, {}, 403],
    [{ Origin: 'https://chat.example.com' }, { allowedOrigins: ['chat.example.com'] }, 200],
    [{}, {}, 200],
  ])(
    'for the headers %j and the settings %j answers with %i',
    async ([headers, settings, status], { expect, serve }) => {
      const { address } = await serve(settings);
      expect((await post(address, headers)).status).toBe(status);
    },
  );

  it('has one path', async ({ expect, serve }) => {
    const { address } = await serve({ token: TOKEN });
    for (const other of ['/', '/mcp/x', '/.well-known/oauth-protected-resource'])
      expect((await post(new URL(other, address).href)).status).toBe(404);
  });

  it('refuses a body that is too large, or no message', async ({ expect, serve }) => {
    const { address } = await serve();
    const question = 'x'.repeat(200_000);
    const call = {
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: { name: 'ask', arguments: { question } },
    };
    expect((await post(address, {}, JSON.stringify(call))).status).toBe(413);
    expect((await post(address, {}, '{')).status).toBe(400);
    expect((await post(address)).status).toBe(200);
  });

  it('limits the requests of one address', async ({ expect, serve }) => {
    const { address } = await serve({ token: TOKEN });
    const statuses: number[] = [];
    while (statuses.length < 130) statuses.push((await post(address)).status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(120);
    expect(await post(address, { Authorization: `Bearer ${TOKEN}` })).toMatchObject({
      status: 429,
      headers: { 'retry-after': '60' },
    });
  });

  it('says which setting to change if it cannot listen', async ({ expect, serve }) => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const failed = await serve({ port }).catch((error: unknown) => error);
    taken.close();
    expect(failed).toBeInstanceOf(ListenError);
    expect((failed as Error).message).toMatch(
      new RegExp(`^Rolecall cannot listen on MCP_HOST 127\\.0\\.0\\.1 with MCP_PORT ${port}: .*EADDRINUSE`),
    );
  });
});
