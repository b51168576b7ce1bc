import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../../src/catalog/catalog.js';
import { buildRolecall } from '../../../src/rolecall.js';
import { finish } from '../../../src/slices.js';
import { kitchen } from '../../support/catalogues/kitchen.js';
import { outline } from '../../support/files/outline.js';
import { NO_SETTINGS } from '../../support/slack/app-parts.js';
import { loggedErrors } from '../../support/slack/bot.js';
import type { FakeReceiver } from '../../support/slack/fake-receiver.js';
import { setUpHarness } from '../../support/slack/harness.js';
import {
  clickOn,
  directMessage,
  mention,
  slashCommand,
  submission,
  thumb,
} from '../../support/slack/payloads.js';

const CHANNEL = 'C0FEEDBACK';

const harness = setUpHarness();

/** The kitchen, with one owner for all its roles. */
const owned: Catalog = {
  ...kitchen,
  roleById: new Map(
    [...kitchen.roleById].map(([id, role]) => [
      id,
      { ...role, administration: { owner: { name: 'Ada Lovelace', slackId: 'U012AB3CD' } } },
    ]),
  ),
};

function start(names = false, catalog = kitchen): Promise<FakeReceiver> {
  const settings = {
    ...NO_SETTINGS,
    feedback: { channel: CHANNEL, names },
  };
  return harness.start({ rolecall: () => finish(buildRolecall(catalog)), settings });
}

/** The messages in the feedback channel. */
const told = () => harness.sent('chat.postMessage').filter(({ channel }) => channel === CHANNEL);
const outlines = () => told().map(({ blocks }) => outline(blocks));

/** The values of the thumbs under the last answer. */
function thumbs(): { up: string; down: string } | undefined {
  const { blocks } = harness.sent('chat.postMessage').at(-1) ?? { blocks: [] };
  const row = blocks.find(({ type }: { type: string }) => type === 'context_actions');
  const [buttons] = row?.elements ?? [];
  return buttons && { up: buttons.positive_button.value, down: buttons.negative_button.value };
}

describe('“Report it”', () => {
  const reported = (message: unknown) => {
    const { blocks } = message as { blocks: { elements?: { action_id?: string; value: string }[] }[] };
    return blocks.flatMap(({ elements = [] }) => elements).find(({ action_id }) => action_id === 'report');
  };

  it.each([
    ['a title that no role has', 'grade Barista'],
    ['a fact that no page states', 'salary Cook'],
  ])('is under %s, and reports what is missing', async (_, question) => {
    const bot = await start();
    const [answer] = await bot.deliver(slashCommand(question));
    await bot.deliver(clickOn('report', reported(answer)?.value ?? '', harness.slack.responseUrl));
    const [form] = harness.sent('views.open');
    const values = { comment: { comment: { type: 'plain_text_input', value: 'We do have one' } } };
    await bot.deliver(submission('feedback', values, form?.['view'].private_metadata));
    expect(outlines().at(-1)).toContain('• *Comment: *We do have one');
    expect(outlines().at(-1)).toContain(question);
  });

  it('goes to the owner whom the catalogue names, and not to the channel', async () => {
    const bot = await start(false, owned);
    const [answer] = await bot.deliver(slashCommand('salary Cook'));
    const before = told().length;
    await bot.deliver(clickOn('report', reported(answer)?.value ?? '', harness.slack.responseUrl));
    const [form] = harness.sent('views.open');
    const values = { comment: { comment: { type: 'plain_text_input', value: 'It is 3,000' } } };
    await bot.deliver(submission('feedback', values, form?.['view'].private_metadata));
    const [, last] = harness.sent('chat.postMessage');
    expect(last?.['channel']).toBe('U012AB3CD');
    expect(outline(last?.['blocks'])).toContain('• *Owner: *Ada Lovelace');
    expect(told()).toHaveLength(before);
  });

  it.each([
    ['an answer', 'grade Cook'],
    ['help', 'help'],
  ])('is not under %s', async (_, question) => {
    const bot = await start();
    const [answer] = await bot.deliver(slashCommand(question));
    expect(reported(answer)).toBeUndefined();
  });
});

it('distinguishes a question that it could not read from a missing fact', async () => {
  const bot = await start();
  await bot.deliver(directMessage('grade of the Cook in Berlin'));
  expect(outlines()[0]).toMatch(/^\*A question I could not read/);
});

describe('the thumbs', () => {
  it.each([
    ['a mention', () => mention('grade Cook')],
    ['a direct message', () => directMessage('grade Cook')],
  ])('are under the answer to %s', async (_, payload) => {
    const bot = await start();
    await bot.deliver(payload());
    expect(thumbs()).toBeDefined();
  });

  it('are nowhere without a feedback channel', async () => {
    const bot = await harness.start();
    await bot.deliver(mention('grade Staff ESM'));
    expect(thumbs()).toBeUndefined();
  });

  it('report a thumb up once, with the answer, and say thanks', async () => {
    const bot = await start();
    await bot.deliver(directMessage('grade Cook'));
    const up = thumb(thumbs()?.up ?? '', harness.slack.responseUrl);
    await Promise.all([bot.deliver(up), bot.deliver(up)]);
    expect(outlines()).toMatchInlineSnapshot(`
      [
        "*A helpful answer*
      • *Asked: *grade Cook
      • *Answered: *The Cook is grade 5.
      [Open Kitchen → https://example.com/kitchen]",
      ]
    `);
    expect(harness.sent('response_url')).toMatchObject([
      { response_type: 'ephemeral', text: expect.stringMatching(/^Thank you/) },
    ]);
  });

  it('ask what is wrong after a thumb down, and report it with the answer', async () => {
    const bot = await start();
    await bot.deliver(directMessage('grade Cook'));
    await bot.deliver(directMessage('and its requirements?'));
    await bot.deliver(thumb(thumbs()?.down ?? '', harness.slack.responseUrl));
    const [form] = harness.sent('views.open');
    expect(form).toMatchObject({ trigger_id: 'trigger-1', view: { callback_id: 'feedback' } });
    const values = {
      comment: { comment: { type: 'plain_text_input', value: 'A knife <!here> is missing' } },
    };
    const sending = submission('feedback', values, form?.['view'].private_metadata);
    expect(await bot.deliver(sending)).toMatchObject([
      { response_action: 'update', view: { title: { text: 'Thank you' } } },
    ]);
    expect(outlines()).toMatchInlineSnapshot(`
      [
        "*An answer that did not help*
      • *Asked: *and its requirements?
      • *Answered: *The Cook has 2 requirements: 1 of its own and 1 shared by all individual contributors in Kitchen.
      • *Comment: *A knife <!here> is missing
      [Open Kitchen → https://example.com/kitchen]",
      ]
    `);
    expect(told()[0]?.['text']).toContain('Comment: A knife &lt;!here&gt; is missing');
  });
});

describe('a question without an answer', () => {
  it.each([
    ['to which no role fits', () => slashCommand('grade Sous Cook'), /^\*No such role in the catalogue\*/],
    ['on what no page states', () => mention('who is the Head Chef?'), /^\*Not stated on the page\*/],
  ])('%s is reported with the page to fix', async (_, payload, title) => {
    const bot = await start();
    await bot.deliver(payload());
    expect(outlines()).toEqual([expect.stringMatching(title)]);
    expect(outlines()[0]).toContain('[Open Kitchen → https://example.com/kitchen]');
  });

  it.each([
    ['without a name', false],
    ['with a name where names are wanted', true],
  ])('is reported %s', async (_, names) => {
    const bot = await start(names);
    await bot.deliver(slashCommand('grade Sous Cook'));
    expect(/U1/.test(JSON.stringify(told()))).toBe(names);
  });

  it('is not reported without a feedback channel', async () => {
    const bot = await harness.start();
    await bot.deliver(slashCommand('grade Sous Cook'));
    expect(harness.sent('chat.postMessage')).toEqual([]);
  });

  it('is reported once, even if its answer is shared', async () => {
    const bot = await start();
    const packed = JSON.stringify({ question: 'who is the Head Chef?' });
    await bot.deliver(slashCommand('who is the Head Chef?'));
    await bot.deliver(clickOn('share', packed, harness.slack.responseUrl));
    expect(harness.sent('response_url')[0]).toMatchObject({ response_type: 'in_channel' });
    expect(told()).toHaveLength(1);
  });

  it('is the only kind of question that is reported', async () => {
    const bot = await start();
    for (const question of ['grade Cook', 'help', 'grade manager']) await bot.deliver(slashCommand(question));
    expect(told()).toEqual([]);
  });
});

describe('a feedback channel that takes no messages', () => {
  it('does not affect the answer, and is logged', async () => {
    const errors = loggedErrors();
    harness.slack.plan('chat.postMessage', { body: { ok: false, error: 'not_in_channel' } });
    const bot = await start();
    const [answer] = await bot.deliver(slashCommand('grade Sous Cook'));
    expect(answer).toMatchObject({ text: expect.stringMatching(/^No role in the catalogue/) });
    expect(errors()).toContain('not_in_channel');
  });

  it('replaces the thanks with an apology whose reference is logged', async () => {
    const errors = loggedErrors();
    const bot = await start();
    await bot.deliver(directMessage('grade Cook'));
    await bot.deliver(thumb(thumbs()?.down ?? '', harness.slack.responseUrl));
    harness.slack.plan('chat.postMessage', { body: { ok: false, error: 'not_in_channel' } });
    const metadata = harness.sent('views.open')[0]?.['view'].private_metadata;
    await bot.deliver(submission('feedback', { comment: { comment: { value: 'Hm' } } }, metadata));
    const [apology] = harness.sent('views.update');
    const [, reference = 'none'] = /reference ([0-9a-f]{8})\./.exec(JSON.stringify(apology?.['view'])) ?? [];
    expect(errors()).toContain(reference);
  });
});
