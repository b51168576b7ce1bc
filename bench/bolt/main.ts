import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { Catalog, Role } from '../../src/catalog/catalog.js';
import { loadCatalog } from '../../src/catalog/files/load-catalog.js';
import { chooser, KINDS } from '../questions/kinds.js';
import { mean } from '../questions/measure.js';
import { createRandom } from '../random.js';
import { writeRoles } from '../reload/write-roles.js';
import { describeMachine } from '../report.js';
import { writeDocs } from '../write-docs.js';
import { MeasuredApp } from './measured-app.js';

// npm run bench:bolt -- [ROUNDS] [--docs]
const ROUNDS = Number(process.argv.slice(2).find((each) => /^\d+$/.test(each)) ?? 5);
const MANY = 10_000;
const SEED = 20_240_601;
const PER_KIND = 5;
/** Code becomes fast only after it has run for a while. */
const WARM_UP_ROUNDS = 15;
const ROOT = path.join(import.meta.dirname, '../..');
const SHIPPED = path.join(ROOT, 'roles');
const ROLECALL = path.join(ROOT, 'dist/main.js');
/** Bundled as the bot is. */
const BOLT = path.join(ROOT, 'node_modules/.cache/rolecall-bolt-app.mjs');

/** Microseconds of CPU for a command, one number a round. */
interface Costs {
  empty: number[];
  constant: number[];
  first: number[];
  repeated: number[];
}

/** Asks the same of all three in turn. */
async function measure(catalog: Catalog, roles: string, folder: string): Promise<Costs> {
  const settings = { ROLES_DIR: roles, CACHE_DIR: path.join(folder, 'cache') };
  const answers = path.join(folder, 'answers.json');
  const random = createRandom(SEED);
  const questions = (roles: readonly Role[]): string[] => {
    const role = chooser({ ...catalog, roles }, random);
    return Object.values(KINDS).flatMap((kind) =>
      Array.from({ length: PER_KIND }, () => kind(role, catalog)),
    );
  };
  // The bot remembers its answers, so nothing of the warm-up may be asked again as if for the first time.
  const [known, others] = [0, 1].map((half) => catalog.roles.filter((_, at) => at % 2 === half));
  const warmUps = Array.from({ length: WARM_UP_ROUNDS }, () => questions(known ?? []));
  const asked = new Set(warmUps.flat());
  const rounds = Array.from({ length: ROUNDS }, () => {
    const fresh = new Set(questions(others ?? []).filter((question) => !asked.has(question)));
    for (const question of fresh) asked.add(question);
    return [...fresh];
  });
  await keepAnswers(asked, settings, answers);

  const apps = {
    empty: await MeasuredApp.start(BOLT),
    constant: await MeasuredApp.start(BOLT, { ANSWERS: answers }),
    rolecall: await MeasuredApp.start(ROLECALL, settings),
  };
  for (const app of Object.values(apps)) for (const each of warmUps) await app.cpuOf(each);
  const costs: Costs = { empty: [], constant: [], first: [], repeated: [] };
  for (const once of rounds) {
    costs.empty.push(await apps.empty.cpuOf(once));
    costs.constant.push(await apps.constant.cpuOf(once));
    costs.first.push(await apps.rolecall.cpuOf(once));
    costs.repeated.push(await apps.rolecall.cpuOf(once));
  }
  for (const app of Object.values(apps)) await app.end();
  return costs;
}

/** Records the answers of Rolecall for the app that gives the same answers without computing anything. */
async function keepAnswers(
  questions: ReadonlySet<string>,
  settings: Readonly<Record<string, string>>,
  file: string,
): Promise<void> {
  const rolecall = await MeasuredApp.start(ROLECALL, settings);
  const answers: Record<string, unknown> = {};
  for (const question of questions) answers[question] = await rolecall.ask(question);
  await rolecall.end();
  await writeFile(file, JSON.stringify(answers));
}

const ROWS: readonly [keyof Costs, string][] = [
  ['empty', 'an empty handler'],
  ['constant', 'a constant of the same blocks'],
  ['first', 'Rolecall, asked for the first time'],
  ['repeated', 'Rolecall, asked again'],
];

function render(sizes: ReadonlyMap<number, Costs>): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const head = ['', ...[...sizes.keys()].map((size) => `${size.toLocaleString('en')} roles`)];
  const cell = (costs: Costs, row: keyof Costs): string => {
    const ratios = costs[row].map((cost, at) => cost / (costs.constant[at] ?? Number.NaN));
    const middle = ratios.toSorted((a, b) => a - b)[ratios.length >> 1] ?? Number.NaN;
    return `${mean(costs[row]).toFixed(0)} µs, ${middle.toFixed(2)} times`;
  };
  return [
    line(head),
    line(head.map(() => '---')),
    ...ROWS.map(([row, name]) => line([name, ...[...sizes.values()].map((costs) => cell(costs, row))])),
  ].join('\n');
}

await build({
  entryPoints: [path.join(import.meta.dirname, 'app.mjs')],
  outfile: BOLT,
  bundle: true,
  platform: 'node',
  format: 'esm',
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
});
const folder = await mkdtemp(path.join(tmpdir(), 'rolecall-bench-'));
const shipped = await loadCatalog(SHIPPED);
const home = path.join(folder, 'roles');
await writeRoles(home, MANY, shipped);
const sizes = new Map<number, Costs>();
for (const roles of [SHIPPED, home]) {
  const catalog = await loadCatalog(roles);
  sizes.set(catalog.roles.length, await measure(catalog, roles, folder));
}
await rm(folder, { recursive: true });
const table = render(sizes);
process.stdout.write(`${describeMachine()}\n\n${table}\n`);
if (process.argv.includes('--docs')) writeDocs('bolt', table);
