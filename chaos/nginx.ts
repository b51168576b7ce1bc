import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const FOLDERS = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];

/** The program, if there is one. */
export const NGINX = FOLDERS.map((folder) => path.join(folder, 'nginx')).find((file) => existsSync(file));

const EXAMPLE = path.join(import.meta.dirname, '..', 'deploy', 'nginx', 'rolecall.conf');

/** nginx on loopback before some bots that listen over HTTP. */
export class Nginx {
  readonly #folder: string;
  readonly #process: ChildProcess;

  /**
   * Passes requests to a port on to the bots, each of which has its own port. Waits for them as our example does, or for
   * so many milliseconds.
   */
  static async start(port: number, bots: readonly number[], patienceMs?: number): Promise<Nginx> {
    const folder = await mkdtemp(path.join(tmpdir(), 'rolecall-nginx-'));
    const file = path.join(folder, 'nginx.conf');
    await writeFile(file, configuration(folder, port, bots, patienceMs));
    return new Nginx(
      folder,
      spawn(NGINX ?? '', ['-p', folder, '-c', file, '-e', 'error.log'], { stdio: 'ignore' }),
    );
  }

  private constructor(folder: string, process: ChildProcess) {
    this.#folder = folder;
    this.#process = process;
  }

  async stop(): Promise<void> {
    const ended = once(this.#process, 'close');
    this.#process.kill('SIGTERM');
    await ended;
    await rm(this.#folder, { recursive: true });
  }
}

/** Our example for nginx, with these ports and without TLS. */
function configuration(
  folder: string,
  port: number,
  bots: readonly number[],
  patienceMs: number | undefined,
): string {
  const example = readFileSync(EXAMPLE, 'utf8');
  const patient =
    patienceMs === undefined ? example : example.replace(/(proxy_\w+ )\d+s;/g, `$1${patienceMs}ms;`);
  const site = patient
    .replace(/(?:^ *server \S+ .*;\n)+/m, () =>
      bots.map((bot) => `server 127.0.0.1:${bot} max_fails=0;\n`).join(''),
    )
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replace(/^ *ssl_.*\n/gm, '');
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
    daemon off;
    worker_processes 1;
    pid ${folder}/nginx.pid;
    events {}
    http {
      access_log off;
      ${kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n      ')}
      ${site}
    }`;
}
