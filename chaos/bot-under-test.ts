import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A bot that runs in its own process. */
export interface System {
  name: string;
  /** What comes after `node`. */
  script: readonly string[];
  /** How Slack reaches it. */
  transport: 'socket' | 'http';
  /** How long an answer may take and still count, if not as long as Slack waits. */
  longestAckMs?: number;
}

/** One run of a bot. */
export class BotUnderTest {
  output = '';
  /** Its exit code; undefined while it runs. */
  exitCode: number | null | undefined;
  readonly process: ChildProcess;
  readonly #closed: Promise<unknown>;

  constructor(system: System, folder: string, env: Record<string, string>) {
    this.process = spawn(process.execPath, system.script, {
      cwd: folder,
      env: { PATH: process.env['PATH'], ...env },
    });
    this.process.on('exit', (code) => {
      this.exitCode = code;
    });
    this.#closed = once(this.process, 'close');
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream?.on('data', (data) => {
        this.output += data;
      });
    }
  }

  get isUp(): boolean {
    return this.exitCode === undefined;
  }

  signal(signal: NodeJS.Signals): void {
    this.process.kill(signal);
  }

  /** Ends it and waits for that; leaves no process behind. */
  async end(signal: NodeJS.Signals = 'SIGKILL'): Promise<number | null | undefined> {
    if (this.isUp) this.process.kill(signal);
    await this.#closed;
    return this.exitCode;
  }
}
