import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../../src/slack/app.js';
import { Outbox } from '../../../src/slack/delivery/outbox.js';
import { startApps } from '../../../src/slack/start.js';
import { StartError } from '../../../src/slack/start-error.js';
import { fetchThrough, proxyFromEnv } from '../../../src/slack/transport/proxy.js';
import { SocketReceiver } from '../../../src/slack/transport/socket-receiver.js';
import { rolecall } from '../../support/catalogues/shipped.js';
import { appParts } from '../../support/slack/app-parts.js';
import { quietLogger } from '../../support/slack/bot.js';
import { FakeSlack } from '../../support/slack/fake-slack.js';
import { mention, slashCommand } from '../../support/slack/payloads.js';

const QUESTION = 'grade Staff Ecosystem Sales Manager';

let slack: FakeSlack;

beforeEach(async () => {
  slack = await FakeSlack.start();
});

afterEach(() => slack.stop());

/** A proxy on loopback, like that of a company: it opens tunnels and notes their targets. */
async function startProxy() {
  const tunnels: string[] = [];
  const server = createServer();
  server.on('connect', ({ url = '' }, socket, head) => {
    tunnels.push(url);
    const [host, port] = url.split(':');
    const target = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.write(head);
      target.pipe(socket).pipe(target);
    });
    for (const end of [target, socket]) end.on('error', () => {});
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { tunnels, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

describe('a proxy', () => {
  it.each(['proxy', 'http://', 'ftp://proxy.example.com'])('is refused when its address is %s', (address) => {
    expect(() => proxyFromEnv({ HTTPS_PROXY: address })).toThrow(StartError);
  });

  it('carries the socket, the calls and the answers', async () => {
    const { tunnels, address, server } = await startProxy();
    const dispatcher = proxyFromEnv({ HTTPS_PROXY: address, HTTP_PROXY: address });
    const shared = { logger: quietLogger, apiUrl: slack.apiUrl };
    const receiver = new SocketReceiver({
      appToken: 'xapp-test',
      dispatcher,
      onRefused: () => {},
      ...shared,
    });
    const outbox = new Outbox(fetchThrough(dispatcher));
    const app = createApp({
      ...appParts(),
      rolecall: () => rolecall,
      receiver,
      outbox,
      ...shared,
    });
    await startApps([app], app);
    expect(await slack.deliver('slash_commands', slashCommand(QUESTION))).toMatchObject({
      text: expect.stringContaining('grade 8'),
    });
    const posted = slack.nextCall('chat.postMessage');
    slack.send('events_api', mention(QUESTION));
    await posted;
    await app.stop();
    const here = new URL(slack.apiUrl).host;
    expect(tunnels.length).toBeGreaterThanOrEqual(3);
    expect(new Set(tunnels)).toEqual(new Set([here]));
    await dispatcher?.destroy();
    server.close();
  });

  it.each([
    [{}, false],
    [{ HTTPS_PROXY: '' }, false],
    [{ HTTPS_PROXY: 'http://proxy.example:3128' }, true],
    [{ https_proxy: 'http://proxy.example:3128' }, true],
    [{ http_proxy: 'http://proxy.example:3128' }, true],
  ])('is used if the environment names one: %j', (env, isUsed) => {
    expect(proxyFromEnv(env) !== undefined).toBe(isUsed);
  });
});
