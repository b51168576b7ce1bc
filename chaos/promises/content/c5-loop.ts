import path from 'node:path';
import { atRate, Bench, QUESTION, until } from '../../bench.js';
import type { BotUnderTest } from '../../bot-under-test.js';
import { editGrade, writeManyRoles } from '../../many-roles.js';
import { all, type PromiseUnderTest } from '../../promise.js';

const MOST_MS = 100;
const METER = path.join(import.meta.dirname, '../../loop-meter.mjs');

export const C5: PromiseUnderTest = {
  id: 'C5',
  needsQuiet: true,
  isOursAlone: true,
  title: `An edit among 10000 roles stalls no answer: the event loop is delayed by at most ${MOST_MS} ms, for 95 of 100 edits`,
  measure(system, scale) {
    const [roles, edits] = scale === 'full' ? [10_000, 20] : [50, 1];
    return Bench.run(system, async (bench) => {
      const files = await writeManyRoles(bench.rolesDir, roles);
      const bot = await bench.start({ ROLES_DIR: bench.rolesDir, NODE_OPTIONS: `--import ${METER}` });
      const delays: Delays[] = [];
      const seconds: number[] = [];
      for (let edit = 0; edit < edits; edit += 1) {
        await delaysOf(bot);
        const known = bot.output.length;
        const isLive = () => bot.output.slice(known).includes('The roles have changed');
        const start = performance.now();
        await editGrade(files[edit] ?? '', edit + 8);
        const giveUp = start + 20_000;
        await atRate(
          20,
          () => isLive() || performance.now() > giveUp,
          () => void bench.slack.command(QUESTION),
        );
        seconds.push(isLive() ? (performance.now() - start) / 1000 : Number.POSITIVE_INFINITY);
        delays.push(await delaysOf(bot));
      }
      const usual = Math.max(...delays.map((each) => each.usual));
      const longest = delays.map((each) => each.longest).sort((a, b) => a - b);
      const worst = longest[Math.ceil(edits * 0.95) - 1] ?? Number.NaN;
      return [
        all('edits live', seconds.filter(Number.isFinite).length, edits),
        {
          what: 'longest delay of 95 of 100 edits',
          value: `${worst.toFixed(0)} ms`,
          kept: worst <= MOST_MS,
          isTime: true,
        },
        { what: 'of all', value: `${longest.at(-1)?.toFixed(0)} ms`, kept: true, isTime: true },
        { what: '95 of 100 delays', value: `${usual.toFixed(0)} ms`, kept: true, isTime: true },
        {
          what: 'live after at most',
          value: `${Math.max(...seconds).toFixed(1)} s`,
          kept: true,
          isTime: true,
        },
      ];
    });
  },
};

/** The delays of the event loop since they were last read, in milliseconds. */
interface Delays {
  /** 95 of 100 are no longer. */
  usual: number;
  longest: number;
}

async function delaysOf(bot: BotUnderTest): Promise<Delays> {
  const known = bot.output.length;
  bot.signal('SIGUSR2');
  const printed = () => /delayed ([\d.]+) ms, at most ([\d.]+) ms/.exec(bot.output.slice(known));
  await until(() => printed() !== null);
  const [, usual, longest] = printed() ?? [];
  return { usual: Number(usual), longest: Number(longest) };
}
