import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FakeSlack } from '../../tests/support/fake-slack.js';
import { describeMachine } from '../report.js';

// npm run bench:start -- [ROUNDS]
const ROUNDS = Number(process.argv[2] ?? 15);
const EMPTY_APP = path.join(import.meta.dirname, 'empty-app.mjs');
const ROLECALL = path.join(import.meta.dirname, '../../dist/main.js');
const TOKENS = { SLACK_BOT_TOKEN: 'xoxb-1-bench', SLACK_APP_TOKEN: 'xapp-1-bench' };

interface Start {
  /** From nothing until it says that it is connected. */
  milliseconds: number;
  /** What it then holds of the machine's memory, in MiB; not a number where the system does not tell. */
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
  const milliseconds = performance.now() - before;
  const memory = memoryOf(child.pid);
  child.kill('SIGKILL');
  await once(child, 'close');
  return { milliseconds, memory };
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
  const [times, base] = [starts, baseStarts].map((all) => all.map(({ milliseconds }) => milliseconds)) as [
    number[],
    number[],
  ];
  const memory = median(starts.map((start) => start.memory)).toFixed(0);
  const ratios = times.map((time, at) => time / (base[at] ?? Number.NaN));
  const spread = `${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)}`;
  return `${name.padEnd(34)} ${median(times).toFixed(0).padStart(5)} ms (${spread})   ${median(ratios).toFixed(2)} times the empty app, ${memory} MiB`;
}

const slack = await FakeSlack.start();
const cache = mkdtempSync(path.join(tmpdir(), 'rolecall-bench-'));
const env = { ...TOKENS, SLACK_API_URL: slack.apiUrl, CACHE_DIR: cache };
const times = { empty: [] as Start[], first: [] as Start[], again: [] as Start[] };
await timeStart(EMPTY_APP, env);
for (let round = 0; round < ROUNDS; round++) {
  rmSync(cache, { recursive: true, force: true });
  times.empty.push(await timeStart(EMPTY_APP, env));
  times.first.push(await timeStart(ROLECALL, env));
  times.again.push(await timeStart(ROLECALL, env));
}
rmSync(cache, { recursive: true, force: true });
await slack.stop();

process.stdout.write(`${describeMachine()}
Fake Slack on loopback; ${ROUNDS} rounds of the three in turn; medians, and from the least to the most.

${line('an empty Bolt app', times.empty, times.empty)}
${line('Rolecall, its roles read from YAML', times.first, times.empty)}
${line('Rolecall, from its snapshot', times.again, times.empty)}
`);
