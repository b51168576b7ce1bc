import { describe, expect, it } from 'vitest';
import { NO_SETTINGS as SETTINGS } from '../support/slack/app-parts.js';
import { FACT, setUpHarness } from '../support/slack/harness.js';
import { BOT_USER, directMessage, mention, messageShortcut } from '../support/slack/payloads.js';

const harness = setUpHarness();

const ASKED = 'What grade is a Staff Ecosystem Sales Manager?';
const firstLine = (method: string) => harness.sent(method).map(({ text }) => String(text).split('\n')[0]);

const shared = (attachment: object) => ({ attachments: [{ is_share: true, ...attachment }] });
const sections = (...elements: object[]) => ({
  blocks: [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }],
});

const section = (text: string) => ({ type: 'rich_text_section', elements: [{ type: 'text', text }] });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const raw = (text: string) => ({ type: 'raw_text', text });

const FORWARDED: [string, string, Record<string, unknown>][] = [
  ['the text of a forwarded message', '', shared({ text: ASKED })],
  ['a forwarded message under a request', 'can you answer this?', shared({ text: ASKED })],
  ['the fallback of a forwarded message', '', shared({ fallback: `[1 May] Ana: ${ASKED}` })],
  [
    'the blocks of a forwarded message',
    '',
    shared({ message_blocks: [{ message: sections({ type: 'text', text: ASKED }) }] }),
  ],
  ['a message that was forwarded twice', 'fyi', shared({ text: 'please look', ...shared({ text: ASKED }) })],
];

const IN_BLOCKS: [string, string, Record<string, unknown>][] = [
  ['a section', '', { blocks: [{ type: 'section', text: { type: 'mrkdwn', text: ASKED } }] }],
  [
    'the fields of a form',
    'New form response',
    {
      blocks: [
        { type: 'header', text: { type: 'plain_text', text: 'New form response' } },
        {
          type: 'section',
          fields: [
            { type: 'mrkdwn', text: '*Question*' },
            { type: 'mrkdwn', text: ASKED },
          ],
        },
      ],
    },
  ],
  ['a context', '', { blocks: [{ type: 'context', elements: [{ type: 'mrkdwn', text: ASKED }] }] }],
  ['a header', '', { blocks: [{ type: 'header', text: { type: 'plain_text', text: ASKED } }] }],
  [
    'rich text with a person, an emoji and struck-out words',
    '',
    sections(
      { type: 'user', user_id: BOT_USER },
      { type: 'text', text: ' What grade is a ' },
      { type: 'text', text: 'Senior', style: { strike: true } },
      { type: 'text', text: ' Staff ESM' },
      { type: 'emoji', name: 'pray' },
    ),
  ],
  [
    'a list in a list',
    '',
    {
      blocks: [
        {
          type: 'rich_text',
          elements: [
            { type: 'rich_text_list', indent: 0, elements: [section('Question')] },
            { type: 'rich_text_list', indent: 1, elements: [section(ASKED)] },
          ],
        },
      ],
    },
  ],
  ['a table', 'New row', { blocks: [{ type: 'table', rows: [[raw('Question')], [raw(ASKED)]] }] }],
  ['a card', '', { blocks: [{ type: 'card', title: mrkdwn('Request 7'), body: mrkdwn(ASKED) }] }],
  ['the title of a picture', '', { blocks: [{ type: 'image', title: { type: 'plain_text', text: ASKED } }] }],
  ['a kind of block that does not exist yet', '', { blocks: [{ type: 'hologram', text: mrkdwn(ASKED) }] }],
  [
    'a form with labels, beside other values',
    'New form response',
    {
      blocks: [{ type: 'section', text: mrkdwn(`*Your question*\n${ASKED}\n*Your team*\nEcosystem Sales`) }],
    },
  ],
  ['the title of an attachment', 'A new ticket', { attachments: [{ title: ASKED, text: 'from Ana' }] }],
  [
    'a field of an attachment',
    'A new ticket',
    { attachments: [{ fields: [{ title: 'Summary', value: ASKED }] }] },
  ],
  ['an attachment of another bot', 'A new ticket', { attachments: [{ pretext: 'Ticket 7', text: ASKED }] }],
];

describe('a question outside the text of a message', () => {
  it.each(FORWARDED)('is answered when it is in %s', async (_, text, over) => {
    const bot = await harness.start();
    await bot.deliver(directMessage(text, over));
    await bot.deliver(mention(`<@${BOT_USER}> ${text}`, over));
    expect(firstLine('chat.postMessage')).toEqual([FACT, FACT]);
  });

  it.each([...FORWARDED, ...IN_BLOCKS])(
    'is answered by “Answer this” when it is in %s',
    async (_, text, over) => {
      const bot = await harness.start();
      await bot.deliver(messageShortcut(text, harness.slack.responseUrl, over));
      expect(firstLine('response_url')).toEqual([FACT]);
    },
  );

  it('is not read from the blocks if the text asks something', async () => {
    const bot = await harness.start();
    const over = { blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'grade Lead EPM' } }] };
    await bot.deliver(messageShortcut(ASKED, harness.slack.responseUrl, over));
    expect(firstLine('response_url')).toEqual([FACT]);
  });

  it('is not read from buttons', async () => {
    const bot = await harness.start();
    const button = { type: 'button', text: { type: 'plain_text', text: ASKED } };
    const over = { blocks: [{ type: 'actions', elements: [button] }] };
    await bot.deliver(messageShortcut('lunch?', harness.slack.responseUrl, over));
    expect(firstLine('response_url')).toEqual([expect.stringContaining('found none in “lunch”')]);
  });

  it('continues in the words above a forwarded message', async () => {
    const bot = await harness.start();
    await bot.deliver(directMessage('And its requirements?', shared({ text: ASKED })));
    expect(firstLine('chat.postMessage')).toEqual([
      `${FACT} The Staff Ecosystem Sales Manager has 12 requirements.`,
    ]);
  });

  it('is read in a message that begins with “/me”', async () => {
    const bot = await harness.start();
    await bot.deliver(directMessage(ASKED, { subtype: 'me_message' }));
    expect(firstLine('chat.postMessage')).toEqual([FACT]);
  });

  it('is found in a long message', async () => {
    const bot = await harness.start();
    await bot.deliver(directMessage('', shared({ text: `${'We had a good week. '.repeat(40)}\n${ASKED}` })));
    expect(firstLine('chat.postMessage')).toEqual([FACT]);
  });
});

describe('a mention', () => {
  it('is answered once when an edit adds it', async () => {
    const bot = await harness.start();
    const edited = { ts: '1700000000.1', edited: { user: 'U1', ts: '1700000060.0' } };
    await bot.deliver(mention(`<@${BOT_USER}> ${ASKED}`, edited));
    await bot.deliver(mention(`<@${BOT_USER}> ${ASKED} please`, edited));
    expect(firstLine('chat.postMessage')).toEqual([FACT]);
  });

  it('is not answered again when an old message is edited', async () => {
    const bot = await harness.start();
    const edited = { ts: '1700000000.1', edited: { user: 'U1', ts: '1700200000.0' } };
    await bot.deliver(mention(`<@${BOT_USER}> ${ASKED}`, edited));
    expect(harness.sent('chat.postMessage')).toEqual([]);
  });
});

describe('a message', () => {
  it.each([
    ['a link after it', `${ASKED} <https://jobs.example.com/123>`],
    ['a shortcode', 'what grade is a Staff ESM :pray::skin-tone-3:'],
    ['a cc', `${ASKED} cc <@U22>`],
    ['a group', `hey <!subteam^S1|@recruiters> ${ASKED}`],
    ['a channel', `<#C1|jobs> ${ASKED}`],
    ['a sign-off', `${ASKED}\nBest,\nAna`],
    ['a telephone', `${ASKED}\nSent from my iPhone`],
    ['a quote', `&gt;${ASKED}`],
    ['code', '```grade Staff ESM```'],
    ['struck-out words', 'grade ~Senior~ Staff ESM'],
    ['soft hyphens', 'grade Staff Eco\u00adsystem Sales Manager'],
    ['an approval', `${ASKED} +1`],
    ['a request', `${ASKED}\ncan you answer this?`],
    ['words around a channel', `for <#C1|jobs>: ${ASKED} (from <#C2>)`],
    ['the label of a field', `*Question*\n${ASKED}`],
    ['a mail address', `${ASKED} <mailto:ann@x.org|ann@x.org>`],
  ])('is answered, and %s in it is ignored silently', async (_, text) => {
    const bot = await harness.start();
    await bot.deliver(directMessage(text));
    expect(firstLine('chat.postMessage')).toEqual([FACT]);
    expect(String(harness.sent('chat.postMessage')[0]?.['text'])).not.toContain('Set aside');
  });

  it.each([
    ['lines', '1. grade Staff ESM\n2. grade Lead EPM'],
    ['bullets in one line', '• grade Staff ESM • grade Lead EPM'],
    ['sentences', 'What grade is a Staff ESM? What grade is a Lead EPM?'],
    ['a semicolon', 'grade Staff ESM; grade Lead EPM'],
    ['letters in one line', 'a) grade Staff ESM b) grade Lead EPM'],
  ])('gets both answers to two questions in %s', async (_, text) => {
    const bot = await harness.start();
    await bot.deliver(directMessage(text));
    expect(firstLine('chat.postMessage')).toEqual([`${FACT} The Lead Ecosystem Program Manager is grade 8.`]);
  });

  it('sets aside a day beside the question', async () => {
    const bot = await harness.start();
    await bot.deliver(directMessage(`${ASKED} I need it by Feb 18, 2014.`));
    const [line, aside] = String(harness.sent('chat.postMessage')[0]?.['text']).split('\n\n');
    expect([line, aside]).toEqual([FACT, 'Set aside: “I need it by Feb 18, 2014”.']);
  });

  it.each([
    ['thanks!', 'You are welcome.'],
    [':+1:', 'Ask me about a role, or say “help”.'],
    ['who does <@U22|dana> report to?', 'I know roles, not people. Ask me about a title.'],
    ['¿Cuál es el grado del Staff ESM?', 'I read questions in English. Please ask me in English.'],
  ])('gets one line if it asks nothing about roles: %s', async (text, line) => {
    const bot = await harness.start({ settings: { ...SETTINGS, feedback: { channel: 'C9', names: false } } });
    await bot.deliver(directMessage(text));
    expect(harness.sent('chat.postMessage')).toMatchObject([{ text: line }]);
    expect(harness.sent('chat.postMessage')[0]?.['blocks']).toHaveLength(1);
  });
});
