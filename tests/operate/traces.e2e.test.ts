import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe } from 'vitest';
import { BotProcess } from '../support/slack/bot-process.js';
import { FakeSlack } from '../support/slack/fake-slack.js';
import { mention } from '../support/slack/payloads.js';
import { test as base } from '../support/slack/roles-place.js';

interface Span {
  name: string;
  spanId: string;
  parentSpanId?: string;
  attributes: { key: string; value: { stringValue?: string; intValue?: number } }[];
}

interface Collector {
  endpoint: string;
  /** The bodies of all requests, as they came. */
  bodies: string[];
  spans: () => Span[];
}

const test = base.extend<{ slack: FakeSlack; collector: Collector; start: (endpoint: string) => BotProcess }>(
  {
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
    slack: async ({}, use) => {
      const slack = await FakeSlack.start();
      await use(slack);
      await slack.stop();
    },
    // biome-ignore lint/correctness/noEmptyPattern: as above
    collector: async ({}, use) => {
      const bodies: string[] = [];
      const server = createServer(async (request, response) => {
        bodies.push(await text(request));
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const spans = () =>
        bodies
          .flatMap((body) => JSON.parse(body).resourceSpans)
          .flatMap(({ scopeSpans }) => scopeSpans)
          .flatMap((scope): Span[] => scope.spans);
      await use({ endpoint, bodies, spans });
      server.close();
    },
    start: async ({ home, place, slack }, use) => {
      const started: BotProcess[] = [];
      await use((endpoint) => {
        const bot = new BotProcess(home, {
          SLACK_BOT_TOKEN: 'xoxb-1-secret',
          SLACK_APP_TOKEN: 'xapp-1-secret',
          SLACK_API_URL: slack.apiUrl,
          ROLES_DIR: place.folder,
          OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
          OTEL_SERVICE_NAME: 'roles-of-the-bakery',
          OTEL_EXPORTER_OTLP_TIMEOUT: '500',
        });
        started.push(bot);
        return bot;
      });
      for (const bot of started) await bot.end();
    },
  },
);

describe.concurrent('the traces', () => {
  test('show a delivery, its answer and the calls for it, and no question', async ({
    slack,
    start,
    collector,
    expect,
  }) => {
    const bot = start(collector.endpoint);
    await bot.printed(/connected/);
    await slack.deliver('events_api', mention('grade Baker'));
    bot.kill('SIGTERM');
    expect(await bot.exit()).toBe(0);
    const spans = collector.spans();
    const [delivery] = spans.filter(({ name }) => name === 'delivery');
    const within = spans.filter(({ parentSpanId }) => parentSpanId === delivery?.spanId);
    expect(within.map(({ name }) => name).sort()).toEqual(['answer', 'slack call']);
    expect(delivery?.attributes).toContainEqual({ key: 'surface', value: { stringValue: 'mention' } });
    expect(within.flatMap(({ attributes }) => attributes)).toEqual(
      expect.arrayContaining([
        { key: 'outcome', value: { stringValue: 'answered' } },
        { key: 'method', value: { stringValue: 'chat.postMessage' } },
        { key: 'status', value: { intValue: 200 } },
      ]),
    );
    expect(collector.bodies.join()).toContain('roles-of-the-bakery');
    expect(collector.bodies.join()).not.toMatch(/Baker\b|secret/);
  });

  test('hold up no answer when no collector takes them', async ({ slack, start, expect }) => {
    const bot = start('http://127.0.0.1:1');
    await bot.printed(/connected/);
    const posted = slack.nextCall('chat.postMessage');
    await slack.deliver('events_api', mention('grade Baker'));
    await posted;
    await bot.printed(/A trace could not be sent: /);
    bot.kill('SIGTERM');
    expect(await bot.exit()).toBe(0);
  });
});
