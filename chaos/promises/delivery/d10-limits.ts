import { Bench, QUESTION, until } from '../../bench.js';
import { all, type PromiseUnderTest, within } from '../../promise.js';
import type { Fate } from '../../slack/chaos-slack.js';

const BURST = 3;

export const D10: PromiseUnderTest = {
  id: 'D10',
  title: 'A channel that Slack limits answers everybody, and no other channel waits',
  measure(system, scale) {
    const asking = scale === 'full' ? 20 : 6;
    return Bench.run(system, async (bench) => {
      const { slack } = bench;
      await bench.start();
      const limit = limitOf('C1');
      slack.plan = ({ method, args }) => (method === 'chat.postMessage' ? limit(args['channel']) : undefined);
      const inBusy = Array.from({ length: asking }, (_, index) => `1.${index}`);
      const elsewhere = Array.from({ length: 25 }, (_, index) => `2.${index}`);
      for (const [index, ts] of inBusy.entries()) slack.mention(ts, QUESTION, 'C1', { user: `U${index}` });
      const start = performance.now();
      for (const ts of elsewhere) slack.mention(ts, QUESTION, `C${ts}`);
      await until(() => elsewhere.every((ts) => bench.postsTo(ts) > 0), 20_000);
      const others = (performance.now() - start) / 1000;
      const reached = () =>
        inBusy.filter(
          (ts, index) =>
            bench.postsTo(ts) > 0 ||
            slack.done('chat.postEphemeral').some(({ args }) => args['user'] === `U${index}`),
        );
      await until(() => reached().length === asking, 60_000);
      return [
        all('answered or told why not in the busy channel', reached().length, asking),
        within('25 other channels answered after', others, 3),
      ];
    });
  },
};

/** One message a second, and a few at once. */
function limitOf(busy: string): (channel: unknown) => Fate | undefined {
  let left = BURST;
  let at = performance.now();
  return (channel) => {
    if (channel !== busy) return undefined;
    const now = performance.now();
    left = Math.min(BURST, left + (now - at) / 1000);
    at = now;
    if (left < 1)
      return {
        kind: 'answer',
        status: 429,
        headers: { 'retry-after': '1' },
        body: { ok: false, error: 'ratelimited' },
      };
    left -= 1;
    return undefined;
  };
}
