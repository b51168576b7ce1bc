import { Bench, pause, QUESTION, until } from '../../bench.js';
import { all, atMost, type PromiseUnderTest } from '../../promise.js';

/** How soon after the last of the events the process is killed. */
const KILL_AFTER_MS = 20;

export const D3: PromiseUnderTest = {
  id: 'D3',
  overHttp: true,
  title: 'SIGKILL loses no event, and repeats at most one answer each',
  async measure(system, scale) {
    const [rounds, eventsARound] = scale === 'full' ? [4, 40] : [1, 5];
    return Bench.run(system, async (bench) => {
      const stamps: string[] = [];
      let bot = await bench.start({ STATE_DIR: bench.stateDir });
      for (let round = 0; round < rounds; round += 1) {
        for (let index = 0; index < eventsARound; index += 1) {
          const ts = `${round + 1}.${index}`;
          stamps.push(ts);
          bench.slack.mention(ts, QUESTION, `C${ts}`);
        }
        await pause(KILL_AFTER_MS);
        await bot.end('SIGKILL');
        bot = await bench.start({ STATE_DIR: bench.stateDir });
        bench.slack.redeliver();
        await until(() => stamps.every((ts) => bench.postsTo(ts) > 0), 20_000);
        await until(
          () => [...bench.slack.line.delivered.values()].every(({ ackedAt }) => ackedAt !== undefined),
          20_000,
        );
      }
      await pause(1000);
      const posts = stamps.map((ts) => bench.postsTo(ts));
      return [
        all('answered', posts.filter((count) => count > 0).length, stamps.length),
        {
          what: 'answered twice',
          value: `${posts.filter((count) => count === 2).length}/${stamps.length}`,
          kept: true,
        },
        atMost('answered more often', posts.filter((count) => count > 2).length, 0),
      ];
    });
  },
};
