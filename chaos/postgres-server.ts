import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { freePort } from './free-port.js';

/** The programs of a PostgreSQL server, if there is one on PATH or where Debian puts it. */
export const POSTGRES = findPostgres();

export const ON_POSTGRES = POSTGRES
  ? 'on PostgreSQL'
  : 'on PostgreSQL (skipped: no initdb on PATH or in /usr/lib/postgresql)';

const MOST_CONNECTIONS = 60;

/** A PostgreSQL server of our own, on a free port, with its files in a temporary folder. */
export class PostgresServer {
  readonly #folder: string;
  readonly #port: number;
  #server: ChildProcess | undefined;
  #databases = 0;

  /** Makes its files and starts it. */
  static async start(): Promise<PostgresServer> {
    const folder = await mkdtemp(path.join(tmpdir(), 'rolecall-postgres-'));
    const { uid, gid } = ACCOUNT;
    if (uid !== undefined && gid !== undefined) await chown(folder, uid, gid);
    const server = new PostgresServer(folder, await freePort());
    await promisify(execFile)(
      program('initdb'),
      ['-D', server.#data, '-U', 'rolecall', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'],
      { ...ACCOUNT, cwd: folder },
    );
    await server.resume();
    await server.run('CREATE ROLE bot LOGIN');
    return server;
  }

  private constructor(folder: string, port: number) {
    this.#folder = folder;
    this.#port = port;
  }

  get #data(): string {
    return path.join(this.#folder, 'data');
  }

  get port(): number {
    return this.#port;
  }

  /** The address of a database for the bot, by another port if there is something between. */
  url(database: string, port = this.#port): string {
    return `postgres://bot@127.0.0.1:${port}/${database}`;
  }

  /** Makes a database with nothing in it. */
  async createDatabase(): Promise<string> {
    this.#databases += 1;
    const name = `test${this.#databases}`;
    await this.run(`CREATE DATABASE ${name} OWNER bot`);
    return name;
  }

  /** Opens a connection of the administrator. */
  async connect(database = 'postgres'): Promise<Client> {
    const client = new Client({ host: '127.0.0.1', port: this.#port, user: 'rolecall', database });
    client.on('error', () => {});
    await client.connect();
    return client;
  }

  /** Runs statements of the administrator, on a connection of their own. Resolves with the rows of the last one. */
  async run<Row = unknown>(sql: string, database?: string): Promise<Row[]> {
    const client = await this.connect(database);
    try {
      const results = [await client.query(sql)].flat();
      return results.at(-1)?.rows ?? [];
    } finally {
      await client.end();
    }
  }

  /** Starts it after a halt, and waits until it takes connections. */
  async resume(): Promise<void> {
    const settings = {
      port: this.#port,
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      max_connections: MOST_CONNECTIONS,
      fsync: 'off',
    };
    const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    this.#server = spawn(program('postgres'), ['-D', this.#data, ...options], {
      ...ACCOUNT,
      cwd: this.#folder,
      stdio: 'ignore',
    });
    while (!(await this.run('SELECT 1').catch(() => undefined)))
      await new Promise((resolve) => setTimeout(resolve, 50));
  }

  /** Ends it with all its connections: in good order, or as in a crash. */
  async halt(how: 'fast' | 'crash' = 'fast'): Promise<void> {
    if (!this.#server) return;
    const ended = once(this.#server, 'exit');
    this.#server.kill(how === 'fast' ? 'SIGINT' : 'SIGQUIT');
    this.#server = undefined;
    await ended;
  }

  /** Ends it and leaves nothing behind. */
  async stop(): Promise<void> {
    await this.halt();
    await rm(this.#folder, { recursive: true });
  }
}

/** The server refuses to run as root, so then it runs as somebody else. */
const ACCOUNT = otherAccount();

function otherAccount(): { uid?: number; gid?: number } {
  if (!POSTGRES || process.getuid?.() !== 0) return {};
  const name = ['postgres', 'nobody'].find((user) => idOf('-u', user) !== undefined) ?? 'nobody';
  return { uid: idOf('-u', name), gid: idOf('-g', name) };
}

function idOf(option: string, user: string): number | undefined {
  try {
    return Number(execFileSync('id', [option, user], { encoding: 'utf8', stdio: 'pipe' }));
  } catch {
    return undefined;
  }
}

function findPostgres(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort().reverse() : [];
  const folders = [
    ...(process.env['PATH'] ?? '').split(path.delimiter),
    ...versions.map((version) => path.join(debian, version, 'bin')),
  ];
  return folders.find((folder) =>
    ['initdb', 'postgres'].every((name) => existsSync(path.join(folder, name))),
  );
}

function program(name: string): string {
  return path.join(POSTGRES ?? '', name);
}
