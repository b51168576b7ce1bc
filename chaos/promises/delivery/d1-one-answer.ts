import { Bench, pause, QUESTION, until } from '../../bench.js';
import { all, type PromiseUnderTest } from '../../promise.js';

export const D1: PromiseUnderTest = {
  id: 'D1',
  overHttp: true,
  title: 'An event that is delivered several times gets one answer, also across a restart',
  async measure(system, scale) {
    const events = scale === 'full' ? 100 : 10;
    const stamps = Array.from({ length: events }, (_, index) => `1.${index}`);
    return Bench.run(system, async (bench) => {
      const once = () => stamps.filter((ts) => bench.postsTo(ts) === 1).length;
      const deliverAll = () => stamps.forEach((ts) => void bench.slack.mention(ts, QUESTION, `C${ts}`));
      const bot = await bench.start({ STATE_DIR: bench.stateDir });
      for (let delivery = 0; delivery < 4; delivery += 1) deliverAll();
      await until(() => stamps.every((ts) => bench.postsTo(ts) > 0));
      await pause(1000);
      const inOneProcess = all('answered once of 4 deliveries each', once(), events);
      await bot.end('SIGTERM');
      await bench.start({ STATE_DIR: bench.stateDir });
      deliverAll();
      await pause(2000);
      return [inOneProcess, all('still once after a restart and another delivery', once(), events)];
    });
  },
};

export const D2: PromiseUnderTest = {
  id: 'D2',
  overHttp: true,
  title: 'A retry that is the only delivery is answered',
  async measure(system, scale) {
    const events = scale === 'full' ? 50 : 5;
    const stamps = Array.from({ length: events }, (_, index) => `1.${index}`);
    return Bench.run(system, async (bench) => {
      await bench.start();
      for (const ts of stamps) {
        const event = { type: 'app_mention', channel: `C${ts}`, user: 'U1', text: QUESTION, ts };
        bench.slack.event(event, `Ev${ts}`, 2);
      }
      await until(() => stamps.every((ts) => bench.postsTo(ts) > 0), 20_000);
      return [all('answered', stamps.filter((ts) => bench.postsTo(ts) === 1).length, events)];
    });
  },
};
