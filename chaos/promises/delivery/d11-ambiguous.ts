import { Bench, pause, QUESTION } from '../../bench.js';
import { atMost, type PromiseUnderTest } from '../../promise.js';
import type { Fate } from '../../slack/chaos-slack.js';

/** Slack takes the post, but the bot does not learn of it. */
const FATES: Record<string, Fate> = {
  late: { kind: 'late', ms: 8000 },
  reset: { kind: 'reset', done: true },
  half: { kind: 'half', ending: 'silence', done: true },
  'cut off': { kind: 'half', ending: 'close', done: true },
  unavailable: { kind: 'answer', status: 503, body: {} },
};

const QUESTIONS = 5;

export const D11: PromiseUnderTest = {
  id: 'D11',
  title: 'An answer that may have arrived is not doubled, and no apology follows it',
  async measure(system, scale) {
    const fates = Object.entries(FATES).filter(([name]) => scale === 'full' || name === 'reset');
    const figures = fates.map(([name, fate]) =>
      Bench.run(system, async (bench) => {
        const { slack } = bench;
        await bench.start();
        slack.plan = (call) => {
          if (call.method !== 'chat.postMessage') return undefined;
          // The post is there, whatever the bot hears.
          taken.push(String(call.args['thread_ts'] ?? call.args['channel']));
          return fate;
        };
        const taken: string[] = [];
        for (let index = 0; index < QUESTIONS; index += 1) slack.mention(`1.${index}`, QUESTION, `C${index}`);
        await pause(scale === 'full' ? 20_000 : 4000);
        const copies = Math.max(
          ...Array.from(
            { length: QUESTIONS },
            (_, index) => taken.filter((ts) => ts === `1.${index}`).length,
          ),
        );
        const apologies = slack.calls.filter(({ args }) => /^Sorry/.test(String(args['text']))).length;
        return [
          atMost(`${name}: copies of an answer`, copies, 2),
          atMost(`${name}: apologies for ${QUESTIONS} answers`, apologies, 0),
        ];
      }),
    );
    return (await Promise.all(figures)).flat();
  },
};
