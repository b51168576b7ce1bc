import { once } from 'node:events';
import { connect } from 'node:net';
import { atRateDuring, Bench, pause, QUESTION, until } from '../../bench.js';
import type { BotUnderTest } from '../../bot-under-test.js';
import { freePort } from '../../free-port.js';
import { areAnswered, lostCommands } from '../../lost-commands.js';
import { Nginx } from '../../nginx.js';
import { all, atMost, type PromiseUnderTest } from '../../promise.js';
import type { Delivered } from '../../slack/line.js';

const PER_SECOND = 50;

/** The pause before the first restart, between restarts, and after the last. */
const BETWEEN_MS = 1000;

export const D19: PromiseUnderTest = {
  id: 'D19',
  title: 'Behind nginx, processes that are restarted one after another lose no command and double no answer',
  needs: ['postgres', 'nginx'],
  overHttp: 'only',
  group: 'replicas',
  measure(system, scale) {
    const [processes, perSecond] = scale === 'full' ? [3, PER_SECOND] : [2, 5];
    return Bench.run(system, async (bench) => {
      const { url: DATABASE_URL } = await bench.startDatabase();
      const ports = await Promise.all(Array.from({ length: processes }, freePort));
      await bench.keep(Nginx.start(bench.port, ports, system.longestAckMs));
      const launch = async (port: number): Promise<BotUnderTest> => {
        const bot = bench.launch({ DATABASE_URL, PORT: String(port) });
        await until(async () => !bot.isUp || (await isListening(port)));
        return bot;
      };
      const bots: { port: number; bot: BotUnderTest }[] = [];
      for (const port of ports) bots.push({ port, bot: await launch(port) });
      await bench.answers();

      const commands: (Delivered | undefined)[] = [];
      const stamps: string[] = [];
      const ask = () => {
        commands.push(bench.slack.command(QUESTION));
        if (commands.length % 5 > 0) return;
        const ts = `1.${stamps.length}`;
        stamps.push(ts);
        bench.slack.mention(ts, QUESTION, `C${ts}`);
      };
      await atRateDuring(perSecond, ask, async () => {
        for (const { port, bot } of bots) {
          await pause(BETWEEN_MS);
          await bot.end('SIGTERM');
          await launch(port);
        }
        await pause(BETWEEN_MS);
      });
      bench.slack.redeliver();
      await until(() => areAnswered(commands, bench.slack) && stamps.every((ts) => bench.postsTo(ts) > 0));
      await pause(1000);
      return [
        lostCommands(`commands lost of ${commands.length} at ${perSecond} a second`, commands, bench.slack),
        all('mentions answered', stamps.filter((ts) => bench.postsTo(ts) > 0).length, stamps.length),
        atMost('mentions answered twice', stamps.filter((ts) => bench.postsTo(ts) > 1).length, 0),
      ];
    });
  },
};

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const isOpen = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  return isOpen;
}
