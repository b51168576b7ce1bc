import { readFile } from 'node:fs/promises';
import { REPEATED } from '../../../bench/questions/kinds.js';
import { Bench, type Bench as BenchType, QUESTION, until } from '../../bench.js';
import type { BotUnderTest } from '../../bot-under-test.js';
import { writeManyRoles } from '../../many-roles.js';
import type { Figure, PromiseUnderTest } from '../../promise.js';

const ROLES = 1000;
const LONGEST_QUESTION = 500;
const LONGEST_MESSAGE = 40_000;

/** What is repeated until a text is as long as it may be. Each was the worst of its kind at some time. */
const WORDS = [
  ...REPEATED,
  'what do ',
  'which roles ',
  'u r ',
  'is v ',
  '1+ ',
  'and ',
  'sales ',
  'programs ',
  'Staff Partner Programs Manager and ',
  'Principal Backend Manager, ',
  'grade of the Director? ',
  'who reports to a director? ',
  'roles that mention sales? ',
  'which role has the most responsibilities? ',
  'a b ',
];

export const S10: PromiseUnderTest = {
  id: 'S10',
  needsQuiet: true,
  isOursAlone: true,
  title: `No question of ${LONGEST_QUESTION} characters takes more than 25 ms of CPU with ${ROLES} roles, and no message of ${LONGEST_MESSAGE} more than 50 ms`,
  measure(system, scale) {
    return Bench.run(system, async (bench) => {
      await writeManyRoles(bench.rolesDir, scale === 'full' ? ROLES : 20);
      const bot = await bench.start({ ROLES_DIR: bench.rolesDir });
      const [rounds, tried] = scale === 'full' ? [20, WORDS] : [1, WORDS.slice(0, 2)];
      const ask = (words: string, shorter: number) =>
        bench.slack.command(filled(words, LONGEST_QUESTION - shorter));
      const answer = (words: string, shorter: number) =>
        bench.slack.interaction({
          type: 'message_action',
          callback_id: 'answer_this',
          channel: { id: 'C1' },
          message: { type: 'message', text: filled(words, LONGEST_MESSAGE - shorter), ts: '1.1', user: 'U2' },
          message_ts: '1.1',
          response_url: bench.slack.responseUrl,
        });
      return [
        await worst('a question', 25, tried, rounds, ask, bench, bot),
        await worst('a message', 50, tried, rounds, answer, bench, bot),
      ];
    });
  },
};

function filled(words: string, length: number): string {
  return words.repeat(length).slice(0, length);
}

/** The most CPU that one of the texts takes. Each is asked often enough for the clock of the system to measure. */
async function worst(
  what: string,
  mostMs: number,
  tried: readonly string[],
  rounds: number,
  send: (words: string, shorter: number) => { ackedAt?: number } | undefined,
  { slack }: BenchType,
  bot: BotUnderTest,
): Promise<Figure> {
  const all: { words: string; milliseconds: number }[] = [];
  // The bot remembers its answers, so each text is a letter shorter than the one before.
  const sendAll = async (words: string, from: number): Promise<void> => {
    for (let round = 0; round < rounds; round += 1) {
      const sent = send(words, from + round);
      await until(() => sent?.ackedAt !== undefined);
    }
    // Commands are handled in turn, so by now all earlier ones are done.
    const last = slack.command(QUESTION);
    await until(() => last?.ackedAt !== undefined);
  };
  for (const words of tried) {
    await sendAll(words, 0);
    const before = await cpuMilliseconds(bot);
    await sendAll(words, rounds);
    all.push({ words, milliseconds: ((await cpuMilliseconds(bot)) - before) / rounds });
  }
  const [most] = all.sort((a, b) => b.milliseconds - a.milliseconds);
  return {
    what: `most CPU for ${what}, "${most?.words}..."`,
    value: `${most?.milliseconds.toFixed(1)} ms`,
    kept: (most?.milliseconds ?? Number.NaN) <= mostMs,
    isTime: true,
  };
}

/** Linux only, where the clock of processes ticks a hundred times a second. */
async function cpuMilliseconds({ process: { pid } }: BotUnderTest): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
