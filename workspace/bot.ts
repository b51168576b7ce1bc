import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { ADMIN_CHANNEL } from './seed.js';

/** The bot as it is in the repository, so that an edit of it needs no build. */
const FROM_SOURCE = [
  '--import',
  import.meta.resolve('tsx'),
  path.join(import.meta.dirname, '..', 'src', 'main.ts'),
];

export interface BotSettings {
  apiUrl: string;
  /** Other settings of the bot; those of this process when absent. */
  env?: Record<string, string | undefined>;
  /** What Node runs; the sources of the bot when absent. */
  script?: readonly string[];
  /** Whether to show what it prints. */
  isHeard: boolean;
}

/** The real bot, in its own process. Only its settings point it to the local Slack. */
export class Bot {
  readonly #child: ChildProcess;
  readonly #closed: Promise<unknown[]>;

  constructor({ apiUrl, env = process.env, script = FROM_SOURCE, isHeard }: BotSettings) {
    this.#child = spawn(process.execPath, script, {
      env: {
        ...env,
        SLACK_API_URL: apiUrl,
        SLACK_BOT_TOKEN: 'xoxb-local-workspace',
        SLACK_APP_TOKEN: 'xapp-local-workspace',
        ADMIN_CHANNEL,
        FEEDBACK_CHANNEL: ADMIN_CHANNEL,
      },
      stdio: isHeard ? 'inherit' : 'ignore',
    });
    this.#closed = once(this.#child, 'close');
    // A bot without its Slack would try to reconnect for ever.
    process.once('exit', () => this.#child.kill());
  }

  /** Its exit code, once it has ended. */
  async exit(): Promise<number> {
    const [code] = await this.#closed;
    return typeof code === 'number' ? code : 1;
  }

  async stop(): Promise<void> {
    this.#child.kill('SIGTERM');
    await this.#closed;
  }
}
