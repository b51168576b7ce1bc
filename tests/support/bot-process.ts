import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const MAIN = path.join(import.meta.dirname, '../../src/main.ts');

/** The bot as it is in the repository: not built. */
const FROM_SOURCE = ['--import', TSX, MAIN];

/** The bot as a process of its own, with these settings and no others, in this folder, with these arguments. */
export class BotProcess {
  output = '';
  readonly #child: ChildProcess;
  readonly #changes = new EventEmitter();
  readonly #closed: Promise<unknown[]>;

  constructor(
    folder: string,
    settings: Record<string, string> = {},
    args: readonly string[] = [],
    script: readonly string[] = FROM_SOURCE,
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

  /** Resolves when this has been printed. */
  async printed(pattern: RegExp): Promise<void> {
    while (!pattern.test(this.output)) await once(this.#changes, 'output');
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
