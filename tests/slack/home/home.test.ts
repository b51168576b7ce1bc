import { describe, expect, it } from 'vitest';
import { rolecallOfMany } from '../../support/catalogues/many-roles.js';
import { rolecall } from '../../support/catalogues/shipped.js';
import { loggedErrors } from '../../support/slack/bot.js';
import { setUpHarness } from '../../support/slack/harness.js';
import { appHomeOpened, clickInView } from '../../support/slack/payloads.js';

const harness = setUpHarness();

const published = () => harness.sent('views.publish');

describe('Home', () => {
  it('is published from the newest catalogue for each person who opens it', async () => {
    let current = rolecall;
    const bot = await harness.start({ rolecall: () => current });
    await bot.deliver(appHomeOpened('home'));
    current = rolecallOfMany(1);
    await bot.deliver(appHomeOpened('home', { user: 'U2' }));
    expect(published()).toMatchObject([
      { user_id: 'U1', view: { type: 'home' } },
      { user_id: 'U2', view: { type: 'home' } },
    ]);
    const [first, second] = published().map(({ view }) => JSON.stringify(view));
    expect(first).toContain('Ecosystem Sales');
    expect(second).not.toContain('Ecosystem Sales');
    expect(second).toContain('Areas');
  });

  it('replaces only the view that was there when it was opened', async () => {
    const errors = loggedErrors();
    const bot = await harness.start();
    const opened = appHomeOpened('home', { view: { type: 'home', hash: 'h1' } });
    harness.slack.plan('views.publish', {}, { body: { ok: false, error: 'hash_conflict' } });
    await Promise.all([bot.deliver(opened), bot.deliver(opened)]);
    expect(published()).toMatchObject([{ hash: 'h1' }, { hash: 'h1' }]);
    expect(errors()).toBe('');
  });

  it('is logged when it cannot be published', async () => {
    const errors = loggedErrors();
    harness.slack.plan('views.publish', { body: { ok: false, error: 'not_enabled' } });
    const bot = await harness.start();
    await bot.deliver(appHomeOpened('home'));
    expect(errors()).toContain('not_enabled');
  });

  it.each([
    ['a button', 'Ecosystem Sales', false],
    ['the search', 'Staff Ecosystem Sales Manager', true],
  ])('answers %s in a modal', async (_, question, selected) => {
    const bot = await harness.start();
    expect(await bot.deliver(clickInView('home', question, selected))).toEqual([undefined]);
    const [opened] = harness.sent('views.open');
    expect(opened).toMatchObject({ trigger_id: 'trigger-1', view: { type: 'modal' } });
    expect(JSON.stringify(opened?.['view'])).toContain(rolecall.ask(question).headline);
  });
});

describe('a click on Home', () => {
  it('is answered in a direct message if Slack opens no modal', async () => {
    const errors = loggedErrors();
    harness.slack.plan('views.open', { body: { ok: false, error: 'expired_trigger_id' } });
    const bot = await harness.start();
    await bot.deliver(clickInView('home', 'Ecosystem Sales'));
    expect(harness.sent('chat.postMessage')).toMatchObject([
      {
        channel: 'U1',
        text: expect.stringMatching(/^I am not allowed to post where you asked, so here is my answer\./),
      },
    ]);
    expect(errors()).toContain('expired_trigger_id');
  });
});

describe('a modal with an answer', () => {
  it('is replaced by the next answer', async () => {
    const bot = await harness.start();
    await bot.deliver(clickInView('modal', 'grade Staff Ecosystem Sales Manager'));
    const [updated] = harness.sent('views.update');
    expect(updated).toMatchObject({ view_id: 'V1', view: { type: 'modal' } });
    expect(JSON.stringify(updated?.['view'])).toContain('is grade 8.');
  });

  it('is sent as text if Slack refuses its blocks', async () => {
    harness.slack.plan('views.update', { body: { ok: false, error: 'invalid_arguments' } });
    const bot = await harness.start();
    await bot.deliver(clickInView('modal', 'grade Staff Ecosystem Sales Manager'));
    const [, second] = harness.sent('views.update');
    expect(JSON.stringify(second?.['view'])).toMatch(/is grade 8\.(?!.*"button")/);
  });

  it('shows a typed text as it was typed, even when sent as text', async () => {
    harness.slack.plan('views.update', { body: { ok: false, error: 'invalid_arguments' } });
    const bot = await harness.start();
    await bot.deliver(clickInView('modal', 'what grade is a &lt;R&amp;D&gt; Baker?'));
    const [, second] = harness.sent('views.update');
    expect(JSON.stringify(second?.['view'])).toContain('<R&D> Baker');
  });
});
