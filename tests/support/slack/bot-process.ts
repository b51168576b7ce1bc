import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import path from 'node:path';
import { inject } from 'vitest';

/** The bot as it is in the repository: not built. */
export const BOT_SOURCE = [
  '--import',
  import.meta.resolve('tsx'),
  path.join(import.meta.dirname, '..', '..', '..', 'src', 'main.ts'),
];

/** The built bot. */
export function builtBot(): string[] {
  return [path.join(inject('app'), 'dist', 'main.js')];
}

/** The bot in its own process, with these settings and no others, in this folder, with these arguments. */
export class BotProcess {
  output = '';
  readonly #child: ChildProcess;
  readonly #changes = new EventEmitter();
  readonly #closed: Promise<unknown[]>;

  constructor(
    folder: string,
    settings: Record<string, string> = {},
    args: readonly string[] = [],
    script: readonly string[] = builtBot(),
  ) {
    const env = { PATH: process.env['PATH'], ...settings };
    this.#child = spawn(process.execPath, [...script, ...args], { cwd: folder, env });
    this.#closed = once(this.#child, 'close');
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on('data', (data) => {
        this.output += data;
        this.#changes.emit('output');
      });
    }
  }

  /** Resolves when this has been printed. Throws, with what was printed, when the process ends without it. */
  async printed(pattern: RegExp): Promise<void> {
    const ended = this.#closed.then(() => 'ended');
    while (!pattern.test(this.output)) {
      const next = await Promise.race([once(this.#changes, 'output'), ended]);
      if (next === 'ended' && !pattern.test(this.output)) {
        throw new Error(`The bot ended before it printed ${pattern}. It printed:\n${this.output}`);
      }
    }
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Leaves no process behind. */
  async end(): Promise<void> {
    this.kill('SIGKILL');
    await this.#closed;
  }

  /** The exit code, once the process has ended. */
  async exit(): Promise<unknown> {
    const [code] = await this.#closed;
    return code;
  }
}
