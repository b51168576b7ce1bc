import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../src/answerer.js';
import { loggedErrors } from '../../support/slack/bot.js';
import type { Call } from '../../support/slack/fake-slack.js';
import { ANSWER, answeringWith, PRIVATE, QUESTION, setUpHarness } from '../../support/slack/harness.js';
import { click, directMessage, mention, slashCommand } from '../../support/slack/payloads.js';

const harness = setUpHarness();

describe('a failure', () => {
  const reference = /reference ([0-9a-f]{8})\./;
  const failingAsk: Ask = () => {
    throw new Error('the catalogue is upside down');
  };

  it.each([
    ['/role', () => slashCommand(QUESTION), (acks: unknown[]) => acks],
    ['a mention', () => mention(QUESTION), () => harness.sent('chat.postMessage')],
    ['a direct message', () => directMessage(QUESTION), () => harness.sent('chat.postMessage')],
    ['a click', () => click(QUESTION, harness.slack.responseUrl), () => harness.sent('response_url')],
  ])('is followed by an apology with a reference that is logged: to answer %s', async (_, payload, told) => {
    const errors = loggedErrors();
    const bot = await harness.start(answeringWith(failingAsk));
    const [message] = told(await bot.deliver(payload())) as [{ text: string }];
    const [, given = 'none'] = reference.exec(message.text) ?? [];
    expect(message.text).toMatch(/^Sorry/);
    const line = errors()
      .split('\n')
      .find((each) => each.includes('the catalogue is upside down'));
    expect(JSON.parse(line ?? '')).toMatchObject({
      time: expect.any(String),
      level: 'error',
      reference: given,
      team: 'T1',
      surface: expect.stringMatching(/^(command|mention|direct_message|button)$/),
      outcome: 'failed',
    });
  });

  it.each([
    ['500', { status: 500 }],
    ['408', { status: 408 }],
    ['204', { status: 204 }],
    ['internal_error', { body: { ok: false, error: 'internal_error' } }],
    // Responses from something in between, or cut off.
    ['the response did not come from Slack', { body: {} }],
    ['the response did not come from Slack', { body: { ok: false } }],
    ['the response did not come from Slack', { body: { ok: 'true' } }],
    ['the response did not come from Slack', { body: [] }],
  ])(
    'is followed by neither the answer nor an apology if the answer may have arrived (%s, %o)',
    async (logged, outcome) => {
      const errors = loggedErrors();
      harness.slack.plan('chat.postMessage', outcome);
      const bot = await harness.start();
      await bot.deliver(directMessage(QUESTION));
      expect(harness.sent('chat.postMessage')).toMatchObject([{ text: ANSWER.text }]);
      expect(harness.sent('chat.postEphemeral')).toMatchObject([
        {
          channel: 'D1',
          user: 'U1',
          text: expect.stringMatching(/^I do not know whether my answer arrived/),
        },
      ]);
      expect(errors()).toContain(logged);
    },
  );

  it('is logged with every reason if nothing can be sent in any way', async () => {
    const errors = loggedErrors();
    const refused = (error: string) => ({ body: { ok: false, error } });
    harness.slack.plan('chat.postMessage', refused('is_archived'), refused('channel_not_found'));
    harness.slack.plan('chat.postEphemeral', refused('user_not_in_channel'));
    const bot = await harness.start();
    await bot.deliver(directMessage(QUESTION));
    expect(errors()).toMatch(
      /is_archived.*user_not_in_channel.*channel_not_found.*"msg":"Answer [0-9a-f]{8} failed"/,
    );
  });
});

describe('an answer that Slack refuses', () => {
  const asText = (sent: Call['args'][]) => sent.map(({ text, blocks }) => ({ text, blocks }));
  const inFullThenAsText = ({ text, blocks }: typeof ANSWER) => [
    { text, blocks },
    { text, blocks: undefined },
  ];

  it.each(['invalid_blocks', 'msg_blocks_too_long', 'msg_too_long'])(
    'is sent as text (%s)',
    async (error) => {
      harness.slack.plan('chat.postMessage', { body: { ok: false, error } });
      const bot = await harness.start();
      await bot.deliver(mention(QUESTION));
      expect(asText(harness.sent('chat.postMessage'))).toEqual(inFullThenAsText(ANSWER));
    },
  );

  it.each([
    ['a bad request', { status: 400, body: {} }],
    ['a refusal in a good request', { body: { ok: false, error: 'invalid_blocks' } }],
  ])('is sent as text if a response URL answers with %s', async (_, outcome) => {
    harness.slack.plan('response_url', outcome);
    const bot = await harness.start();
    await bot.deliver(click(QUESTION, harness.slack.responseUrl));
    expect(asText(harness.sent('response_url'))).toEqual(inFullThenAsText(PRIVATE));
  });

  it('is sent another way if the whole request is refused, since nothing can have arrived', async () => {
    harness.slack.plan('chat.postMessage', { status: 400, body: {} });
    const bot = await harness.start();
    await bot.deliver(mention(QUESTION));
    const [aside] = harness.sent('chat.postEphemeral');
    expect(aside?.['text']).toMatch(/^I am not allowed to post where you asked/);
  });

  it('is sent again after the pause of a rate limit', async () => {
    harness.slack.plan('chat.postMessage', {
      status: 429,
      headers: { 'retry-after': '0' },
      body: { ok: false, error: 'ratelimited' },
    });
    const bot = await harness.start();
    await bot.deliver(mention(QUESTION));
    expect(harness.sent('chat.postMessage')).toMatchObject([ANSWER, ANSWER]);
  });
});
