import { createRandom } from '../random.js';
import { measuredOn, writePart } from '../write-docs.js';
import { measureProcess, type ProcessCost } from './measure-process.js';
import { measureRows, type RowBytes } from './measure-rows.js';
import { simulateHour } from './simulate-hour.js';
import { ASSUMED, drawLoad } from './workload.js';

// npm run bench:scale: prints the tables of docs/costs.md. With `-- --docs`, writes them there.
const SEED = 20_240_601;
const CASES = [
  { name: '1', workspaces: 1, times: 1 },
  { name: '100', workspaces: 100, times: 1 },
  { name: '10,000', workspaces: 10_000, times: 1 },
  { name: '10,000, asking ten times as much', workspaces: 10_000, times: 10 },
];

/** A process is full when it is busy for longer, or keeps people waiting. */
const MOST_BUSY = 0.5;
const LONGEST_WAIT_MS = 100;

const MIB = 1024 * 1024;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const number = (value: number, digits = 0): string =>
  value.toLocaleString('en', { maximumFractionDigits: digits });

function renderProcess({ command, event, memory }: ProcessCost): string {
  const perSecond = (cpuMs: number): string => number((1000 / cpuMs) * MOST_BUSY);
  return table(
    ['', 'CPU', 'a process carries, at half of a core'],
    [
      [
        'a command, answered in its acknowledgement',
        `${command.toFixed(1)} ms`,
        `${perSecond(command)} a second`,
      ],
      [
        'a mention or direct message, answered by a post',
        `${event.toFixed(1)} ms`,
        `${perSecond(event)} a second`,
      ],
      ['memory, with the roles that come with Rolecall', `${number(memory)} MiB`, ''],
    ],
  );
}

/** The rows that a day leaves and their size, and the statements in the busiest second. */
function databaseNeeds(perDay: number, peak: number, people: number, workspaces: number, bytes: RowBytes) {
  const { mentions, directMessages } = ASSUMED;
  const events = perDay * (mentions + directMessages);
  const claims = events * 2 * (25 / 24);
  const conversations = (perDay / 48) * (1 - ASSUMED.commands);
  const size =
    claims * bytes.claims +
    conversations * bytes.conversations +
    people * directMessages * bytes.agentDms +
    workspaces * bytes.installations;
  // Take, look at the limit, recall, keep, finish.
  const statements = peak * (mentions + directMessages) * 5;
  return { claims, size, statements };
}

/** Prints a table, and puts it in its place in the docs when it is asked to. */
function publish(place: string, text: string): void {
  process.stdout.write(`${text}\n\n`);
  if (process.argv.includes('--docs')) writePart('docs/costs.md', place, text);
}

const bytes = await measureRows();
const cost = await measureProcess();
publish('carries', `${measuredOn()} Fake Slack on loopback.\n\n${renderProcess(cost)}`);

const mixedCpu = ASSUMED.commands * cost.command + (1 - ASSUMED.commands) * cost.event;
const needs = CASES.map(({ name, workspaces, times }) => {
  const load = drawLoad(workspaces, createRandom(SEED), times);
  const play = (processes: number) =>
    simulateHour(
      {
        deliveries: load.questionsPerPeakHour,
        burst: load.largest * ASSUMED.announced,
        processes,
        cpuMs: mixedCpu,
      },
      createRandom(SEED),
    );
  let processes = 1;
  while (play(processes).busy > MOST_BUSY || play(processes).wait99 > LONGEST_WAIT_MS) processes += 1;
  return { name, workspaces, load, processes, ...play(processes) };
});
publish(
  'processes',
  `Simulated with the seed ${SEED}.\n\n${table(
    [
      'workspaces',
      'people',
      'questions a day',
      'most in a second',
      'processes',
      'busiest',
      '99 of 100 wait at most',
    ],
    needs.map(({ name, load, processes, peakPerSecond, busy, wait99 }) => [
      name,
      number(load.people),
      number(load.questionsPerDay),
      number(peakPerSecond),
      number(processes),
      `${(busy * 100).toFixed(1)} % of a core`,
      `${number(wait99, 1)} ms`,
    ]),
  )}`,
);
if (bytes) {
  publish(
    'database',
    table(
      ['workspaces', 'claims kept', 'size of everything', 'statements in the busiest second'],
      needs.map(({ name, workspaces, load, peakPerSecond }) => {
        const { claims, size, statements } = databaseNeeds(
          load.questionsPerDay,
          peakPerSecond,
          load.people,
          workspaces,
          bytes,
        );
        return [name, number(claims), `${number(size / MIB, 1)} MiB`, number(statements)];
      }),
    ),
  );
} else process.stdout.write('PostgreSQL was not found, so its table is left out.\n');
