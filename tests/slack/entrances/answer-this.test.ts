import { describe, expect, it } from 'vitest';
import { rolecall } from '../../support/catalogues/shipped.js';
import { loggedErrors } from '../../support/slack/bot.js';
import { setUpHarness } from '../../support/slack/harness.js';
import { BOT_USER, mention, messageShortcut } from '../../support/slack/payloads.js';

const harness = setUpHarness();

const responses = () => harness.sent('response_url');
const firstLines = () => responses().map(({ text }) => text.split('\n')[0]);

describe('"Answer this"', () => {
  it('answers the question of a message for the person who used it only, with a Share button', async () => {
    const bot = await harness.start();
    const text = 'Hello! What grade is a Staff Ecosystem Sales Manager?';
    expect(await bot.deliver(messageShortcut(text, harness.slack.responseUrl))).toEqual([undefined]);
    expect(responses()).toMatchObject([{ response_type: 'ephemeral', replace_original: false }]);
    expect(firstLines()).toEqual(['The Staff Ecosystem Sales Manager is grade 8.']);
    expect(JSON.stringify(responses()[0]?.['blocks'])).toContain('"share"');
  });

  it('answers two questions of a message, the second about the role of the first', async () => {
    const bot = await harness.start();
    const text = 'What grade is a Staff Ecosystem Sales Manager? And what are its requirements? Thanks!';
    await bot.deliver(messageShortcut(text, harness.slack.responseUrl));
    expect(firstLines()).toEqual([
      'The Staff Ecosystem Sales Manager is grade 8.',
      'The Staff Ecosystem Sales Manager has 12 requirements.',
    ]);
  });

  it('answers in the thread of the message, where a mention can continue', async () => {
    const bot = await harness.start();
    const text = 'grade Staff Ecosystem Sales Manager';
    await bot.deliver(messageShortcut(text, harness.slack.responseUrl, { ts: '1.2', thread_ts: '1.1' }));
    expect(responses()).toMatchObject([{ thread_ts: '1.1' }]);
    await bot.deliver(mention(`<@${BOT_USER}> and its requirements?`, { ts: '1.3', thread_ts: '1.1' }));
    const [{ text: next } = { text: '' }] = harness.sent('chat.postMessage');
    expect(next).toContain('The Staff Ecosystem Sales Manager has 12 requirements');
  });

  it.each([
    ['without any text', ''],
    ['about other things', 'What is for lunch?'],
  ])('says what can be asked when a message is %s', async (_, text) => {
    const bot = await harness.start();
    await bot.deliver(messageShortcut(text, harness.slack.responseUrl));
    expect(responses()).toMatchObject([{ text: expect.stringContaining('Ask me about any of') }]);
  });

  it('says that the message has more questions than it answers', async () => {
    const bot = await harness.start();
    const titles = ['Staff', 'Senior', 'Lead', 'Associate', 'Principal', 'Intermediate'];
    const text = titles.map((level) => `What is the grade of a ${level} Ecosystem Sales Manager?`).join('\n');
    await bot.deliver(messageShortcut(text, harness.slack.responseUrl));
    expect(responses()).toHaveLength(5);
    expect(firstLines().at(-1)).toBe('The message has more questions. Please ask me the others yourself.');
  });

  it('apologises when it fails, with a reference that is logged', async () => {
    const errors = loggedErrors();
    const ask = () => {
      throw new Error('upside down');
    };
    const bot = await harness.start({ rolecall: () => ({ ...rolecall, ask }) });
    await bot.deliver(messageShortcut('grade Staff ESM', harness.slack.responseUrl));
    const [, reference = 'none'] = /reference ([0-9a-f]{8})\./.exec(responses()[0]?.['text']) ?? [];
    expect(errors()).toContain(reference);
  });
});
