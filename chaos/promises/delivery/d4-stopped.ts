import { atRate, Bench, pause, QUESTION, until } from '../../bench.js';
import type { System } from '../../bot-under-test.js';
import { lostCommands } from '../../lost-commands.js';
import { all, type Figure, type PromiseUnderTest, within } from '../../promise.js';
import type { Delivered } from '../../slack/line.js';

const SLOW_MS = 1500;

/** Longer than a process listens after it was told to end. */
const STANDS_STILL_MS = 1500;

export const D4: PromiseUnderTest = {
  id: 'D4',
  overHttp: true,
  title:
    'SIGTERM: deliveries are answered, also commands that arrive meanwhile, and the process ends within 10 s',
  async measure(system, scale) {
    const still = system.transport === 'http' ? [await standStill(system)] : [];
    if (scale === 'smoke') return [...(await stopWith('slow', 5, system)), ...still];
    return [...(await stopWith('slow', 40, system)), ...(await stopWith('hanging', 40, system)), ...still];
  },
};

/** Stops a bot twice while the answers to events are on their way, and people keep asking. */
function stopWith(api: 'slow' | 'hanging', events: number, system: System): Promise<Figure[]> {
  return Bench.run(system, async (bench) => {
    const bot = await bench.start();
    bench.slack.plan = ({ method }) => {
      if (method !== 'chat.postMessage') return undefined;
      return api === 'slow' ? { kind: 'late', ms: SLOW_MS } : { kind: 'hang' };
    };
    const stamps = Array.from({ length: events }, (_, index) => `1.${index}`);
    for (const ts of stamps) bench.slack.mention(ts, QUESTION, `C${ts}`);
    await pause(300);
    bot.signal('SIGTERM');
    const start = performance.now();
    setTimeout(() => bot.signal('SIGTERM'), 500);
    const commands: Delivered[] = [];
    await atRate(
      20,
      () => !bot.isUp || performance.now() - start > 12_000,
      () => {
        const command = bench.slack.command(QUESTION);
        if (command) commands.push(command);
      },
    );
    await until(() => !bot.isUp, 5000);
    const seconds = (performance.now() - start) / 1000;
    const ended: Figure[] = [
      all(`ended with exit code 0, API ${api}`, bot.exitCode === 0 ? 1 : 0, 1),
      within('after', seconds, 10),
    ];
    if (api === 'hanging') return ended;
    const delivered = commands.filter(({ id }) => bench.slack.line.delivered.has(id));
    return [
      all('events in flight answered once', stamps.filter((ts) => bench.postsTo(ts) === 1).length, events),
      lostCommands(`commands lost of ${delivered.length} delivered`, delivered, bench.slack),
      ...ended,
    ];
  });
}

/** Pauses the process while it ends, so that it finds what arrived meanwhile only when it should no longer listen. */
function standStill(system: System): Promise<Figure> {
  return Bench.run(system, async (bench) => {
    const bot = await bench.start();
    bot.signal('SIGTERM');
    await pause(200);
    bot.signal('SIGSTOP');
    const commands = Array.from({ length: 30 }, () => bench.slack.command(QUESTION));
    await pause(STANDS_STILL_MS);
    bot.signal('SIGCONT');
    await until(() => !bot.isUp);
    return lostCommands(`commands lost of ${commands.length} while it stood still`, commands, bench.slack);
  });
}
