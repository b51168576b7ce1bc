import { atRate, Bench, pause, QUESTION } from '../../bench.js';
import { all, type PromiseUnderTest, within } from '../../promise.js';
import type { Delivered } from '../../slack/line.js';

export const D8: PromiseUnderTest = {
  id: 'D8',
  title: 'Commands are acknowledged within 1 s (99 of 100) while the Web API hangs',
  measure(system, scale) {
    const seconds = scale === 'full' ? 20 : 3;
    return Bench.run(system, async (bench) => {
      await bench.start();
      bench.slack.plan = () => ({ kind: 'hang' });
      const commands: Delivered[] = [];
      const end = performance.now() + seconds * 1000;
      let asked = 0;
      await atRate(
        20,
        () => performance.now() > end,
        () => {
          asked += 1;
          bench.slack.mention(`1.${asked}`, QUESTION, `C${asked}`);
          const command = bench.slack.command(QUESTION);
          if (command) commands.push(command);
        },
      );
      await pause(2000);
      const times = commands
        .map(({ ackedAt, sentAt }) => (ackedAt ?? Number.POSITIVE_INFINITY) - sentAt)
        .sort((a, b) => a - b);
      return [
        all('acknowledged', times.filter(Number.isFinite).length, commands.length),
        within('99 of 100 within', (times[Math.floor(times.length * 0.99)] ?? Number.NaN) / 1000, 1),
      ];
    });
  },
};
