import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { freePort } from '../../../chaos/free-port.js';
import { BotProcess } from '../../support/slack/bot-process.js';
import { FakeSlack } from '../../support/slack/fake-slack.js';
import { click, mention, slashCommand, typed } from '../../support/slack/payloads.js';
import {
  asCommand,
  asEvent,
  asInteraction,
  type Posting,
  post,
  SIGNING_SECRET,
  signatureOf,
} from '../../support/slack/slack-poster.js';

const QUESTION = 'grade Staff Ecosystem Sales Manager';
const ANSWER = expect.stringMatching(/^The Staff Ecosystem Sales Manager is grade 8\.\n/);
const MINUTE_S = 60;
const TWO_MEGABYTES = `200000\r\n${'x'.repeat(2 * 1024 * 1024)}\r\n`;

/** A Slack, and a bot that Slack reaches at an address. */
class Listening {
  static async start(): Promise<Listening> {
    const [slack, folder, port] = await Promise.all([
      FakeSlack.start(),
      mkdtemp(path.join(tmpdir(), 'rolecall-http-')),
      freePort(),
    ]);
    const started = new Listening(slack, folder, port);
    await started.bot.printed(/listening on port/);
    // The first answer waits for the roles: on a busy machine, for longer than Slack does.
    await vi.waitFor(() => answers(started.origin), { timeout: 60_000 });
    return started;
  }

  readonly bot: BotProcess;

  constructor(
    readonly slack: FakeSlack,
    readonly folder: string,
    readonly port: number,
  ) {
    this.bot = this.launch();
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** A bot on the same port. */
  launch(): BotProcess {
    return new BotProcess(this.folder, {
      SLACK_BOT_TOKEN: 'xoxb-1-secret',
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: this.slack.apiUrl,
      PORT: String(this.port),
    });
  }

  async end(): Promise<void> {
    await this.bot.end();
    await this.slack.stop();
    await rm(this.folder, { recursive: true });
  }
}

async function answers(origin: string): Promise<void> {
  const response = await post(
    origin,
    asCommand(slashCommand(QUESTION, { trigger_id: String(Math.random()) })),
  );
  expect(await response.json()).toMatchObject({ text: ANSWER });
}

/** Opens a connection, writes to it, and resolves with everything that comes back until its end. */
async function speak(port: number, words: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(words);
  return heard(socket);
}

async function heard(socket: Socket): Promise<string> {
  let words = '';
  socket.on('data', (data) => {
    words += data;
  });
  socket.on('error', () => {});
  await once(socket, 'close');
  return words;
}

describe('the bot that listens over HTTP', () => {
  let bot: BotProcess;
  let slack: FakeSlack;
  let origin: string;
  let port: number;
  let listening: Listening;

  beforeAll(async () => {
    listening = await Listening.start();
    ({ bot, slack, origin, port } = listening);
  });

  beforeEach(() => {
    slack.calls.length = 0;
  });

  afterAll(() => listening.end());

  it('answers commands, events and interactions, and repeats the challenge', async () => {
    const command = await post(origin, asCommand(slashCommand(QUESTION)));
    expect(await command.json()).toMatchObject({ response_type: 'ephemeral', text: ANSWER });

    const posted = slack.nextCall('chat.postMessage');
    const event = await post(origin, asEvent(mention(`<@U0BOT> ${QUESTION}`, { ts: '1.1' })));
    expect(event.status).toBe(200);
    expect(await posted).toMatchObject({ args: { text: ANSWER, channel: 'C1', thread_ts: '1.1' } });

    // Names of types are the same in any case.
    const { body, headers } = asCommand(slashCommand(QUESTION, { trigger_id: 'in capitals' }));
    const inCapitals = { 'content-type': headers['content-type']?.toUpperCase() ?? '' };
    expect(await (await post(origin, { body, headers: inCapitals })).json()).toMatchObject({ text: ANSWER });

    const options = await post(origin, asInteraction(typed('staff eco')));
    expect(await options.json()).toMatchObject({ options: [{ value: 'Staff Ecosystem Sales Manager' }] });

    const clicked = slack.nextCall('response_url');
    expect((await post(origin, asInteraction(click(QUESTION, slack.responseUrl)))).status).toBe(200);
    expect(await clicked).toMatchObject({ args: { text: ANSWER } });

    const challenge = await post(origin, asEvent({ type: 'url_verification', challenge: 'words' }));
    expect(await challenge.json()).toEqual({ challenge: 'words' });
    const check = await post(origin, asCommand(slashCommand(QUESTION, { ssl_check: '1' })), {});
    expect([check.status, await check.text()]).toEqual([200, '']);
  });

  it('refuses requests that Slack has not signed, or whose signature is too old or in the future', async () => {
    const posting = asCommand(slashCommand(QUESTION));
    const { body } = posting;
    const signed = signatureOf(body);
    const wrong: Record<string, Record<string, string>> = {
      'no signature': {},
      'another secret': signatureOf(body, 0, 'f'.repeat(32)),
      'another body': signatureOf(`${body}x`),
      'another time': { ...signed, 'x-slack-request-timestamp': String(Math.floor(Date.now() / 1000) - 1) },
      'no time': { ...signed, 'x-slack-request-timestamp': 'now' },
      'another version': {
        ...signed,
        'x-slack-signature': signed['x-slack-signature']?.replace('v0', 'v1') ?? '',
      },
      'no hash': { ...signed, 'x-slack-signature': 'v0' },
      'too old': signatureOf(body, -6 * MINUTE_S),
      'too new': signatureOf(body, 6 * MINUTE_S),
      'a day ahead': signatureOf(body, 24 * 60 * MINUTE_S),
    };
    for (const [name, signature] of Object.entries(wrong)) {
      const response = await post(origin, posting, signature);
      expect([name, response.status, await response.text()]).toEqual([name, 401, '']);
    }
    for (const seconds of [-4 * MINUTE_S, 4 * MINUTE_S]) {
      const posting = asCommand(slashCommand(QUESTION, { trigger_id: String(seconds) }));
      expect((await post(origin, posting, signatureOf(posting.body, seconds))).status).toBe(200);
    }
    expect(slack.callsOf('chat.postMessage')).toEqual([]);
    // Anybody can send these, so they do not fill the log.
    expect(bot.output.match(/Refused a request/g)?.length).toBeLessThan(5);
  });

  it('accepts each request and each event once, however often it comes', async () => {
    const replay = async (posting: Posting, url = origin) => {
      const signature = signatureOf(posting.body);
      const responses = [];
      for (let i = 0; i < 3; i += 1) responses.push((await post(url, posting, signature)).status);
      return responses;
    };
    // Another test may have sent the plain command in this very second, with the same signature.
    const command = slashCommand(QUESTION, { trigger_id: 'replayed' });
    expect(await replay(asCommand(command))).toEqual([200, 409, 409]);
    expect(await replay(asInteraction(click(QUESTION, slack.responseUrl)))).toEqual([200, 409, 409]);
    expect(await replay(asEvent(mention(QUESTION)))).toEqual([200, 200, 200]);
    expect(slack.callsOf('response_url')).toHaveLength(1);
    expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
  });

  it('survives every odd request, and goes on answering', async () => {
    const head = 'Host: bot\r\nConnection: close\r\n';
    const signed = (body: string, type = 'application/json') =>
      post(origin, { body, headers: { 'content-type': type } }).then(({ status }) => status);
    expect(await speak(port, `GET // HTTP/1.1\r\n${head}\r\n`)).toMatch(/^HTTP\/1\.1 404/);
    expect(await speak(port, `GET http://[ HTTP/1.1\r\n${head}\r\n`)).toMatch(/^HTTP\/1\.1 404/);
    expect(await speak(port, `OPTIONS * HTTP/1.1\r\n${head}\r\n`)).toMatch(/^HTTP\/1\.1 404/);
    expect(await speak(port, `GET /slack/events HTTP/1.1\r\n${head}\r\n`)).toMatch(/^HTTP\/1\.1 405/);
    expect(await speak(port, `GET /slack/../etc/passwd HTTP/1.1\r\n${head}\r\n`)).toMatch(/^HTTP\/1\.1 404/);
    expect(await speak(port, 'no HTTP at all\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/);
    expect(await speak(port, `GET / HTTP/1.1\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431/,
    );
    const begun = 'POST /slack/events HTTP/1.1\r\nHost: bot\r\n';
    for (const large of [
      'Content-Length: 99999999\r\n\r\n',
      `Transfer-Encoding: chunked\r\n\r\n${TWO_MEGABYTES}`,
    ])
      expect(await speak(port, `${begun}${large}`)).toMatch(/^HTTP\/1\.1 413/);
    for (const body of ['null', '[]', '""', '7', '{', '{}', '{"type":"event_callback"}', '{"event":null}']) {
      expect([body, await signed(body)]).toEqual([body, 400]);
    }
    const form = 'application/x-www-form-urlencoded';
    for (const body of [
      '',
      'payload=null',
      'payload=%7B',
      'text=a',
      '__proto__=x',
      'payload=[]',
      '%ff%fe=%',
    ]) {
      expect([body, await signed(body, form)]).toEqual([body, 400]);
    }
    const half = connect(port, '127.0.0.1');
    half.write(`${begun}Content-Length: 100\r\n\r\nhalf`);
    half.destroy();
    expect(await signed('{"type":"app_rate_limited"}')).toBe(200);
    const unheard = { type: 'shortcut', callback_id: 'unheard', user: { id: 'U1' }, team: { id: 'T1' } };
    expect((await post(origin, asInteraction(unheard))).status).toBe(200);
    await answers(origin);
    expect(bot.output).not.toMatch(/secret|Ecosystem/);
  });

  it('waits only for a limited time for a request to arrive', async () => {
    const slow = await Promise.all([
      speak(port, 'POST /slack/events HTTP/1.1\r\nHost: bot\r\n'),
      speak(port, 'POST /slack/events HTTP/1.1\r\nHost: bot\r\nContent-Length: 100\r\n\r\nhalf'),
    ]);
    expect(slow).toEqual([
      expect.stringMatching(/^HTTP\/1\.1 408/),
      expect.stringMatching(/^HTTP\/1\.1 408/),
    ]);
  });

  it('ends with exit code 1 and a clear line when its port is taken', async () => {
    const second = listening.launch();
    expect(await second.exit()).toBe(1);
    expect(second.output).toMatch(/^Cannot listen on PORT \d+ \(EADDRINUSE\): .*\n$/);
  });

  it('answers pending requests before it ends, even if somebody holds a connection open', async () => {
    const idle = connect(port, '127.0.0.1');
    const half = connect(port, '127.0.0.1');
    half.write('POST /slack/events HTTP/1.1\r\nHost: bot\r\nContent-Length: 100\r\n\r\nhalf');
    const ended = Promise.all([heard(idle), heard(half)]);
    const release = slack.hold('chat.postMessage');
    const asked = slack.nextCall('chat.postMessage');
    const event = post(origin, asEvent(mention(QUESTION)));
    await asked;
    bot.kill('SIGTERM');
    // It still accepts requests from clients that have not noticed yet.
    const late = await post(origin, asCommand(slashCommand(QUESTION)));
    expect(await late.json()).toMatchObject({ text: ANSWER });
    release();
    const { status, headers } = await event;
    expect([status, headers.get('connection')]).toEqual([200, 'close']);
    expect(await bot.exit()).toBe(0);
    await ended;
    expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
  });
});
