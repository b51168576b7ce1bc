import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { loadCatalog } from '../../src/catalog/files/load-catalog.js';
import { buildFromSnapshot } from '../../src/reload/build-roles.js';
import { loadFolder } from '../../src/reload/load-folder.js';
import { snapshotFile } from '../../src/reload/snapshot.js';
import { finish } from '../../src/slices.js';
import { FakeSlack } from '../../tests/support/slack/fake-slack.js';
import { describeMachine } from '../report.js';
import { asPrinted, writeDocs } from '../write-docs.js';
import { writeRoles } from './write-roles.js';

const ROOT = path.join(import.meta.dirname, '../..');
const ROUNDS = 5;
/** About as long as an edit takes. */
const IDLE_MS = 3000;

/** A running bot and its output. */
class Bot {
  readonly #child: ChildProcess;
  #unread = '';

  constructor(env: Record<string, string>) {
    const args = [
      '--import',
      path.join(import.meta.dirname, 'loop-delay.mjs'),
      path.join(ROOT, 'dist/main.js'),
    ];
    this.#child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    this.#child.stderr?.on('data', (data) => {
      this.#unread += data;
    });
  }

  /** Waits for the next output that matches, and resolves with its first group. Output after the match is kept. */
  async printed(pattern: RegExp): Promise<string> {
    for (;;) {
      const found = pattern.exec(this.#unread);
      if (found) {
        this.#unread = this.#unread.replace(found[0], '');
        return found[1] ?? found[0];
      }
      if (this.#child.stderr) await once(this.#child.stderr, 'data');
    }
  }

  /** The longest delay of the event loop since the last time, in milliseconds. */
  async longestDelay(): Promise<number> {
    this.#child.kill('SIGUSR2');
    return Number(await this.printed(/delayed ([\d.]+) ms/));
  }

  async end(): Promise<void> {
    this.#child.kill('SIGKILL');
    await once(this.#child, 'close');
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

function summary(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, middle, most] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)];
  return `${middle?.toFixed(0)} ms (${least?.toFixed(0)} to ${most?.toFixed(0)})`;
}

const count = Number(process.argv.slice(2).find((each) => /^\d+$/.test(each)) ?? 10_000);
const home = await mkdtemp(path.join(tmpdir(), 'rolecall-bench-'));
const slack = await FakeSlack.start();
const shipped = await loadCatalog(path.join(ROOT, 'roles'));
const files = await writeRoles(path.join(home, 'roles'), count, shipped);
const env = {
  SLACK_BOT_TOKEN: 'xoxb-1-bench',
  SLACK_APP_TOKEN: 'xapp-1-bench',
  SLACK_API_URL: slack.apiUrl,
  ROLES_DIR: path.join(home, 'roles'),
  CACHE_DIR: path.join(home, 'cache'),
};

async function edit(file: string, round: number): Promise<void> {
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/grade: \d+/, `grade: ${round + 8}`));
}

/** Builds the catalogue of the folder, in this process, from YAML or from the snapshot that a start has stored. */
async function build(snapshot: string): Promise<void> {
  const outcome = await loadFolder({ folder: env.ROLES_DIR, snapshot });
  if (outcome.kind !== 'loaded') throw new Error('The roles of the benchmark are broken.');
  finish(buildFromSnapshot(outcome.snapshot, new Map()));
}

const fromYaml = new Bot(env);
const yamlStart = await timed(() => fromYaml.printed(/connected/));
await fromYaml.end();
const stored = snapshotFile(env.CACHE_DIR, env.ROLES_DIR);
const built = { yaml: [] as number[], snapshot: [] as number[], ratio: [] as number[] };
for (let round = 0; round < 3; round++) {
  const yaml = await timed(() => build(path.join(home, 'no snapshot')));
  const snapshot = await timed(() => build(stored));
  built.yaml.push(yaml);
  built.snapshot.push(snapshot);
  built.ratio.push(snapshot / yaml);
}

const bot = new Bot(env);
const snapshotStart = await timed(() => bot.printed(/connected/));
await bot.longestDelay();

const [one, all] = [
  { live: [] as number[], delay: [] as number[] },
  { live: [] as number[], delay: [] as number[] },
];
const idle: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  await delay(IDLE_MS);
  idle.push(await bot.longestDelay());
  one.live.push(
    await timed(async () => {
      await edit(files[round] ?? '', round);
      await bot.printed(/The roles have changed/);
    }),
  );
  one.delay.push(await bot.longestDelay());
}
for (let round = 0; round < 2; round++) {
  for (const file of files) await edit(file, round + 100);
  await bot.longestDelay();
  all.live.push(await timed(() => bot.printed(/The roles have changed/)));
  all.delay.push(await bot.longestDelay());
}
await bot.end();
await slack.stop();
await rm(home, { recursive: true });

const report = `${count.toLocaleString('en')} roles in ${files.length.toLocaleString('en')} files; medians, and from the least to the most

catalogue built: from YAML        ${summary(built.yaml)}
                 from snapshot    ${summary(built.snapshot)}, at most ${Math.max(...built.ratio).toFixed(3)} of it
connected, from YAML              ${yamlStart.toFixed(0)} ms
connected, from the snapshot      ${snapshotStart.toFixed(0)} ms
nothing edited:  loop delayed     ${summary(idle)}
one file edited: live after       ${summary(one.live)}
                 loop delayed     ${summary(one.delay)}
all files edited: live after      ${summary(all.live)}
                  loop delayed    ${summary(all.delay)}
`;
process.stdout.write(`${describeMachine()}\n${report}`);
if (process.argv.includes('--docs')) writeDocs('reload', asPrinted(report));
