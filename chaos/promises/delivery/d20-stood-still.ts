import { atRateDuring, Bench, pause, QUESTION, until } from '../../bench.js';
import { all, atMost, type PromiseUnderTest } from '../../promise.js';

const PER_SECOND = 10;

export const D20: PromiseUnderTest = {
  id: 'D20',
  title:
    'A process that pauses, as when its machine is moved, and then resumes doubles nothing that others have answered',
  needs: ['postgres'],
  group: 'replicas',
  measure(system, scale) {
    // Longer than anybody waits for the database, and shorter than a lease.
    const standsStillMs = scale === 'full' ? 10_000 : 5000;
    return Bench.run(system, async (bench) => {
      const { url: DATABASE_URL } = await bench.startDatabase();
      const still = await bench.start({ DATABASE_URL });
      await bench.start({ DATABASE_URL });
      const stamps: string[] = [];
      const mention = () => {
        const ts = `1.${stamps.length}`;
        stamps.push(ts);
        // One to each process, more or less.
        for (let copies = 0; copies < 3; copies += 1) bench.slack.mention(ts, QUESTION, `C${ts}`);
      };
      await atRateDuring(PER_SECOND, mention, async () => {
        await pause(1000);
        still.signal('SIGSTOP');
        await pause(standsStillMs);
        still.signal('SIGCONT');
        await pause(1000);
      });
      bench.slack.redeliver();
      // Nobody knows whether a post that was under way arrived. The person hears that.
      const isHandled = (ts: string): boolean =>
        bench.postsTo(ts) > 0 ||
        bench.slack.done('chat.postEphemeral').some(({ args }) => args['channel'] === `C${ts}`);
      await until(() => stamps.every(isHandled), 30_000);
      await pause(2000);
      return [
        all('answered, or told that nobody knows', stamps.filter(isHandled).length, stamps.length),
        atMost('answered twice', stamps.filter((ts) => bench.postsTo(ts) > 1).length, 0),
      ];
    });
  },
};
