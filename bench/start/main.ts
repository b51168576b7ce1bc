import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { loadCatalog } from '../../src/catalog/files/load-catalog.js';
import { FakeSlack } from '../../tests/support/slack/fake-slack.js';
import { slashCommand } from '../../tests/support/slack/payloads.js';
import { writeRoles } from '../reload/write-roles.js';
import { describeMachine } from '../report.js';
import { writeDocs } from '../write-docs.js';

// npm run bench:start -- [ROUNDS] [--docs]
const ROUNDS = Number(process.argv.slice(2).find((each) => /^\d+$/.test(each)) ?? 9);
const ROLES = 1000;
const ROOT = path.join(import.meta.dirname, '../..');
const ROLECALL = path.join(ROOT, 'dist/main.js');
/** The apps to compare with, bundled and shortened like the bot. */
const BUNDLES = path.join(ROOT, 'node_modules/.cache/rolecall-bench-start');
const EMPTY_APP = path.join(BUNDLES, 'empty-app.mjs');
const YAML_APP = path.join(BUNDLES, 'yaml-app.mjs');
const TOKENS = { SLACK_BOT_TOKEN: 'xoxb-1-bench', SLACK_APP_TOKEN: 'xapp-1-bench' };

interface Start {
  /** Milliseconds from the start until the bot says that it is connected. */
  connected: number;
  /** And until it has answered a command that it was sent then. */
  answered: number;
  /** The memory that it uses in the end, in MiB; NaN if the system does not report it. */
  memory: number;
}

async function timeStart(script: string, env: Record<string, string>): Promise<Start> {
  const before = performance.now();
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let output = '';
  for await (const data of child.stderr) {
    output += data;
    if (output.includes('connected')) break;
  }
  if (!output.includes('connected')) throw new Error(`${script} did not connect. It printed:\n${output}`);
  const connected = performance.now() - before;
  await slack.deliver('slash_commands', slashCommand('help'));
  const answered = performance.now() - before;
  const memory = memoryOf(child.pid);
  child.kill('SIGKILL');
  await once(child, 'close');
  return { connected, answered, memory };
}

function memoryOf(process: number | undefined): number {
  try {
    const [, kibibytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${process}/status`, 'utf8')) ?? [];
    return Number(kibibytes) / 1024;
  } catch {
    return Number.NaN;
  }
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function line(name: string, starts: readonly Start[], baseStarts: readonly Start[]): string {
  const memory = median(starts.map((start) => start.memory)).toFixed(0);
  const until = (moment: 'connected' | 'answered'): string => {
    const times = starts.map((start) => start[moment]);
    const ratios = times.map((time, at) => time / (baseStarts[at]?.[moment] ?? Number.NaN));
    const spread = `${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)}`;
    return `${median(times).toFixed(0)} ms (${spread}), ${median(ratios).toFixed(2)} times`;
  };
  return `| ${name} | ${until('connected')} | ${until('answered')} | ${memory} MiB |`;
}

await build({
  entryPoints: ['empty-app.mjs', 'yaml-app.mjs'].map((file) => path.join(import.meta.dirname, file)),
  outdir: BUNDLES,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
});
const slack = await FakeSlack.start();
const cache = mkdtempSync(path.join(tmpdir(), 'rolecall-bench-'));
const home = mkdtempSync(path.join(tmpdir(), 'rolecall-bench-'));
await writeRoles(home, ROLES, await loadCatalog(path.join(ROOT, 'roles')));
const env = { ...TOKENS, SLACK_API_URL: slack.apiUrl, CACHE_DIR: cache, ROLES_DIR: home };
const times = { empty: [] as Start[], parsed: [] as Start[], first: [] as Start[], again: [] as Start[] };
await timeStart(EMPTY_APP, env);
for (let round = 0; round < ROUNDS; round++) {
  rmSync(cache, { recursive: true, force: true });
  times.empty.push(await timeStart(EMPTY_APP, env));
  times.parsed.push(await timeStart(YAML_APP, env));
  times.first.push(await timeStart(ROLECALL, env));
  times.again.push(await timeStart(ROLECALL, env));
}
for (const folder of [cache, home]) rmSync(folder, { recursive: true, force: true });
await slack.stop();

const report = `| ${ROLES.toLocaleString('en')} roles; medians of ${ROUNDS} rounds | connected | first command answered | memory |
| --- | --- | --- | --- |
${line('an empty Bolt app', times.empty, times.empty)}
${line('the same app, which parses the YAML first', times.parsed, times.empty)}
${line('Rolecall, from YAML', times.first, times.empty)}
${line('Rolecall, from its snapshot', times.again, times.empty)}
`;
process.stdout.write(`${describeMachine()}\n${report}`);
if (process.argv.includes('--docs')) writeDocs('start', report);
