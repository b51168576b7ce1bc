import { Bench, pause, QUESTION } from '../../bench.js';
import { atMost, type PromiseUnderTest } from '../../promise.js';

/** What nobody may read in a log: keys, and what people ask. */
const SECRETS = /xoxb-1-chaos|xapp-1-chaos|\/response\/\d|\b1\.2\.\d+\b|verification|Ecosystem Sales Manager/;

export const S5: PromiseUnderTest = {
  id: 'S5',
  isOursAlone: true,
  title: 'No secret and no question stands in the log, at any level',
  async measure(system, scale) {
    const levels = scale === 'full' ? ['debug', 'info', 'warn', 'error'] : ['debug'];
    return Promise.all(
      levels.map((level) =>
        Bench.run(system, async (bench) => {
          const { slack } = bench;
          const bot = await bench.start({ LOG_LEVEL: level });
          // The first half is answered, the second is not.
          for (let index = 0; index < 10; index += 1) {
            if (index === 5) slack.plan = () => ({ kind: 'answer', status: 503, body: {} });
            slack.mention(`1.${index}`, QUESTION);
            slack.command(QUESTION);
            slack.interaction({ type: 'shortcut', callback_id: 'look_up_a_role' });
            await pause(100);
          }
          slack.sockets.break('close');
          await pause(3000);
          const lines = bot.output.split('\n').filter((line) => SECRETS.test(line));
          return atMost(`lines with a secret at ${level}`, lines.length, 0);
        }),
      ),
    );
  },
};
