import { atRate, Bench, pause, QUESTION, until } from '../../bench.js';
import type { System } from '../../bot-under-test.js';
import { all, atMost, type Figure, type PromiseUnderTest } from '../../promise.js';

/** Longer than a lease, which keeps what a killed process had begun from the others. */
const PATIENCE_MS = 45_000;

export const D16: PromiseUnderTest = {
  id: 'D16',
  title: 'An event that is delivered to several processes over one database gets one answer',
  needs: ['postgres'],
  group: 'replicas',
  async measure(system, scale) {
    if (scale === 'smoke') return [await answerOnce(system, 2, 15, 40)];
    const figures: Figure[] = [];
    for (const processes of [1, 2, 3, 4]) figures.push(await answerOnce(system, processes, 150, 400));
    return figures;
  },
};

/** Delivers some events again and again, each to the next connection in turn. */
function answerOnce(system: System, processes: number, events: number, deliveries: number): Promise<Figure> {
  return Bench.run(system, async (bench) => {
    const { url: DATABASE_URL } = await bench.startDatabase();
    for (let count = 0; count < processes; count += 1) await bench.start({ DATABASE_URL });
    const stamps = Array.from({ length: events }, (_, index) => `1.${index}`);
    for (let index = 0; index < deliveries; index += 1) {
      // One of each pair comes right after the other, and the rest while they are being answered.
      const ts = stamps[index < 2 * events ? index >> 1 : index % events] ?? '';
      bench.slack.mention(ts, QUESTION, `C${ts}`);
    }
    await until(() => stamps.every((ts) => bench.postsTo(ts) > 0));
    await pause(2000);
    const posts = stamps.reduce((sum, ts) => sum + bench.postsTo(ts), 0);
    return {
      what: `answers to ${events} events in ${deliveries} deliveries, ${processes} of it`,
      value: String(posts),
      kept: stamps.every((ts) => bench.postsTo(ts) === 1),
    };
  });
}

export const D17: PromiseUnderTest = {
  id: 'D17',
  title:
    'Of several processes one is killed, one stops and two join: nothing is lost, and a kill repeats an answer at most once',
  needs: ['postgres'],
  group: 'replicas',
  async measure(system, scale) {
    const [perSecond, seconds] = scale === 'full' ? [20, 12] : [5, 4];
    return Bench.run(system, async (bench) => {
      const { url: DATABASE_URL } = await bench.startDatabase();
      const killed = await bench.start({ DATABASE_URL });
      const stopped = await bench.start({ DATABASE_URL });
      await bench.start({ DATABASE_URL });
      const stamps: string[] = [];
      const end = performance.now() + seconds * 1000;
      const load = atRate(
        perSecond,
        () => performance.now() > end,
        () => {
          const ts = `1.${stamps.length}`;
          stamps.push(ts);
          bench.slack.mention(ts, QUESTION, `C${ts}`);
          bench.slack.mention(ts, QUESTION, `C${ts}`);
        },
      );
      await pause((seconds * 1000) / 4);
      await killed.end('SIGKILL');
      const killedAt = performance.now();
      bench.launch({ DATABASE_URL });
      await pause((seconds * 1000) / 4);
      stopped.signal('SIGTERM');
      bench.launch({ DATABASE_URL });
      await load;
      // What the killed process had not acknowledged goes to the others, as Slack does it.
      bench.slack.redeliver();
      await until(() => stamps.every((ts) => bench.postsTo(ts) > 0), PATIENCE_MS);
      await pause(2000);
      const repeated = stamps.filter((ts) => bench.postsTo(ts) === 2);
      const underWay = repeated.filter((ts) => isUnderWay(bench.firstPostTo(ts) ?? 0, killedAt));
      return [
        all('answered', stamps.filter((ts) => bench.postsTo(ts) > 0).length, stamps.length),
        { what: 'under way at the kill, and answered twice', value: `${underWay.length}`, kept: true },
        atMost('others answered twice', repeated.length - underWay.length, 0),
        atMost('answered more often', stamps.filter((ts) => bench.postsTo(ts) > 2).length, 0),
      ];
    });
  },
};

/** Whether a process may have been killed before it wrote down what it had posted at some moment. */
function isUnderWay(postedAt: number, killedAt: number): boolean {
  return postedAt < killedAt && postedAt > killedAt - 1000;
}
