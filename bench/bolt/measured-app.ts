import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { FakeSlack } from '../../tests/support/slack/fake-slack.js';
import { slashCommand } from '../../tests/support/slack/payloads.js';

const TOKENS = { SLACK_BOT_TOKEN: 'xoxb-1-bench', SLACK_APP_TOKEN: 'xapp-1-bench' };
const CPU_USAGE = path.join(import.meta.dirname, 'cpu-usage.mjs');
const POLL_MS = 50;

/** An app in its own process, connected over loopback to its own fake Slack. */
export class MeasuredApp {
  readonly #slack: FakeSlack;
  readonly #child: ChildProcess;
  #people = 0;

  /** Starts a script with these settings and no others; resolves when it is connected. */
  static async start(script: string, settings: Readonly<Record<string, string>> = {}): Promise<MeasuredApp> {
    const slack = await FakeSlack.start();
    const env = { ...TOKENS, SLACK_API_URL: slack.apiUrl, LOG_LEVEL: 'warn', ...settings };
    const child = spawn(process.execPath, ['--import', CPU_USAGE, script], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    while (slack.connections === 0) {
      if (child.exitCode !== null) throw new Error(`${script} ended before it was connected.`);
      await delay(POLL_MS);
    }
    return new MeasuredApp(slack, child);
  }

  private constructor(slack: FakeSlack, child: ChildProcess) {
    this.#slack = slack;
    this.#child = child;
  }

  /** The answer of the command in its acknowledgement. Everybody asks once, so no question builds on an earlier one. */
  ask(text: string): Promise<unknown> {
    return this.#slack.deliver('slash_commands', slashCommand(text, { user_id: `U${++this.#people}` }));
  }

  /** Asks one question after the other, and resolves with the microseconds of CPU that one takes on average. */
  async cpuOf(questions: readonly string[]): Promise<number> {
    const before = await this.#used();
    for (const question of questions) await this.ask(question);
    return ((await this.#used()) - before) / questions.length;
  }

  async #used(): Promise<number> {
    this.#child.kill('SIGUSR2');
    for (;;) {
      const [data] = await once(this.#child.stderr as NonNullable<ChildProcess['stderr']>, 'data');
      const found = /used (\d+) us/.exec(String(data))?.[1];
      if (found !== undefined) return Number(found);
    }
  }

  async end(): Promise<void> {
    this.#child.kill('SIGKILL');
    await once(this.#child, 'close');
    await this.#slack.stop();
  }
}
