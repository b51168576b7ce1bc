import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ask } from '../../src/ask.js';
import { renderMessage } from '../../src/render/message.js';
import { renderPrivate } from '../../src/render/share.js';
import { loggedErrors, sent, startBot } from '../support/bot.js';
import type { FakeReceiver } from '../support/fake-receiver.js';
import { type Call, FakeSlack } from '../support/fake-slack.js';
import {
  BOT_USER,
  click,
  clickOn,
  directMessage,
  envelope,
  mention,
  menuChoice,
  slashCommand,
} from '../support/payloads.js';
import { rolecall, ask as shippedAsk } from '../support/shipped.js';

const QUESTION = 'grade Staff Ecosystem Sales Manager';
const FACT = 'The Staff Ecosystem Sales Manager is grade 8.';

const ANSWER = renderMessage(shippedAsk(QUESTION));
const PRIVATE = renderPrivate(shippedAsk(QUESTION), { question: QUESTION });

let slack: FakeSlack;

beforeEach(async () => {
  slack = await FakeSlack.start();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await slack.stop();
});

/** The bot, with another way to answer if a test gives one. */
function start(ask: Ask = shippedAsk): Promise<FakeReceiver> {
  return startBot(slack, { rolecall: () => ({ ...rolecall, ask }) });
}

const posts = () => sent(slack, 'chat.postMessage');
const responses = () => sent(slack, 'response_url');

describe('/role', () => {
  it('answers inside the acknowledgement, for the asker only', async () => {
    const bot = await start();
    expect(await bot.deliver(slashCommand(QUESTION))).toEqual([
      { ...PRIVATE, response_type: 'ephemeral', unfurl_links: false, unfurl_media: false },
    ]);
    expect(posts()).toEqual([]);
  });

  it('says the fact first, then detail, then the source, in the text as in the blocks', async () => {
    const bot = await start();
    const [{ text, blocks }] = (await bot.deliver(slashCommand(QUESTION))) as [typeof ANSWER];
    expect(text.split('\n')[0]).toBe(FACT);
    expect(text).toMatch(/Level: Staff[\s\S]*Source: /);
    expect(JSON.stringify(blocks[0])).toContain(FACT);
    expect(JSON.stringify(blocks.at(-2))).toContain('Source');
  });

  it('gives help when nothing is asked', async () => {
    const bot = await start();
    expect(await bot.deliver(slashCommand(''))).toMatchObject([renderMessage(shippedAsk(''))]);
  });
});

describe('a mention', () => {
  it.each([
    ['in a thread of its own', {}, '1.1'],
    ['in the thread it was asked in', { thread_ts: '0.9' }, '0.9'],
  ])('is answered %s', async (_, thread, answeredIn) => {
    const bot = await start();
    await bot.deliver(mention(`<@${BOT_USER}> ${QUESTION}`, { ts: '1.1', ...thread }));
    expect(posts()).toEqual([
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
  ])('is taken out of the question: %s', async (text, question) => {
    const asked: string[] = [];
    const bot = await start((given) => {
      asked.push(given);
      return shippedAsk(given);
    });
    await bot.deliver(mention(text));
    expect(asked).toEqual([question]);
    expect(posts()).toMatchObject([{ text: ANSWER.text }]);
  });

  it('without a question gets help', async () => {
    const bot = await start();
    await bot.deliver(mention(`<@${BOT_USER}>`));
    expect(posts()).toMatchObject([{ text: renderMessage(shippedAsk('')).text }]);
  });
});

describe('a conversation', () => {
  const followUp = 'and its requirements?';
  const about = 'The Staff Ecosystem Sales Manager has 12 requirements';

  it('goes on in its thread, for the person who began it', async () => {
    const bot = await start();
    await bot.deliver(mention(`<@${BOT_USER}> ${QUESTION}`, { ts: '1.1' }));
    await bot.deliver(mention(`<@${BOT_USER}> ${followUp}`, { ts: '1.2', thread_ts: '1.1' }));
    expect(posts()[1]?.['text']).toContain(about);
  });

  it('goes on in direct messages', async () => {
    const bot = await start();
    await bot.deliver(directMessage(QUESTION));
    await bot.deliver(directMessage(followUp));
    expect(posts()[1]?.['text']).toContain(about);
  });

  it.each([
    ['person', { thread_ts: '1.1', user: 'U2' }],
    ['thread', { thread_ts: '0.5' }],
    ['channel', { thread_ts: '1.1', channel: 'C2' }],
  ])('is not known to another %s', async (_, elsewhere) => {
    const bot = await start();
    await bot.deliver(mention(`<@${BOT_USER}> ${QUESTION}`, { ts: '1.1' }));
    await bot.deliver(mention(`<@${BOT_USER}> ${followUp}`, { ts: '1.2', ...elsewhere }));
    expect(posts()[1]?.['text']).not.toContain('Staff Ecosystem Sales Manager has');
  });
});

describe('a direct message', () => {
  it('is answered with a file attached to it as well', async () => {
    const bot = await start();
    await bot.deliver(directMessage(QUESTION, { subtype: 'file_share' }));
    expect(posts()).toMatchObject([{ text: ANSWER.text }]);
  });

  it('is answered plainly, without a mention', async () => {
    const bot = await start();
    await bot.deliver(directMessage(QUESTION));
    expect(posts()).toEqual([
      { ...ANSWER, channel: 'D1', team_id: 'T1', unfurl_links: 'false', unfurl_media: 'false' },
    ]);
  });

  it('in a thread is answered there', async () => {
    const bot = await start();
    await bot.deliver(directMessage(QUESTION, { thread_ts: '0.9' }));
    expect(posts()).toMatchObject([{ text: ANSWER.text, thread_ts: '0.9' }]);
  });
});

describe('a delivery that asks nothing new', () => {
  it('is answered once when it comes again, at once or later', async () => {
    const bot = await start();
    const event = directMessage(QUESTION);
    await Promise.all([bot.deliver(event), bot.deliver(event)]);
    await bot.deliver(event);
    expect(posts()).toHaveLength(1);
  });

  it('is answered once when it comes as a message and as a mention', async () => {
    const bot = await start();
    const event = { channel: 'D1', user: 'U1', text: QUESTION, ts: '1.1' };
    await bot.deliver(envelope({ ...event, type: 'message', channel_type: 'im' }));
    await bot.deliver(envelope({ ...event, type: 'app_mention' }));
    expect(posts()).toHaveLength(1);
  });

  it('is answered once when only its id tells', async () => {
    const bot = await start();
    const event = { type: 'message', channel: 'D1', channel_type: 'im', user: 'U1', text: QUESTION };
    await bot.deliver(envelope({ ...event, ts: '1.1' }, 'Ev1'));
    await bot.deliver(envelope({ ...event, ts: '1.10' }, 'Ev1'));
    expect(posts()).toHaveLength(1);
  });

  it.each([
    ['a message of its own', directMessage(QUESTION, { user: BOT_USER })],
    ['a message of a bot', directMessage(QUESTION, { bot_id: 'B2' })],
    ['a mention by a bot', mention(QUESTION, { bot_id: 'B2' })],
    ['an edit', directMessage(QUESTION, { subtype: 'message_changed', message: { text: QUESTION } })],
    ['a mention that was edited', mention(QUESTION, { edited: { user: 'U1', ts: '1.2' } })],
    ['a mention in a notice', mention(QUESTION, { subtype: 'channel_join' })],
    ['a message in a channel', directMessage(QUESTION, { channel: 'C1', channel_type: 'channel' })],
  ])('is left alone when it is %s', async (_, event) => {
    const bot = await start();
    await bot.deliver(event);
    expect(posts()).toEqual([]);
    await bot.deliver(directMessage(QUESTION));
    expect(posts()).toHaveLength(1);
  });
});

describe('a click', () => {
  it.each([
    ['a button', () => click(QUESTION, slack.responseUrl)],
    ['a menu entry', () => menuChoice(QUESTION, slack.responseUrl)],
  ])('on %s asks its question, for whoever clicked, and keeps the message', async (_, payload) => {
    const bot = await start();
    expect(await bot.deliver(payload())).toEqual([undefined]);
    expect(responses()).toEqual([
      {
        ...PRIVATE,
        response_type: 'ephemeral',
        replace_original: false,
        unfurl_links: false,
        unfurl_media: false,
      },
    ]);
  });

  it.each([
    ['a message', { message: { type: 'message', ts: '1.1', thread_ts: '0.9' } }],
    ['an unseen message', { container: { type: 'message', is_ephemeral: true, thread_ts: '0.9' } }],
  ])('on %s in a thread is answered there', async (_, inThread) => {
    const bot = await start();
    await bot.deliver(click(QUESTION, slack.responseUrl, inThread));
    expect(responses()).toMatchObject([{ text: ANSWER.text, thread_ts: '0.9' }]);
  });

  it('in a direct message is answered with a message', async () => {
    const bot = await start();
    await bot.deliver(click(QUESTION, slack.responseUrl, { channel: { id: 'D1', name: 'directmessage' } }));
    expect(posts()).toMatchObject([{ ...ANSWER, channel: 'D1' }]);
    expect(responses()).toEqual([]);
  });

  it('in a thread of a direct message is answered there', async () => {
    const bot = await start();
    const message = { type: 'message', ts: '1.1', thread_ts: '0.9' };
    await bot.deliver(click(QUESTION, slack.responseUrl, { channel: { id: 'D1' }, message }));
    expect(posts()).toMatchObject([{ text: ANSWER.text, thread_ts: '0.9' }]);
  });

  const onlyForClicker = { container: { type: 'message', message_ts: '1.1', is_ephemeral: true } };

  it.each([
    ['a private message', onlyForClicker],
    ['a direct message', { channel: { id: 'D1', name: 'directmessage' } }],
  ])('that says which role is meant in %s is answered in its place', async (_, where) => {
    const bot = await start();
    await bot.deliver(clickOn('ask:which-0', QUESTION, slack.responseUrl, where));
    await bot.deliver(menuChoice(QUESTION, slack.responseUrl, where));
    expect(responses()).toMatchObject([
      { text: ANSWER.text, replace_original: true },
      { text: ANSWER.text, replace_original: true },
    ]);
    expect(posts()).toEqual([]);
  });

  it('that says which role is meant for everyone is answered apart', async () => {
    const bot = await start();
    const open = { container: { type: 'message', message_ts: '1.1' } };
    await bot.deliver(clickOn('ask:which-0', QUESTION, slack.responseUrl, open));
    expect(responses()).toMatchObject([{ response_type: 'ephemeral', replace_original: false }]);
  });

  it('between two people stays with the one who clicked', async () => {
    const bot = await start();
    const between = {
      channel: { id: 'D9', name: 'directmessage' },
      container: { type: 'message', is_ephemeral: true },
    };
    await bot.deliver(click(QUESTION, slack.responseUrl, between));
    expect(responses()).toMatchObject([{ text: ANSWER.text, response_type: 'ephemeral' }]);
    expect(posts()).toEqual([]);
  });
});

describe('what was typed', () => {
  const typed = 'what grade is a <!here>&<script>?';
  const escaped = '&lt;!here&gt;&amp;&lt;script&gt;';

  it('is shown escaped when Slack sends it escaped', async () => {
    const bot = await start();
    await bot.deliver(directMessage('what grade is a &lt;!here&gt;&amp;&lt;script&gt;?'));
    expect(posts()[0]?.['text']).toContain(escaped);
    expect(posts()[0]).toMatchObject(renderMessage(shippedAsk(typed)));
  });

  it('cannot ping when Slack sends it as it was typed', async () => {
    const bot = await start();
    const [{ text, blocks }] = (await bot.deliver(slashCommand('grade of <!channel> & <script>'))) as [
      typeof ANSWER,
    ];
    expect(text).not.toMatch(/<[^>]/);
    expect(JSON.stringify(blocks)).not.toContain('<!channel');
  });
});

describe('a failure', () => {
  const reference = /reference ([0-9a-f]{8})\./;
  const failingAsk: Ask = () => {
    throw new Error('the catalogue is upside down');
  };

  it.each([
    ['/role', () => slashCommand(QUESTION), (acks: unknown[]) => acks],
    ['a mention', () => mention(QUESTION), posts],
    ['a direct message', () => directMessage(QUESTION), posts],
    ['a click', () => click(QUESTION, slack.responseUrl), responses],
  ])('to answer %s is told, with a reference that is in the log', async (_, payload, told) => {
    const errors = loggedErrors();
    const bot = await start(failingAsk);
    const [message] = told(await bot.deliver(payload())) as [{ text: string }];
    const [, given = 'none'] = reference.exec(message.text) ?? [];
    expect(message.text).toMatch(/^Sorry/);
    expect(errors()).toContain(given);
    expect(errors()).toContain('the catalogue is upside down');
  });

  it('to post is told, and is not taken for an answer that may be sent again', async () => {
    const errors = loggedErrors();
    slack.plan('chat.postMessage', { status: 500 });
    const bot = await start();
    await bot.deliver(directMessage(QUESTION));
    expect(posts()).toMatchObject([{ text: ANSWER.text }, { text: expect.stringMatching(reference) }]);
    expect(errors()).toContain('500');
  });

  it('that cannot be told is in the log with both reasons', async () => {
    const errors = loggedErrors();
    const refused = (error: string) => ({ body: { ok: false, error } });
    slack.plan('chat.postMessage', refused('is_archived'), refused('channel_not_found'));
    const bot = await start();
    await bot.deliver(directMessage(QUESTION));
    expect(errors()).toMatch(/Answer [0-9a-f]{8} failed[\s\S]*is_archived[\s\S]*channel_not_found/);
  });
});

describe('an answer that Slack refuses', () => {
  const asText = (sent: Call['args'][]) => sent.map(({ text, blocks }) => ({ text, blocks }));
  const inFullThenAsText = ({ text, blocks }: typeof ANSWER) => [
    { text, blocks },
    { text, blocks: undefined },
  ];

  it('for its blocks goes out as text', async () => {
    slack.plan('chat.postMessage', { body: { ok: false, error: 'invalid_blocks' } });
    const bot = await start();
    await bot.deliver(mention(QUESTION));
    expect(asText(posts())).toEqual(inFullThenAsText(ANSWER));
  });

  it.each([
    ['a bad request', { status: 400, body: {} }],
    ['a refusal in a good request', { body: { ok: false, error: 'invalid_blocks' } }],
  ])('at a response URL with %s goes out as text', async (_, outcome) => {
    slack.plan('response_url', outcome);
    const bot = await start();
    await bot.deliver(click(QUESTION, slack.responseUrl));
    expect(asText(responses())).toEqual(inFullThenAsText(PRIVATE));
  });

  it('for a rate limit goes out when the pause is over', async () => {
    slack.plan('chat.postMessage', {
      status: 429,
      headers: { 'retry-after': '0' },
      body: { ok: false, error: 'ratelimited' },
    });
    const bot = await start();
    await bot.deliver(mention(QUESTION));
    expect(posts()).toMatchObject([ANSWER, ANSWER]);
  });
});
