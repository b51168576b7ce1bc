import { readdir, readFile } from 'node:fs/promises';
import { atRate, Bench, QUESTION, until } from '../../bench.js';
import { areAnswered, lostCommands } from '../../lost-commands.js';
import { atMost, type PromiseUnderTest } from '../../promise.js';
import type { Delivered } from '../../slack/line.js';

const MINUTES = 10;

export const D15: PromiseUnderTest = {
  id: 'D15',
  isOursAlone: true,
  title: 'Ten minutes of questions and refreshes lose nothing and leave nothing behind',
  measure(system) {
    return Bench.run(system, async (bench) => {
      const { slack } = bench;
      const bot = await bench.start();
      const commands: (Delivered | undefined)[] = [];
      const end = performance.now() + MINUTES * 60_000;
      const memory: number[] = [];
      const files: number[] = [];
      const pid = bot.process.pid ?? 0;
      await atRate(
        10,
        () => performance.now() > end,
        () => {
          commands.push(slack.command(QUESTION));
          slack.mention(`1.${commands.length}`, QUESTION, `C${commands.length % 50}`, {
            user: `U${commands.length}`,
          });
          if (commands.length % 300 === 0) {
            void slack.sockets.recycle(slack.sockets.open.slice(0, 1), 'refresh_requested', 1000);
            void residentMiB(pid).then((mebibytes) => memory.push(mebibytes));
            void openFiles(pid).then((count) => files.push(count));
          }
        },
      );
      // The last ones are still being answered.
      await until(() => areAnswered(commands, slack), 10_000);
      const [first = 0] = memory.slice(2);
      const [firstFiles = 0] = files.slice(2);
      return [
        lostCommands(`commands lost of ${commands.length}`, commands, slack),
        atMost(`growth in MiB, from ${first} after two minutes`, (memory.at(-1) ?? 0) - first, 30),
        atMost(`growth in open files, from ${firstFiles}`, (files.at(-1) ?? 0) - firstFiles, 20),
      ];
    });
  },
};

/** Linux only. */
async function residentMiB(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
}

/** Linux only. Sockets count as well. */
async function openFiles(pid: number): Promise<number> {
  return (await readdir(`/proc/${pid}/fd`)).length;
}
