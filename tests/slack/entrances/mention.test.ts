import { describe, expect, it } from 'vitest';
import { renderMessage } from '../../../src/slack/blocks/message.js';
import { ask as shippedAsk } from '../../support/catalogues/shipped.js';
import { ANSWER, answeringWith, QUESTION, setUpHarness } from '../../support/slack/harness.js';
import { BOT_USER, mention } from '../../support/slack/payloads.js';

const harness = setUpHarness();

describe('a mention', () => {
  it.each([
    ['in a thread of its own', {}, '1.1'],
    ['in the thread it was asked in', { thread_ts: '0.9' }, '0.9'],
  ])('is answered %s', async (_, thread, answeredIn) => {
    const bot = await harness.start();
    await bot.deliver(mention(`<@${BOT_USER}> ${QUESTION}`, { ts: '1.1', ...thread }));
    expect(harness.sent('chat.postMessage')).toEqual([
      {
        ...ANSWER,
        channel: 'C1',
        thread_ts: answeredIn,
        team_id: 'T1',
        unfurl_links: 'false',
        unfurl_media: 'false',
      },
    ]);
  });

  it.each([
    [`<@${BOT_USER}|rolecall> ${QUESTION}`, QUESTION],
    [`${QUESTION} <@${BOT_USER}>`, QUESTION],
    [`hey <@${BOT_USER}>: ${QUESTION}`, `hey : ${QUESTION}`],
    [`grade <@${BOT_USER}> Staff Ecosystem Sales Manager`, QUESTION],
  ])('is removed from the question: %s', async (text, question) => {
    const asked: string[] = [];
    const noting = answeringWith((given) => {
      asked.push(given);
      return shippedAsk(given);
    });
    const bot = await harness.start(noting);
    await bot.deliver(mention(text));
    expect(asked).toEqual([question]);
    expect(harness.sent('chat.postMessage')).toMatchObject([{ text: ANSWER.text }]);
  });

  it('is answered with help if it has no question', async () => {
    const bot = await harness.start();
    await bot.deliver(mention(`<@${BOT_USER}>`));
    expect(harness.sent('chat.postMessage')).toMatchObject([{ text: renderMessage(shippedAsk('')).text }]);
  });
});
