import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { catalog } from '../../tests/support/catalogues/shipped.js';
import { FakeSlack } from '../../tests/support/slack/fake-slack.js';
import { directMessage, mention, slashCommand } from '../../tests/support/slack/payloads.js';

const BOT = path.join(import.meta.dirname, '../../dist/main.js');
/** A process remembers what it answered lately, so no question is asked twice. */
const FACTS = [
  'grade',
  'level',
  'track',
  'manager',
  'direct reports',
  'requirements',
  'responsibilities',
  'expectations',
  'performance indicators',
  'hiring process',
  'specialties',
  'career ladder',
];
const WARM_UPS = 60;
const DELIVERIES = 300;
/** The clock of the system ticks this often for a process. */
const TICK_MS = 10;

/** What one delivery costs a process, and what a process holds. */
export interface ProcessCost {
  /** Milliseconds of CPU, for an answer in an acknowledgement. */
  command: number;
  /** The same, for an answer that is posted. */
  event: number;
  /** MiB of memory after all of them. */
  memory: number;
}

/** Measures the built bot as a process, connected to a fake Slack. Counts CPU, so other load hardly matters. */
export async function measureProcess(settings: Record<string, string> = {}): Promise<ProcessCost> {
  const slack = await FakeSlack.start();
  const folder = await mkdtemp(path.join(tmpdir(), 'rolecall-scale-'));
  const env = {
    SLACK_BOT_TOKEN: 'xoxb-1-bench',
    SLACK_APP_TOKEN: 'xapp-1-bench',
    SLACK_API_URL: slack.apiUrl,
    CACHE_DIR: folder,
    LOG_LEVEL: 'warn',
    ...settings,
  };
  const bot = spawn(process.execPath, [BOT], { env, stdio: 'ignore' });
  try {
    while (slack.connections === 0) await pause();
    const command = (index: number) =>
      slack.deliver('slash_commands', slashCommand(`${factOf(index)} ${titleOf(index)}`));
    const event = (index: number) =>
      slack.deliver(
        'events_api',
        index % 2 === 0
          ? mention(`${factOf(index)} of the ${titleOf(index)}`, { user: `U${index}` })
          : directMessage(`${factOf(index)} of the ${titleOf(index)}`, { user: `U${index}` }),
      );
    for (let index = 0; index < WARM_UPS; index++) await Promise.all([command(index), event(index)]);
    return {
      command: await cpuOf(bot.pid, command),
      event: await cpuOf(bot.pid, event),
      memory: memoryOf(bot.pid),
    };
  } finally {
    bot.kill('SIGKILL');
    await once(bot, 'close');
    await slack.stop();
    await rm(folder, { recursive: true });
  }
}

const factOf = (index: number): string => FACTS[index % FACTS.length] ?? '';

const titleOf = (index: number): string =>
  catalog.roles[Math.floor(index / FACTS.length) % catalog.roles.length]?.title ?? '';

/** Milliseconds of CPU for one, on average. */
async function cpuOf(
  process: number | undefined,
  deliver: (index: number) => Promise<unknown>,
): Promise<number> {
  const before = ticksOf(process);
  for (let index = 0; index < DELIVERIES; index++) await deliver(WARM_UPS + index);
  return ((ticksOf(process) - before) * TICK_MS) / DELIVERIES;
}

function ticksOf(process: number | undefined): number {
  const fields = readFileSync(`/proc/${process}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return Number(fields[11]) + Number(fields[12]);
}

function memoryOf(process: number | undefined): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1]) / 1024;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
