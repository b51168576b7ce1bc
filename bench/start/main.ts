import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FakeSlack } from '../../tests/support/fake-slack.js';
import { describeMachine } from '../report.js';

const ROUNDS = 15;
const EMPTY_APP = path.join(import.meta.dirname, 'empty-app.mjs');
const ROLECALL = path.join(import.meta.dirname, '../../dist/main.js');
const TOKENS = { SLACK_BOT_TOKEN: 'xoxb-1-bench', SLACK_APP_TOKEN: 'xapp-1-bench' };

/** How long a script takes from nothing until it says that it is connected, in milliseconds. */
async function timeStart(script: string, env: Record<string, string>): Promise<number> {
  const before = performance.now();
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let output = '';
  for await (const data of child.stderr) {
    output += data;
    if (output.includes('connected')) break;
  }
  if (!output.includes('connected')) throw new Error(`${script} did not connect. It printed:\n${output}`);
  const time = performance.now() - before;
  child.kill('SIGKILL');
  await once(child, 'close');
  return time;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function line(name: string, times: readonly number[], base: readonly number[]): string {
  const ratios = times.map((time, at) => time / (base[at] ?? Number.NaN));
  const spread = `${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)}`;
  return `${name.padEnd(34)} ${median(times).toFixed(0).padStart(5)} ms (${spread})   ${median(ratios).toFixed(2)} times the empty app`;
}

const slack = await FakeSlack.start();
const cache = mkdtempSync(path.join(tmpdir(), 'rolecall-bench-'));
const env = { ...TOKENS, SLACK_API_URL: slack.apiUrl, CACHE_DIR: cache };
const times = { empty: [] as number[], first: [] as number[], again: [] as number[] };
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
