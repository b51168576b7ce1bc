import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BotUnderTest, type System } from './bot-under-test.js';
import { freePort } from './free-port.js';
import { PostgresServer } from './postgres-server.js';
import { type Call, ChaosSlack } from './slack/chaos-slack.js';
import { SIGNING_SECRET } from './slack/requests.js';

/** How long anything may take before it counts as never. */
export const PATIENCE_MS = 60_000;

export const QUESTION = 'grade of the Staff Ecosystem Sales Manager';

/** A Slack and the bots in it, for one measurement. */
export class Bench {
  readonly slack: ChaosSlack;
  readonly #system: System;
  readonly #port: number | undefined;
  readonly #bots: BotUnderTest[] = [];
  readonly #others: Promise<{ stop: () => Promise<void> }>[] = [];
  #folder = '';
  #closing: Promise<void> | undefined;

  static readonly #open = new Set<Bench>();
  static #isOver = false;

  /** Runs a measurement, and leaves nothing behind. */
  static async run<Result>(system: System, measure: (bench: Bench) => Promise<Result>): Promise<Result> {
    const bench = new Bench(system, system.transport === 'http' ? await freePort() : undefined);
    if (Bench.#isOver) throw new Error('The run has ended.');
    Bench.#open.add(bench);
    bench.#folder = await mkdtemp(path.join(tmpdir(), 'rolecall-chaos-'));
    await bench.slack.start();
    try {
      return await measure(bench);
    } finally {
      await bench.#close();
    }
  }

  /** Ends what runs in any measurement, and starts nothing more. */
  static async closeAll(): Promise<void> {
    Bench.#isOver = true;
    await Promise.all([...Bench.#open].map((bench) => bench.#close()));
  }

  private constructor(system: System, port: number | undefined) {
    this.#system = system;
    this.#port = port;
    this.slack = new ChaosSlack(port, system.longestAckMs);
  }

  /** Where the bots are to listen, over HTTP. */
  get port(): number {
    if (this.#port === undefined) throw new Error('These bots do not listen.');
    return this.#port;
  }

  /** Where the bots may keep what outlives them. */
  get stateDir(): string {
    return path.join(this.#folder, 'state');
  }

  /** Where role YAML for the bots may be. */
  get rolesDir(): string {
    return path.join(this.#folder, 'roles');
  }

  /** Starts a server, and makes a database for all bots. */
  async startDatabase(): Promise<{ postgres: PostgresServer; database: string; url: string }> {
    const postgres = await this.keep(PostgresServer.start());
    const database = await postgres.createDatabase();
    return { postgres, database, url: postgres.url(database) };
  }

  /** Stops something besides the bots at the end. */
  keep<Other extends { stop: () => Promise<void> }>(starting: Promise<Other>): Promise<Other> {
    this.#others.push(starting);
    return starting;
  }

  /** Starts a bot without waiting for it. */
  launch(env: Record<string, string> = {}, args: readonly string[] = []): BotUnderTest {
    if (this.#closing) throw new Error('The measurement has ended.');
    const { script } = this.#system;
    const bot = new BotUnderTest({ ...this.#system, script: [...script, ...args] }, this.#folder, {
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
  async start(env: Record<string, string> = {}, args: readonly string[] = []): Promise<BotUnderTest> {
    const isThere = this.slack.line.expectBot();
    const bot = this.launch(env, args);
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

  /** The text that a command is answered with in its acknowledgement; undefined if it is not in time. */
  async ask(question: string, patienceMs = PATIENCE_MS): Promise<string | undefined> {
    const asked = this.slack.command(question);
    await until(() => asked?.ackedAt !== undefined, patienceMs);
    return (asked?.response as { text?: string } | undefined)?.text;
  }

  /** The posts that answer a mention. */
  postsTo(ts: string): number {
    return this.#callsAbout(ts).length;
  }

  /** When the first of them came. */
  firstPostTo(ts: string): number | undefined {
    return this.#callsAbout(ts)[0]?.at;
  }

  #close(): Promise<void> {
    this.#closing ??= this.#end();
    return this.#closing;
  }

  async #end(): Promise<void> {
    await Promise.all(this.#bots.map((bot) => bot.end()));
    await this.slack.stop();
    for (const starting of this.#others) await (await starting.catch(() => undefined))?.stop();
    await rm(this.#folder, { recursive: true });
    Bench.#open.delete(this);
  }

  #callsAbout(ts: string): Call[] {
    return this.slack.done('chat.postMessage').filter(({ args }) => args['thread_ts'] === ts);
  }
}

/** Waits until a condition holds. Returns false if it does not hold in time. */
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

/** Does something at a rate per second, until a moment. */
export async function atRate(perSecond: number, isOver: () => boolean, act: () => void): Promise<void> {
  const start = performance.now();
  for (let count = 0; !isOver(); count += 1) {
    act();
    await pause(Math.max(0, start + ((count + 1) * 1000) / perSecond - performance.now()));
  }
}

/** Does something at a rate per second, for as long as some work takes. */
export async function atRateDuring(
  perSecond: number,
  act: () => void,
  work: () => Promise<void>,
): Promise<void> {
  let isOver = false;
  const acting = atRate(perSecond, () => isOver, act);
  try {
    await work();
  } finally {
    isOver = true;
    await acting;
  }
}
