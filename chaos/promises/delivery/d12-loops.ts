import { Bench, pause, QUESTION, until } from '../../bench.js';
import { all, atMost, type PromiseUnderTest } from '../../promise.js';

/** The signs that a message is not a new one from a person. */
const SIGNS: Record<string, object> = {
  bot_id: { bot_id: 'B2' },
  bot_profile: { bot_profile: { id: 'B2' } },
  app_id: { app_id: 'A2' },
  Slackbot: { user: 'USLACKBOT' },
  itself: { user: 'U0BOT' },
  changed: { subtype: 'message_changed' },
  deleted: { subtype: 'message_deleted' },
  joined: { subtype: 'channel_join' },
  'bot message': { subtype: 'bot_message' },
};

export const D12: PromiseUnderTest = {
  id: 'D12',
  title: 'Bots are not answered, and one that is taken for a person is given up on',
  measure(system, scale) {
    return Bench.run(system, async (bench) => {
      const { slack } = bench;
      await bench.start();
      const signs = Object.values(SIGNS);
      for (const [index, sign] of signs.entries()) slack.mention(`1.${index}`, QUESTION, 'C1', sign);
      await pause(1500);
      const ignored = signs.filter((_, index) => bench.postsTo(`1.${index}`) === 0).length;
      // In one thread, a poster without any sign mentions the bot after each of its answers.
      const seconds = scale === 'full' ? 10 : 2;
      const end = performance.now() + seconds * 1000;
      let asked = 0;
      while (performance.now() < end) {
        asked += 1;
        slack.mention(`3.${asked}`, QUESTION, 'C3', { thread_ts: '3.0', user: 'U9' });
        const answered = asked;
        await until(
          () =>
            slack.done('chat.postMessage').filter(({ args }) => args['channel'] === 'C3').length >= answered,
          250,
        );
      }
      const answers = slack.done('chat.postMessage').filter(({ args }) => args['channel'] === 'C3').length;
      return [
        all('ignored', ignored, signs.length),
        atMost(`answers to ${asked} mentions in ${seconds} s in one thread`, answers, 5),
      ];
    });
  },
};
