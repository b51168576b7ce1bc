import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BotUnderTest, type System } from './bot-under-test.js';
import { ChaosSlack } from './slack/chaos-slack.js';
import { SIGNING_SECRET } from './slack/requests.js';

/** How long anything may take before it counts as never. */
const PATIENCE_MS = 60_000;

export const QUESTION = 'grade of the Staff Ecosystem Sales Manager';

/** A Slack and the bots in it, for one measurement. */
export class Bench {
  readonly slack: ChaosSlack;
  readonly #system: System;
  readonly #port: number | undefined;
  readonly #bots: BotUnderTest[] = [];
  #folder = '';

  /** Runs a measurement, and leaves nothing behind. */
  static async run<Result>(system: System, measure: (bench: Bench) => Promise<Result>): Promise<Result> {
    const bench = new Bench(system, system.transport === 'http' ? await freePort() : undefined);
    bench.#folder = await mkdtemp(path.join(tmpdir(), 'rolecall-chaos-'));
    await bench.slack.start();
    try {
      return await measure(bench);
    } finally {
      await Promise.all(bench.#bots.map((bot) => bot.end()));
      await bench.slack.stop();
      await rm(bench.#folder, { recursive: true });
    }
  }

  private constructor(system: System, port: number | undefined) {
    this.#system = system;
    this.#port = port;
    this.slack = new ChaosSlack(port, system.longestAckMs);
  }

  /** Where the bots may keep what outlives them. */
  get stateDir(): string {
    return path.join(this.#folder, 'state');
  }

  /** Starts a bot without waiting for it. */
  launch(env: Record<string, string> = {}): BotUnderTest {
    const bot = new BotUnderTest(this.#system, this.#folder, {
      SLACK_BOT_TOKEN: 'xoxb-1-chaos',
      ...(this.#port === undefined
        ? { SLACK_APP_TOKEN: 'xapp-1-chaos' }
        : { SLACK_SIGNING_SECRET: SIGNING_SECRET, PORT: String(this.#port) }),
      SLACK_API_URL: `${this.slack.origin}/api/`,
      ...env,
    });
    this.#bots.push(bot);
    return bot;
  }

  /** Starts a bot and waits until it answers. */
  async start(env: Record<string, string> = {}): Promise<BotUnderTest> {
    const isThere = this.slack.line.expectBot();
    const bot = this.launch(env);
    await until(async () => !bot.isUp || (await isThere()));
    if (!bot.isUp) throw new Error(`The bot did not start:\n${bot.output}`);
    await this.answers();
    // Whatever it opens besides is open by then.
    await pause(300);
    return bot;
  }

  /** Resolves when a command is answered; false if none is in time. */
  async answers(patienceMs = PATIENCE_MS): Promise<boolean> {
    return until(async () => {
      const asked = this.slack.command(QUESTION);
      return asked !== undefined && (await until(() => this.slack.isAnswered(asked), 1000));
    }, patienceMs);
  }

  /** The posts that answer a mention. */
  postsTo(ts: string): number {
    return this.slack.done('chat.postMessage').filter(({ args }) => args['thread_ts'] === ts).length;
  }
}

/** Waits until something is so; false if it is not in time. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  patienceMs = PATIENCE_MS,
): Promise<boolean> {
  const end = performance.now() + patienceMs;
  while (performance.now() < end) {
    if (await isSo()) return true;
    await pause(20);
  }
  return isSo();
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Does something so many times a second, until a moment. */
export async function atRate(perSecond: number, isOver: () => boolean, act: () => void): Promise<void> {
  const start = performance.now();
  for (let count = 0; !isOver(); count += 1) {
    act();
    await pause(Math.max(0, start + ((count + 1) * 1000) / perSecond - performance.now()));
  }
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
