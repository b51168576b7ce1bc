import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { System } from './bot-under-test.js';
import { type Figure, lackOf, type PromiseUnderTest, transportsOf } from './promise.js';
import { D15 } from './promises/delivery/soak.js';
import { PROMISES } from './promises.js';
import { type Row, renderTable } from './report.js';
import { rolecall, stockBolt } from './systems.js';

const PAGE = path.join(import.meta.dirname, '..', 'docs', 'reliability.md');
const LONGEST_RUN_MS = 20 * 60_000;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { soak: { type: 'boolean', default: false } },
});
// Whatever hangs, the run ends.
setTimeout(
  () => {
    process.stderr.write('Given up after 20 minutes.\n');
    process.exit(1);
  },
  values.soak ? 2 * LONGEST_RUN_MS : LONGEST_RUN_MS,
).unref();

const chosen = [...PROMISES, ...(values.soak ? [D15] : [])].filter(
  ({ id, group = id }) => positionals.length === 0 || positionals.includes(id) || positionals.includes(group),
);
const rows: Row[] = [];
for (const promise of chosen) {
  for (const transport of transportsOf(promise)) {
    const ours = await measure(promise, rolecall(transport));
    const stock = promise.isOursAlone ? undefined : await measure(promise, stockBolt(transport));
    rows.push({ promise, transport, ours, stock });
  }
}
if (positionals.length === 0) await writePage(renderTable(rows, machine()));
process.exitCode = rows.every(({ ours }) => ours.every(({ kept }) => kept)) ? 0 : 1;

async function measure(promise: PromiseUnderTest, system: System): Promise<Figure[]> {
  const start = performance.now();
  const lack = lackOf(promise);
  if (lack) return [failed(`this machine has no ${lack}`)];
  const figures = await promise.measure(system, 'full').catch((error: unknown) => [failed(error)]);
  const seconds = Math.round((performance.now() - start) / 1000);
  process.stdout.write(`${promise.id} ${system.name}, ${system.transport} (${seconds} s)\n`);
  for (const { what, value, kept } of figures)
    process.stdout.write(`  ${kept ? '✓' : '✗'} ${what}: ${value}\n`);
  return figures;
}

function failed(error: unknown): Figure {
  return { what: 'could not be measured', value: String(error).split('\n')[0] ?? '', kept: false };
}

function machine(): string {
  const load = loadavg()[0]?.toFixed(0);
  return `fake Slack on loopback, Node ${process.versions.node}, ${availableParallelism()} cores, load ${load} at the end`;
}

/** Only the table is made; the words around it are written. */
async function writePage(table: string): Promise<void> {
  const page = await readFile(PAGE, 'utf8');
  await writeFile(
    PAGE,
    page.replace(/(?<=<!-- measured -->\n)[\s\S]*?(?=<!-- \/measured -->)/, () => table),
  );
}
