import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import PQueue from 'p-queue';
import { Bench } from './bench.js';
import type { System } from './bot-under-test.js';
import { type Figure, lackOf, type PromiseUnderTest, transportsOf } from './promise.js';
import { D15 } from './promises/delivery/soak.js';
import { PROMISES } from './promises.js';
import { type Row, renderTable } from './report.js';
import { rolecall, stockBolt } from './systems.js';

const PAGE = path.join(import.meta.dirname, '..', 'docs', 'reliability.md');
const LONGEST_RUN_MS = 20 * 60_000;
/** So many measurements run at a time: most of them wait. Those that need a quiet machine run alone, after all others. */
const LANES = 3;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { soak: { type: 'boolean', default: false } },
});
// Whatever hangs, the run ends, and stops all that it started.
const longestMs = values.soak ? 2 * LONGEST_RUN_MS : LONGEST_RUN_MS;
setTimeout(() => giveUp(`after ${longestMs / 60_000} minutes`), longestMs).unref();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => giveUp(`at ${signal}`));

const start = performance.now();
const chosen = [...PROMISES, ...(values.soak ? [D15] : [])].filter(
  ({ id, group = id }) => positionals.length === 0 || positionals.includes(id) || positionals.includes(group),
);
const lanes = new PQueue({ concurrency: LANES });
const quiet = new PQueue({ concurrency: 1, autoStart: false });
const measuring = chosen.flatMap((promise) =>
  transportsOf(promise).map((transport) =>
    measureRow(promise, transport, promise.needsQuiet ? quiet : lanes),
  ),
);
await lanes.onIdle();
quiet.start();
const rows = await Promise.all(measuring);
process.stdout.write(`Measured in ${Math.round((performance.now() - start) / 1000)} s.\n`);
if (positionals.length === 0) await writePage(renderTable(rows, machine()));
process.exitCode = rows.every(({ ours }) => ours.every(({ kept }) => kept)) ? 0 : 1;

async function giveUp(when: string): Promise<void> {
  process.stderr.write(`Given up ${when}.\n`);
  await Bench.closeAll();
  process.exit(1);
}

async function measureRow(
  promise: PromiseUnderTest,
  transport: System['transport'],
  queue: PQueue,
): Promise<Row> {
  const [ours, stock] = await Promise.all([
    queue.add(() => measure(promise, rolecall(transport))),
    promise.isOursAlone ? undefined : queue.add(() => measure(promise, stockBolt(transport))),
  ]);
  return { promise, transport, ours, stock };
}

async function measure(promise: PromiseUnderTest, system: System): Promise<Figure[]> {
  const start = performance.now();
  const lack = lackOf(promise);
  if (lack) return [failed(`this machine has no ${lack}`)];
  const figures = await promise.measure(system, 'full').catch((error: unknown) => [failed(error)]);
  const seconds = Math.round((performance.now() - start) / 1000);
  const lines = figures.map(({ what, value, kept }) => `  ${kept ? '✓' : '✗'} ${what}: ${value}\n`);
  process.stdout.write(`${promise.id} ${system.name}, ${system.transport} (${seconds} s)\n${lines.join('')}`);
  return figures;
}

function failed(error: unknown): Figure {
  return { what: 'could not be measured', value: String(error).split('\n')[0] ?? '', kept: false };
}

function machine(): string {
  const load = loadavg()[0]?.toFixed(0);
  return `fake Slack on loopback, Node ${process.versions.node}, ${availableParallelism()} cores, load ${load} at the end`;
}

/** Replaces only the table; the text around it is written by hand. */
async function writePage(table: string): Promise<void> {
  const page = await readFile(PAGE, 'utf8');
  await writeFile(
    PAGE,
    page.replace(/(?<=<!-- measured -->\n)[\s\S]*?(?=<!-- \/measured -->)/, () => table),
  );
}
